"""The laws of shared machines: what is generated is shared where it is the same, and only there."""

from __future__ import annotations

from dataclasses import replace

from relocheck.engine.explicit import search
from relocheck.engine.machines import machine_of
from relocheck.ir.system import Field
from relocheck.ir.types import IntType
from tests.engine.explicit_systems import counter

ONE = {"Gfn": 1, "Frame": 1, "Region": 1}


def test_systems_that_differ_in_defaults_share_their_functions() -> None:
    """And start where each of them says."""
    zero = counter(4)
    three = replace(zero, fields=(Field("count", IntType(0, 9), 3),))
    first, second = (machine_of(s, ONE, symmetry=False) for s in (zero, three))
    assert first.expand is second.expand
    assert [search(s, [], ONE).states for s in (zero, three, zero)] == [5, 2, 5]


def test_another_type_of_a_field_has_functions_of_its_own() -> None:
    """A bound decides what is generated."""
    wide = counter(4)
    narrow = replace(wide, fields=(Field("count", IntType(0, 2), 0),))
    assert search(wide, [], ONE).fault is None
    assert search(narrow, [], ONE).fault is not None
    assert search(wide, [], ONE).fault is None


def test_another_scope_has_functions_of_its_own() -> None:
    """So has symmetry."""
    system = counter(4)
    first = machine_of(system, ONE, symmetry=False)
    assert machine_of(system, {**ONE, "Gfn": 2}, symmetry=False).expand is not first.expand
    assert machine_of(system, ONE, symmetry=True).expand is not first.expand
