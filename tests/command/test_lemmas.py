"""`@lemma`: what the user holds to be true is checked, and helps a proof only then."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from relocheck.check import Settings, check
from relocheck.errors import Refused
from relocheck.formats.json_report import schema
from relocheck.project import load
from tests.command.toy import Shell, write

MODEL = '''"""A token goes round: who has it may work."""

from dataclasses import dataclass

from relocheck.language import GUEST, Design, Plain, action, lemma, require, total


class Desk(Plain):
    """A desk."""


@dataclass
class Office:
    """Which desk has a token, and which has work on it."""

    token: dict[Desk, bool] = total(False)
    work: dict[Desk, bool] = total(False)
    given: bool = False


@action(by=GUEST)
def give(s: Office, d: Desk) -> None:
    """The only token."""
    require(not s.given)
    s.given = True
    s.token[d] = True


@action(by=GUEST)
def begin(s: Office, d: Desk) -> None:
    """With the token."""
    require(s.token[d])
    s.work[d] = True


@lemma
def one_token(s: Office) -> bool:
    """Two desks have no token each; none has one before it was given."""
    return sum(s.token[d] for d in Desk) <= 1 and (s.given or all(not s.token[d] for d in Desk))


@lemma
def no_work(s: Office) -> bool:
    """Wrong."""
    return all(not s.work[d] for d in Desk)


@lemma
def work_has_token(s: Office) -> bool:
    """Who works has it."""
    return all(s.token[d] or not s.work[d] for d in Desk)


office = Design("office", Office, [give, begin, LEMMAS])
'''

PROPERTIES = '''"""What is asked."""

from model.office import Desk, Office
from relocheck.language import invariant


@invariant
def one_works(s: Office) -> bool:
    """Two do not work."""
    return sum(s.work[d] for d in Desk) <= 1
'''


def files(lemmas: str) -> dict[str, str]:
    """The project with some lemmas among the design's parts."""
    return {
        "model/office.py": MODEL.replace("LEMMAS", lemmas),
        "properties/office.py": PROPERTIES,
        "model/scopes.toml": "[small]\nDesk = 3\n",
        "model/world.py": '"""Its own."""\n',
        "properties/lock.py": '"""None of these."""\n',
    }


GOOD = "one_token, work_has_token"


def office(shell: Shell, lemmas: str = GOOD) -> Shell:
    """A shell in the project."""
    write(shell.root, files(lemmas))
    return shell


def said(shell: Shell, *arguments: str) -> dict[str, str]:
    """What became of each lemma."""
    (result,) = json.loads(shell("prove", "-d", "office", "-j", "1", "--json", *arguments).out)["results"]
    return {name: one["said"] for name, one in result["lemmas"].items()}


@pytest.mark.parametrize("engine", ["distil", "induction"])
def test_a_true_lemma_helps_a_proof(toy: Shell, engine: str) -> None:
    """It stands in the certificate, which both solvers accept; k-induction needs no k above 1 then."""
    assert said(office(toy), "--engine", engine) == {"one_token": "used", "work_has_token": "used"}
    (path,) = sorted((toy.root / "relocheck-out").rglob("*.smt2"))
    text = path.read_text(encoding="utf-8")
    assert ':depth "1"' in text and text.count(":invariant") == 3
    assert toy("certify", "--verify", str(path)).code == 0


def test_without_its_lemmas_the_proof_is_another(toy: Shell) -> None:
    """With them k-induction needs no k above 1."""
    office(toy, "no_work")
    toy("prove", "-d", "office", "-j", "1", "--engine", "induction")
    assert not [p for p in (toy.root / "relocheck-out").rglob("*.smt2") if ':depth "1"' in p.read_text()]


WHY = {
    "distil": "refuted: false after give, begin\n    where  token[desk",
    "induction": "not shown: a step leads out of it, from a state that nothing known rules out\n    from  token[desk",
}
"""k-induction has its proof before it has looked at two steps."""


@pytest.mark.parametrize("engine", WHY)
def test_a_wrong_lemma_is_told_with_a_state_and_proves_nothing(toy: Shell, engine: str) -> None:
    """The state where it is false, or the step that leads out of it."""
    ran = office(toy, f"no_work, {GOOD}")("prove", "-d", "office", "-j", "1", "--engine", engine)
    assert f"lemma  no_work  {WHY[engine]}" in ran.out
    assert "one_works" in ran.out and "proved, accepted by z3 and bitwuzla" in ran.out
    (path,) = sorted((toy.root / "relocheck-out").rglob("*.smt2"))
    assert "no_work" not in path.read_text(encoding="utf-8")


def test_an_engine_that_takes_none_says_so(toy: Shell) -> None:
    """And proves what it can."""
    ran = office(toy)("prove", "-d", "office", "-j", "1", "--engine", "pdr")
    assert "lemma  one_token  not looked at by pdr" in ran.out


def test_a_lemma_for_every_size(toy: Shell) -> None:
    """Used, or told with the step that leads out of it."""
    text = MODEL.replace("sum(s.token[d] for d in Desk) <= 1 and ", "")
    write(toy.root, {**files(""), "model/office.py": text.replace("LEMMAS", "one_token, no_work, work_has_token")})
    properties = PROPERTIES.replace(
        "sum(s.work[d] for d in Desk) <= 1", "all(s.token[d] or not s.work[d] for d in Desk)"
    )
    write(toy.root, {"properties/office.py": properties})
    ran = toy("prove", "--every-size", "-d", "office")
    assert ran.code == 0
    told = {line.split()[1]: line.split()[2:] for line in ran.out.splitlines() if line.startswith("lemma  ")}
    assert told["no_work"][:5] == ["no_work", "is", "not", "preserved", "by"]
    assert told["work_has_token"] in (["used"], ["not", "needed"])


def test_the_json_is_in_the_schema(toy: Shell) -> None:
    """Lemmas, too."""
    jsonschema = pytest.importorskip("jsonschema")
    ran = office(toy, f"no_work, {GOOD}")("prove", "-d", "office", "-j", "1", "--json")
    jsonschema.validate(json.loads(ran.out), schema())


def test_a_search_asks_for_no_lemma(tmp_path: Path) -> None:
    """It is no property: the same states, and nothing is said of it."""
    with_, without = (load(write(tmp_path / name, files(name))) for name in (GOOD, ""))
    results = [check(p, "office", settings=Settings(use_cache=False)) for p in (with_, without)]
    assert results[0].outcome.states == results[1].outcome.states
    assert [c.property for c in results[0].cells] == [c.property for c in results[1].cells] == ["one_works"]
    assert with_.compiled("office").system == without.compiled("office").system


def test_a_lemma_is_not_called_like_a_property(tmp_path: Path) -> None:
    """Nobody would know which was proved."""
    text = files("one_works")
    changed = {**text, "model/office.py": text["model/office.py"].replace("def one_token", "def one_works")}
    with pytest.raises(Refused) as refused:
        load(write(tmp_path, changed)).compiled("office")
    assert "one_works is a property, too" in refused.value.render()
