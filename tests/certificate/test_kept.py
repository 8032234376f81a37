"""The certificates in proofs/: of the present models, of all classes of starts, as both solvers accepted them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest

from relocheck.certificate.checker import matches
from relocheck.certify import Opened, attest, read
from relocheck.engine import distil
from relocheck.evidence import Asked, recalled
from relocheck.expectation import differences, read_expected
from relocheck.kept import CERTIFICATES, digest, kept_proofs, read_accepted, stored
from relocheck.project import Project, load
from relocheck.scopes import parse_scope
from relocheck.split import classes, label, pinned
from relocheck.verdict import Violated

CACHES = ("map_cache", "map_cache_2012", "map_cache_2017", "map_cache_2025")
WORLD = ("native", "emulated_xen")


@cache
def reference() -> Project:
    """The reference project."""
    return load("reference")


def opened(design: str) -> list[Opened]:
    """A design's certificates with the present model."""
    return [read(reference(), path) for path in stored(reference().root / CERTIFICATES / design)]


def recorded(design: str) -> Mapping[str, Mapping[str, str]]:
    """What is recorded of each cell of a design at the small scope."""
    found = read_expected(reference().root / "proofs" / "verdicts.toml")["small"][design]
    return {p.name: found[p.name] for p in reference().properties if p.name in found}


def proved(design: str) -> set[str]:
    """The properties that have certificates for every class of starts."""
    compiled = reference().compiled(design)
    sizes = parse_scope("small", reference().scopes).of(compiled.system)
    systems = [pinned(compiled.system, pins) for pins in classes(compiled.system, sizes)]
    are_kept = kept_proofs(reference().root, design, systems, sizes)
    return {p.name for p in compiled.properties if are_kept(p)}


def holding(design: str) -> set[str]:
    """The properties that are recorded to hold."""
    names = (p.name for p in reference().compiled(design).properties)
    return {n for n in names if recorded(design).get(n, {}).get("verdict") == "holds"}


@pytest.mark.parametrize("design", CACHES + WORLD)
def test_certificates_are_of_the_present_model_and_of_every_start(design: str) -> None:
    """One for each class of starts, by the hashes of system and property; `certify --verify` has solvers accept them."""
    found = opened(design)
    for one in found:
        matches(one.certificate, one.system, one.properties, one.sizes)
    compiled = reference().compiled(design)
    starts = classes(compiled.system, parse_scope("small", reference().scopes).of(compiled.system))
    assert [one.certificate.heading.start for one in found] == sorted(label(compiled.system, pins) for pins in starts)


@pytest.mark.parametrize("design", CACHES)
def test_all_that_a_map_cache_keeps_is_proved(design: str) -> None:
    """Each cell that holds."""
    assert proved(design) == holding(design)


@pytest.mark.parametrize("design", WORLD)
def test_what_is_proved_of_the_world_holds(design: str) -> None:
    """Twenty-one cells of each; a property that is newer than the certificates is not among them."""
    assert len(proved(design)) == 21
    assert proved(design) <= holding(design)


def test_what_is_recorded_as_proved_is_proved() -> None:
    """No record outlives its certificates."""
    for design in reference().designs:
        assert {n for n, cell in recorded(design).items() if cell["evidence"] == "proved"} <= proved(design), design


@pytest.mark.slow
@pytest.mark.parametrize("design", ("map_cache", "native", "tracking_saved"))
def test_what_is_kept_is_found_again(design: str) -> None:
    """The smallest certificate of a design: the engine proves the same properties anew, both solvers accept it."""
    files = stored(reference().root / CERTIFICATES / design)
    one = read(reference(), min(files, key=lambda path: path.stat().st_size))
    heading = one.certificate.heading
    names = {*heading.invariants, *heading.steps}
    outcome = distil.search(one.system, [p for p in one.properties if p.name in names], one.sizes)
    assert set(outcome.proofs) == names
    (made,) = attest(one.system, one.properties, one.sizes, outcome.proofs.values(), heading.start, "distil")
    assert {*made.heading.invariants, *made.heading.steps} == names


def test_every_certificate_is_as_it_was_accepted() -> None:
    """By its digest; none is noted that there is not."""
    folder = reference().root / CERTIFICATES
    assert read_accepted(folder) == {p.relative_to(folder).as_posix(): digest(p) for p in stored(folder)}


def test_every_design_is_shown_by_what_is_kept() -> None:
    """`compare` at the small scope searches nothing; each cell comes out as recorded, by evidence."""
    project, record = reference(), read_expected(reference().root / "proofs" / "verdicts.toml")
    for design in project.designs:
        (found,) = recalled(project, [Asked(design, (), "small", project.root, record["small"][design])])
        assert {c.verdict.evidence for c in found.cells} <= {
            *("violated", "reached", "proved", "vacuous", "not applicable")
        }
        assert differences(record, [found], part=False) == ([], [])
        broken = sum(isinstance(c.verdict, Violated) for c in found.cells)
        assert found.replayed is not None and found.replayed >= broken
        assert broken or design in CACHES
