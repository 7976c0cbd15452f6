"""Pages that are made from the program agree with it."""

import manpage


def the_manual_and_the_page_of_commands_are_up_to_date(binary):
    """Docs/regie.1 and Docs/CommandLine.md are what `make docs` would write."""
    stale = manpage.outdated(binary)
    assert not stale, f"run make docs: {[path.name for path in stale]}"
