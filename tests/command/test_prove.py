"""`relocheck prove` and `relocheck certify`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from relocheck.certificate.sexpr import parse
from relocheck.check import ENGINES, Settings, check
from relocheck.engine import distil
from relocheck.engine.contract import Engine, Options, Outcome, Stop
from relocheck.formats.json_report import schema
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes
from relocheck.project import load
from relocheck.verdict import Unknown
from tests.command.toy import Shell

HELD = {"few": "proved"}
BROKEN = {"locked"}
KEPT = Path("proofs") / "certificates"


def certificates(shell: Shell, folder: Path = KEPT) -> list[Path]:
    """The certificates below a folder."""
    return sorted((shell.root / folder).rglob("*.smt2"))


@pytest.fixture
def certified(toy: Shell) -> Shell:
    """The toy project, with its certificates."""
    toy("certify", "-d", "door", "-j", "1")
    return toy


def test_prove_says_who_accepts_what_and_where_it_is(toy: Shell) -> None:
    """The verdict, the invariant, the certificate's path."""
    found = toy("prove", "-d", "door", "-j", "1")
    assert "proved, accepted by z3 and bitwuzla" in found.out
    assert "found by distil" in found.out
    (first, *_) = certificates(toy, Path("relocheck-out"))
    assert f"certificate  {first.relative_to(toy.root)}" in found.out


@pytest.mark.parametrize("engine", ["distil", "pdr", "induction", "auto"])
def test_every_engine_comes_to_the_same_verdicts(toy: Shell, engine: str) -> None:
    """Whoever proves: the same property holds, the same is violated."""
    told = json.loads(toy("prove", "-d", "door", "-j", "1", "--engine", engine, "--json").out)
    cells = {c["property"]: (c["verdict"], c["evidence"]) for c in told["results"][0]["cells"]}
    assert {p: e for p, (v, e) in cells.items() if v == "holds"} == HELD
    assert {p for p, (v, _) in cells.items() if v == "violated"} == BROKEN


def test_the_json_is_in_the_schema(toy: Shell) -> None:
    """Proofs, too."""
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(json.loads(toy("prove", "-d", "door", "-j", "1", "--json").out), schema())


def test_what_is_certified_is_verified(certified: Shell) -> None:
    """Two classes of starts are two certificates, and all are accepted."""
    found = certified("certify", "--verify", "-j", "1")
    assert (found.code, found.out.count("accepted")) == (0, len(certificates(certified)))
    assert len(certificates(certified)) == 2


def test_a_tampered_certificate_is_told_and_fails(certified: Shell) -> None:
    """A lemma that allows nothing is no invariant: exit code 22, and the others are still looked at."""
    path = certificates(certified)[0]
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("(set-info :end", '(set-info :extra "x")\n(set-info :end'), encoding="utf-8")
    found = certified("certify", "--verify", "-j", "1")
    assert (found.code, found.out.count("accepted"), found.out.count("rejected")) == (22, 1, 1)


def test_a_stale_certificate_is_told(certified: Shell) -> None:
    """The model has changed since."""
    world = certified.root / "model" / "world.py"
    world.write_text(world.read_text(encoding="utf-8").replace("not s.held[k]", "not s.is_open"), encoding="utf-8")
    found = certified("certify", "--verify", "-j", "1")
    assert found.code == 22
    assert "it is stale: door is no more what it was proved of" in found.out


def test_queries_stand_alone(certified: Shell) -> None:
    """Each of them is a whole script."""
    path = certificates(certified)[0]
    certified("certify", "--queries", "queries", str(path))
    names = {p.stem for p in (certified.root / "queries").rglob("*.smt2")}
    assert names == {"initial", "step-take", "step-turn", "implication"}
    for script in (certified.root / "queries").rglob("*.smt2"):
        assert parse(script.read_text(encoding="utf-8"))[-1] == ["check-sat"]


def test_nothing_to_verify_is_no_pass(toy: Shell) -> None:
    """An empty folder is an error of use."""
    assert toy("certify", "--verify").code == 2


def test_an_unknown_solver_is_refused(certified: Shell) -> None:
    """Nothing is accepted by nobody."""
    assert certified("certify", "--verify", "--solver", "oracle").code == 2


def test_a_proof_of_some_classes_is_no_proof_of_all(toy: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an interrupted engine has proved of the first class of starts says nothing of the second."""

    def interrupted(system: System, properties: Sequence[Property], sizes: Sizes, options: Options) -> Outcome:
        return replace(distil.search(system, properties, sizes, options), stop=Stop.INTERRUPTED)

    monkeypatch.setitem(dict_of(ENGINES), "distil", interrupted)
    checked = check(load(toy.root), "door", ["few"], settings=Settings("distil", use_cache=False))
    assert isinstance(checked.cell("few").verdict, Unknown)
    assert len(checked.certificates) == 1


def dict_of(engines: Mapping[str, Engine]) -> dict[str, Engine]:
    """The dictionary that it is."""
    assert isinstance(engines, dict)
    return engines
