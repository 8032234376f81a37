"""The table of a family kept in proofs/, so that what follows from it need not wait for the sweep.

A record is of one model, one list of properties, one scope and one machine, by their hashes: for another it is none.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from relocheck.check import Settings, prepared, with_pins
from relocheck.errors import ProjectError
from relocheck.families.table import Made, Mark, Status, Table, names, table_of
from relocheck.ir.text import property_hash, system_hash
from relocheck.project import Project
from relocheck.toml_text import toml_value, write_whole

__all__ = ["read_table", "record_path", "table_hash", "write_table"]

_LETTERS = {
    Status.KEPT: "k",
    Status.BROKEN: "b",
    Status.VACUOUS: "v",
    Status.NOT_APPLICABLE: "n",
    Status.UNKNOWN: "u",
}
_STATUS = {letter: status for status, letter in _LETTERS.items()}
_LINE = 24


def record_path(project: Project, family: str, scope: str) -> Path:
    """Where the table of a family at a scope is kept."""
    return project.root / "proofs" / f"family.{family}.{scope}.toml"


def table_hash(project: Project, family: str, scope: str, where: str) -> str:
    """What a table is of: the system with all its choices, the properties, the sizes of the sorts."""
    whole = project.compiled(family)
    _, _, sizes = prepared(project, family, (), scope, Settings(where=where))
    parts = [system_hash(with_pins(whole, where).system), repr(sorted(sizes.items()))]
    parts += [f"{p.name} {property_hash(p)}" for p in whole.properties]
    parts += [project.family(family).pins(made) for made in project.family(family).combinations()]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def write_table(project: Project, table: Table) -> Path:
    """Keep a whole table; each row of marks is written once, then for each combination, in order, which it has."""
    path = record_path(project, table.family, table.scope)
    kinds = list(dict.fromkeys(table.rows.values()))
    numbers = {marks: n for n, marks in enumerate(kinds)}
    runs = [(n, len(list(same))) for n, same in groupby(numbers[marks] for marks in table.rows.values())]
    words = [f"{n}x{count}" if count > 1 else str(n) for n, count in runs]
    head = {
        "family": table.family,
        "scope": table.scope,
        "where": table.where,
        "hash": table_hash(project, table.family, table.scope, table.where),
        "combinations": len(table.rows),
    }
    lines = [f"{key} = {toml_value(value)}" for key, value in head.items()]
    lines += ["properties = [", *(f"  {toml_value(p)}," for p in table.properties), "]"]
    lines += ["marks = [", *(f"  {toml_value(' '.join(map(_word, marks)))}," for marks in kinds), "]"]
    lines += ["rows = [", *(f"  {toml_value(' '.join(part))}," for part in _parts(words)), "]"]
    write_whole(path, "\n".join(lines) + "\n")
    return path


def read_table(project: Project, family: str, scope: str, where: str) -> Table | None:
    """The table that is kept, if it is of this model; ProjectError where the file is damaged."""
    path = record_path(project, family, scope)
    if not path.exists():
        return None
    try:
        found: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        if found["where"] != where or found["hash"] != table_hash(project, family, scope, where):
            return None
        kinds = [tuple(map(_mark, text.split())) for text in found["marks"]]
        rows = [kinds[n] for part in found["rows"] for word in part.split() for n in _run(word)]
        whole = project.family(family)
        every: list[Made] = [names(made) for made in whole.combinations()]
        properties = tuple(found["properties"])
        if len(rows) != len(every) or any(len(marks) != len(properties) for marks in kinds):
            raise ValueError("the table is not whole")
    except OSError as error:
        raise ProjectError(f"{path}: {error.strerror}") from None
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise ProjectError(f"{path}: damaged ({error}); write it anew: relocheck explore-family --record") from None
    return table_of(whole, scope, where, properties, dict(zip(every, rows, strict=True)))


def _word(mark: Mark) -> str:
    return _LETTERS[mark.status] + ("" if mark.steps is None else str(mark.steps))


def _mark(word: str) -> Mark:
    return Mark(_STATUS[word[0]], int(word[1:]) if word[1:] else None)


def _run(word: str) -> list[int]:
    number, _, count = word.partition("x")
    return [int(number)] * int(count or 1)


def _parts(words: Sequence[str]) -> Iterator[Sequence[str]]:
    return (words[n : n + _LINE] for n in range(0, len(words), _LINE))
