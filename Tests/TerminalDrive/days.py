"""The Monday morning that the design's days begin with: one demo store, copied for each test."""

import atexit
import functools
import pathlib
import shutil
import tempfile

from house import House

MONDAY = {"REGIE_NOW": "2026-11-23T08:30"}


@functools.cache
def made(binary):
    """A folder with the store and the logins that the scenarios need."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="regie-days-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with House(binary) as house:
        house.run("init", "--demo", 12, "--scenario", "days", "--today", "2026-11-23", **MONDAY)
        families = house.json("family", "list", **MONDAY)
        users = house.json("user", "list", **MONDAY)
        shutil.copytree(house.store.parent, folder / "regie")
    coordinator = next(row["coordinator"] for row in families if row["name"] == "De Wit")

    def first(role):
        return next(row["login"] for row in users if row["roles"] == [role])

    return folder / "regie", {
        "coordinator": coordinator, "poh": first("poh"), "supervisor": first("supervisor"),
        "case": next(row["case"] for row in families if row["name"] == "De Wit")}


def move_in(house):
    """Puts the demo store into the house; returns who is who."""
    folder, people = made(house.binary)
    shutil.copytree(folder, house.store.parent)
    return people
