"""A proof for every size as files: the lemmas, and a stand-alone SMT-LIB query for all that must be shown of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from relocheck.ir.system import Property
from relocheck.ir.text import property_hash, system_hash
from relocheck.theory.lemma import Lemma, Obligation, obligations
from relocheck.theory.smtlib import obligation_text, text
from relocheck.theory.transition import Theory
from relocheck.theory.words import in_words

__all__ = ["CLAIM", "KIND", "queries", "write"]

CLAIM = "certificate.json"
KIND = "proof for every size"


def write(theory: Theory, lemmas: Sequence[Lemma], folder: Path) -> None:
    """Write the certificate of an inductive set of lemmas; files that were in the folder go."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in (*folder.glob("*.smt2"), *folder.glob(CLAIM)):
        old.unlink()
    files = {name: query for name, _, query in queries(theory, lemmas)}
    for name, query in files.items():
        (folder / name).write_text(query, encoding="utf-8")
    (folder / CLAIM).write_text(json.dumps(_claim(theory, lemmas), indent=1) + "\n", encoding="utf-8")


def _claim(theory: Theory, lemmas: Sequence[Lemma]) -> Mapping[str, object]:
    said = [lemma for lemma in lemmas if lemma.property is None]
    return {
        "schemaVersion": 1,
        "kind": KIND,
        "design": theory.system.name,
        "modelSha256": system_hash(theory.system),
        "properties": {p.name: property_hash(p) for p in _properties(lemmas)},
        "lemmas": [
            {"name": a.name, "inWords": in_words(theory.signature, a.formula), "formula": text(a.formula)} for a in said
        ],
    }


def _properties(lemmas: Sequence[Lemma]) -> Iterator[Property]:
    yield from (lemma.property for lemma in lemmas if lemma.property is not None)


def queries(theory: Theory, lemmas: Sequence[Lemma]) -> Iterator[tuple[str, Obligation, str]]:
    """For each obligation its file's name and text."""
    digest = system_hash(theory.system)
    for lemma in lemmas:
        for obligation in obligations(theory, lemma):
            at_start = obligation.step is theory.start
            query = obligation_text(theory.signature, obligation, lemmas, digest, at_start)
            yield f"{_word(lemma.name)}.{_word(obligation.step.name)}.smt2", obligation, query


def _word(name: str) -> str:
    return re.sub(r"\W+", "_", name)
