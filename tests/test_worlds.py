from __future__ import annotations

from relocheck.project import load
from relocheck.worlds import worlds


class Machine: ...


class Xen(Machine): ...


class Native(Machine): ...


class Cache: ...


class Both(Xen, Cache): ...


def test_a_base_in_common_makes_a_world() -> None:
    """Whatever else the states are; the worlds come in the order of their first designs."""
    assert worlds({"xen": Xen, "cache": Cache, "native": Native}) == (("xen", "native"), ("cache",))


def test_a_state_of_two_worlds_joins_them() -> None:
    """All that share a base with it are then of one world, in the order given."""
    assert worlds({"xen": Xen, "cache": Cache, "both": Both}) == (("xen", "cache", "both"),)


def test_the_reference_project_has_two_worlds() -> None:
    """The thread's, and the map cache's."""
    project = load("reference")
    found = worlds({name: design.state for name, design in project.designs.items()})
    assert [("naive" in group, "map_cache" in group) for group in found] == [(True, False), (False, True)]
