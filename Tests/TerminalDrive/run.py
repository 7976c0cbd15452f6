"""Drives the real program in a real terminal: run.py BINARY [part of a name …]."""

import pathlib
import signal
import sys
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import scenarios  # noqa: E402


# No scenario may hold up the others: the slowest takes under half a minute.
LIMIT = 300


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    binary, *wanted = arguments
    signal.signal(signal.SIGALRM, over_the_limit)
    chosen = [
        test for test in scenarios.everything()
        if not wanted or any(word in title(test) for word in wanted)]
    failures = 0
    for test in chosen:
        begun = time.monotonic()
        fault = attempt(test, binary)
        failures += fault is not None
        print(f"{'✗' if fault else '✓'} {title(test)} ({time.monotonic() - begun:.1f} s)")
        if fault:
            print(fault)
        sys.stdout.flush()
    print(f"{len(chosen) - failures} passed, {failures} failed")
    return 1 if failures or not chosen else 0


def title(test):
    return test.__name__.replace("_", " ")


def attempt(test, binary):
    """What went wrong, with the place in the scenario; nothing when all is well."""
    signal.alarm(LIMIT)
    try:
        test(binary)
    except Exception as error:  # noqa: BLE001 - each failure is reported, the rest goes on
        places = [
            f"  {pathlib.Path(frame.filename).name}:{frame.lineno} {frame.line}"
            for frame in traceback.extract_tb(error.__traceback__)
            if "scenarios" in frame.filename]
        return "\n".join([*places, f"{type(error).__name__}: {error}"])
    finally:
        signal.alarm(0)
    return None


def over_the_limit(*_):
    raise TimeoutError(f"not done after {LIMIT} s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
