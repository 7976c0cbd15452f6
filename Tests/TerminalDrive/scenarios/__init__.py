"""All scenarios, in the order they run; a scenario is a function of the program's path."""

import importlib
import inspect

MODULES = (
    "keyboard",
    "casework",
    "people",
    "commands",
    "roles",
    "practice",
    "letter",
    "telephone",
    "plan",
    "team",
    "steering",
    "help",
    "claims",
    "doubles",
    "merging",
    "homes",
    "moving",
    "safety",
    "crisis",
    "meeting",
    "letters",
    "closing",
    "config",
    "providers",
    "life",
    "retention",
    "access",
    "rights",
    "expert",
    "sessions",
    "hostile",
    "tampering",
    "reports",
    "documents",
)


def everything():
    """The scenarios of each module: the functions that take nothing but the binary."""
    for name in MODULES:
        module = importlib.import_module(f"scenarios.{name}")
        for test in vars(module).values():
            if inspect.isfunction(test) and test.__module__ == module.__name__ \
                    and list(inspect.signature(test).parameters) == ["binary"]:
                yield test
