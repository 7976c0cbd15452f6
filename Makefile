# Two commands matter to a new user: `make run` and `make test`. Both install what is missing.

SHELL := /bin/bash
BUILD := swift build --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib --scratch-path .build-release
BINARY := .build-release/release/regie

.PHONY: run test install build release lint unit drive docs bench clean

run: release
	@SWIFT_BACKTRACE=enable=no $(BINARY) demo $(ARGS)

test: install lint build unit release drive

install:
	@.ci/install

# The build prints "Build complete!" even where an import isn't declared: its exit status counts.
build: install
	$(BUILD) --build-tests

release: install
	$(BUILD) $(RELEASE) --product regie

lint: install
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

unit: build
	swift test --skip-build --disable-xctest

drive: release
	/usr/bin/python3 Tests/TerminalDrive/run.py $(BINARY)

# Writes the pages that are made from the code; the tests fail where they are not up to date.
docs: release
	REGIE_WRITE_DOCS=1 swift test --disable-xctest --filter "ErrorPageTests|KeyPageTests|ReportPageTests"
	/usr/bin/python3 Tests/TerminalDrive/manpage.py $(BINARY)

# How fast the first screen and a key press are, through a pseudo terminal.
bench: release
	/usr/bin/python3 Tests/TerminalDrive/speed.py $(BINARY)

clean:
	rm -rf .build .build-release
