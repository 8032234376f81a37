"""The laws of shared machines: what is generated is shared where it is the same, and only there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest

from relocheck.engine.contract import Options, Outcome
from relocheck.engine.explicit import search
from relocheck.engine.machines import machine_of
from relocheck.errors import NoStart
from relocheck.ir.system import Field, Property, System
from relocheck.ir.types import IntType, Sizes
from relocheck.project import load, reference
from relocheck.scopes import parse_scope
from relocheck.split import classes, pinned
from tests.engine.explicit_systems import counter
from tests.random_models import random_model

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


def told(system: System, properties: Sequence[Property], sizes: Sizes, options: Options) -> Outcome | str:
    """What a search finds, but how long it took; or why there is nothing to search."""
    try:
        return replace(search(system, properties, sizes, options), seconds=0.0)
    except NoStart as error:
        return str(error)


def test_siblings_share_machine_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """All classes of a design's starts are searched by what is compiled for the first, as each is by its own."""
    from relocheck.engine.native import program

    project = load(reference())
    compiled = project.compiled("map_cache")
    sizes = parse_scope("small", project.scopes).of(compiled.system)
    systems = tuple(pinned(compiled.system, pins) for pins in classes(compiled.system, sizes))
    alone = [told(s, compiled.properties, sizes, Options(tier="llvm")) for s in systems]
    made: list[int] = []
    original = program.compiled

    def counted(text: str, level: int) -> program.Program:
        made.append(level)
        return original(text, level)

    monkeypatch.setattr(program, "compiled", counted)
    together = [told(s, compiled.properties, sizes, Options(tier="llvm", siblings=systems)) for s in systems]
    assert together == alone
    assert made.count(0) == 1
    assert len(systems) == 3


@pytest.mark.parametrize("seed", range(30))
def test_siblings_change_no_outcome(seed: int) -> None:
    """On random models, whatever their starts have in common."""
    model = random_model(Random(seed))
    wider = tuple(replace(f, free=f.free or (f.const and f.default is not None)) for f in model.system.fields)
    others = (replace(model.system, fields=wider),)
    for options in (Options(tier="llvm"), Options(tier="python")):
        alone = told(model.system, model.properties, model.sizes, options)
        beside = replace(options, siblings=(model.system, *others))
        assert told(model.system, model.properties, model.sizes, beside) == alone
