"""`relocheck prove` and `relocheck certify`."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
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


def test_certify_prints_json(toy: Shell) -> None:
    """What was written: the verdicts, and each certificate with what it proves and who accepts it."""
    jsonschema = pytest.importorskip("jsonschema")
    ran = toy("certify", "-d", "door", "-j", "1", "--json")
    told = json.loads(ran.out)
    jsonschema.validate(told, schema())
    assert (told["exitCode"], told["results"][0]["design"]) == (ran.code, "door") == (0, "door")
    assert [c["path"] for c in told["certificates"]] == [str(p.relative_to(toy.root)) for p in certificates(toy)]
    for one in told["certificates"]:
        assert (set(one["proves"]), one["solvers"], one["accepted"]) == ({"few"}, ["z3", "bitwuzla"], True)


def test_verify_prints_json(certified: Shell) -> None:
    """Each certificate, accepted by whom, or why not."""
    jsonschema = pytest.importorskip("jsonschema")
    first, second = certificates(certified)
    first.write_text(first.read_text(encoding="utf-8") + "; more\n", encoding="utf-8")
    ran = certified("certify", "--verify", "-j", "1", "--json", "--solver", "z3")
    told = json.loads(ran.out)
    jsonschema.validate(told, schema())
    bad, good = told["certificates"]
    assert (ran.code, told["exitCode"], bad["accepted"], bad["exitCode"]) == (22, 22, False, 22)
    assert "rejected" in bad["reason"]
    assert (good["path"], good["solvers"]) == (str(second.relative_to(certified.root)), ["z3"])


def evidence(shell: Shell, *arguments: str) -> str:
    """The class of evidence for the property that holds, in a check."""
    (cells,) = [r["cells"] for r in json.loads(shell("check", "-d", "door", "--json", *arguments).out)["results"]]
    return next(str(c["evidence"]) for c in cells if c["property"] == "few")


def test_a_check_says_proved_where_certificates_are_kept(certified: Shell) -> None:
    """Of all classes of starts that it looks at, and in the record, which keeps it."""
    assert evidence(certified) == evidence(certified, "--where", "lock=SAFE") == "proved"
    assert "proved, certificates kept, re-checked" in certified("check", "-d", "door", "-p", "few").out
    for _ in range(2):
        certified("compare", "--record", "--no-cache", "-j", "1")
        record = (certified.root / "proofs" / "verdicts.toml").read_text(encoding="utf-8")
        assert 'few = { verdict = "holds", evidence = "proved"' in record


def lose_one(shell: Shell) -> None:
    """A class of starts has no certificate."""
    certificates(shell)[0].unlink()


def change_one(shell: Shell) -> None:
    """It is not what was accepted, though its heading is the same."""
    path = certificates(shell)[0]
    path.write_text(path.read_text(encoding="utf-8") + "; more\n", encoding="utf-8")


def forget(shell: Shell) -> None:
    """Nobody says that anything was accepted."""
    (shell.root / KEPT / "accepted.toml").unlink()


def change_model(shell: Shell) -> None:
    """It was proved of another model."""
    world = shell.root / "model" / "world.py"
    text = world.read_text(encoding="utf-8")
    world.write_text(text.replace("require(not s.held[k])", "require(not s.held[k] or s.is_open)"), encoding="utf-8")


def change_property(shell: Shell) -> None:
    """Another property was proved."""
    path = shell.root / "properties" / "lock.py"
    path.write_text(path.read_text(encoding="utf-8").replace("<= 2", "<= 3"), encoding="utf-8")


@pytest.mark.parametrize("damage", [lose_one, change_one, forget, change_model, change_property])
def test_a_check_says_exhausted_where_a_certificate_is_missing(
    certified: Shell, damage: Callable[[Shell], None]
) -> None:
    """Nothing is proved by what was not accepted as it is, of the present model, for every class."""
    assert evidence(certified) == "proved"
    damage(certified)
    assert evidence(certified) == "exhausted"


def test_what_is_accepted_can_be_noted_again(certified: Shell) -> None:
    """By `--verify --record`; by both solvers only."""
    forget(certified)
    assert certified("certify", "--verify", "--record", "--solver", "z3", "-j", "1").code == 2
    assert evidence(certified) == "exhausted"
    assert certified("certify", "--verify", "--record", "-j", "1").code == 0
    assert evidence(certified) == "proved"


def test_certify_counts_no_proof_that_was_kept_before(certified: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the engine does not prove it now the exit code says so, and the old certificates go."""

    def without_proofs(system: System, properties: Sequence[Property], sizes: Sizes, options: Options) -> Outcome:
        return replace(distil.search(system, properties, sizes, options), proofs={})

    monkeypatch.setitem(dict_of(ENGINES), "distil", without_proofs)
    assert certified("certify", "-d", "door", "-j", "1", "--no-cache").code == 5
    assert certificates(certified) == []
    assert evidence(certified) == "exhausted"


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
