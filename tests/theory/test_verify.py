"""Certificates are accepted where they prove what they say, and rejected where anything was done to them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from relocheck.compile.design import Compiled
from relocheck.engine.every_size.search import prove
from relocheck.project import load
from relocheck.theory.certificate import CLAIM, write
from relocheck.theory.lemma import Lemma
from relocheck.theory.transition import theory
from relocheck.theory.verify import Rejected, verify

pytestmark = pytest.mark.checkout  # it reads bench/


@cache
def found() -> tuple[Compiled, tuple[Lemma, ...]]:
    """A proof of one property of naive_relo, which is a small one."""
    compiled = load("bench").compiled("naive_relo")
    wanted = [p for p in compiled.properties if p.name == "shown_at_bar"]
    return compiled, prove(compiled.system, wanted).lemmas


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiled, lemmas = found()
    folder = tmp_path_factory.mktemp("certificate")
    write(theory(compiled.system), lemmas, folder)
    return folder


def checked(folder: Path) -> tuple[str, ...]:
    compiled, _ = found()
    return verify(folder, compiled.system, compiled.properties).properties


def test_a_proof_is_accepted_by_both_solvers(whole: Path) -> None:
    """As it was written."""
    assert checked(whole) == ("shown_at_bar",)


def drop_lemma(folder: Path) -> None:
    """Write the certificate of the same proof with one lemma less: its queries say so too."""
    compiled, lemmas = found()
    write(theory(compiled.system), [x for x in lemmas if x.name != lemmas[1].name], folder)


def change_claim(**fields: object) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        claim = json.loads((folder / CLAIM).read_text())
        (folder / CLAIM).write_text(json.dumps({**claim, **fields}))

    return change


def weaken_lemma(folder: Path) -> None:
    claim = json.loads((folder / CLAIM).read_text())
    claim["lemmas"][0]["formula"] = "true"
    (folder / CLAIM).write_text(json.dumps(claim))


def break_formula(folder: Path) -> None:
    claim = json.loads((folder / CLAIM).read_text())
    claim["lemmas"][0]["formula"] += ")"
    (folder / CLAIM).write_text(json.dumps(claim))


def truncate(folder: Path) -> None:
    text = (folder / CLAIM).read_text()
    (folder / CLAIM).write_text(text[: len(text) // 2])


def first(folder: Path) -> Path:
    return sorted(folder.glob("*.smt2"))[0]


def lose_query(folder: Path) -> None:
    first(folder).unlink()


def add_query(folder: Path) -> None:
    shutil.copy(first(folder), folder / "more.smt2")


def empty_query(folder: Path) -> None:
    """A query that every solver refutes, whatever the model."""
    first(folder).write_text("(set-logic UF)\n(assert false)\n(check-sat)\n")


@pytest.mark.parametrize(
    ("tamper", "message"),
    [
        (change_claim(modelSha256="0" * 64), "of another model"),
        (change_claim(properties={"shown_at_bar": "0" * 64}), "another property shown_at_bar"),
        (change_claim(properties={}), "claims nothing"),
        (change_claim(kind="proof at a scope"), "is no proof for every size"),
        (weaken_lemma, "is not of this proof"),
        (break_formula, "a lemma cannot be read"),
        (truncate, "cannot be read"),
        (lose_query, "missing"),
        (add_query, "more.smt2 is not of this proof"),
        (empty_query, "is not what the model and the lemmas say"),
        (drop_lemma, "z3 answers sat"),
    ],
)
def test_what_was_tampered_with_is_rejected(
    whole: Path, tmp_path: Path, tamper: Callable[[Path], None], message: str
) -> None:
    """Whatever it is, and the message says what."""
    folder = tmp_path / "certificate"
    shutil.copytree(whole, folder)
    tamper(folder)
    with pytest.raises(Rejected, match=message):
        checked(folder)


def test_a_failing_obligation_is_told_with_its_state(whole: Path, tmp_path: Path) -> None:
    """Which step leads from where all lemmas hold to where one does not."""
    folder = tmp_path / "certificate"
    drop_lemma(folder)
    with pytest.raises(Rejected) as rejected:
        checked(folder)
    out = rejected.value.leads_out
    assert out is not None and out.step in str(rejected.value)


def test_a_certificate_of_another_design_is_rejected(whole: Path) -> None:
    """relo has the same fields and properties, and is another model."""
    compiled = load("bench").compiled("relo")
    with pytest.raises(Rejected, match="of another model than relo"):
        verify(whole, compiled.system, compiled.properties)
