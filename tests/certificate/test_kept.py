"""The certificates in proofs/: of the present models, and of all that the map caches keep."""

from __future__ import annotations

from functools import cache

import pytest

from relocheck.certificate.checker import matches
from relocheck.certify import read
from relocheck.expectation import read_expected
from relocheck.kept import stored
from relocheck.project import Project, load
from relocheck.scopes import parse_scope
from relocheck.split import classes, label

CACHES = ("map_cache", "map_cache_2012", "map_cache_2017", "map_cache_2025")


@cache
def reference() -> Project:
    """The reference project."""
    return load("reference")


@pytest.mark.parametrize("design", CACHES)
def test_each_cell_that_holds_has_its_certificates(design: str) -> None:
    """One for each class of starts, by the hashes of system and property; `certify --verify` has solvers accept them."""
    folder = reference().root / "proofs" / "certificates" / design
    opened = [read(reference(), path) for path in stored(folder)]
    for one in opened:
        matches(one.certificate, one.system, one.properties, one.sizes)
    compiled = reference().compiled(design)
    starts = classes(compiled.system, parse_scope("small", reference().scopes).of(compiled.system))
    assert [one.certificate.heading.start for one in opened] == sorted(label(compiled.system, pins) for pins in starts)
    recorded = read_expected(reference().root / "proofs" / "verdicts.toml")["small"][design]
    holds = {p.name for p in compiled.properties if recorded[p.name]["verdict"] == "holds"}
    for one in opened:
        heading = one.certificate.heading
        assert {*heading.invariants, *heading.steps} == holds
