from __future__ import annotations

from pathlib import Path

import pytest

from relocheck import Options, Settings, Violated, check, load
from relocheck.engine.contract import Run, Step
from relocheck.explain import Change, Clause, changes, clause, since
from tests.command.toy import FILES, write

SUITE = '''"""A suite."""

from model.world import Key, Lock, World
from relocheck.language import implies, invariant, step


@invariant
def checked(s: World) -> bool:
    """A law."""
    {body}
'''


def broken(root: Path, body: str, where: str = "lock=SAFE", keys: int = 3) -> Clause:
    """The broken clause of an invariant at the end of its shortest trace."""
    project = load(write(root, {**FILES, "properties/lock.py": SUITE.format(body=body)}))
    settings = Settings(where=where, use_cache=False, options=Options(symmetry=False))
    found = check(project, "door", scope=f"Key={keys}", settings=settings)
    verdict = found.cell("checked").verdict
    assert isinstance(verdict, Violated)
    return clause(found.properties["checked"], found.layout, verdict.run)


@pytest.mark.parametrize(
    ("body", "binding", "text"),
    [
        ("return not s.is_open", (), "not s.is_open"),
        ("return True and not s.is_open and s.is_open", (), "s.is_open"),
        ("return all(not s.held[k] for k in Key)", (("k", "key2"),), "not s.held[k]"),
        ("return all(not s.held[k] or s.held[j] for k in Key for j in Key if j != k)", (("k", "key2"), ("j", "key0")),
         "not s.held[k] or s.held[j]"),
        ("return implies(s.is_open, all(s.held[k] for k in Key))", (("k", "key1"),), "s.held[k]"),
        ("return s.lock is Lock.NONE if s.is_open else True", (), "s.lock is Lock.NONE"),
        ("return True if not s.is_open else all(s.held[k] for k in Key)", (("k", "key1"),), "s.held[k]"),
        ("return not any(s.held[k] for k in Key)", (), "not any(s.held[k] for k in Key)"),
        ("count = sum(s.held[k] for k in Key)\n    return count < 2", (("count", "2"),), "count < 2"),
    ],
)  # fmt: skip
def test_the_innermost_false_part_is_named(
    tmp_path: Path, body: str, binding: tuple[tuple[str, str], ...], text: str
) -> None:
    """Through and, all, implies, conditional and local names, with what they bind."""
    found = broken(tmp_path, body)
    if "all(not s.held[k]" in body:  # which key is taken first is the engine's choice
        assert [name for name, _ in found.binding] == [name for name, _ in binding]
    else:
        assert found.binding == binding
    assert found.text == text


def test_the_sides_of_a_comparison_are_told(tmp_path: Path) -> None:
    """What each side that is no constant came to."""
    found = broken(tmp_path, "return sum(s.held[k] for k in Key) <= 1")
    assert found.values == (("sum(s.held[k] for k in Key)", "2"),)


def test_the_cells_that_it_reads_are_told(tmp_path: Path) -> None:
    """Those of the broken clause only."""
    found = broken(tmp_path, "return s.lock is Lock.SAFE and not s.is_open")
    assert found.cells == (1,)  # lock, is_open, held[0], held[1], held[2]


def test_a_clause_over_several_lines_is_one(tmp_path: Path) -> None:
    """As it is written, its lines joined."""
    found = broken(tmp_path, "return not (\n        s.is_open\n        and s.lock is Lock.SAFE\n    )")
    assert found.text == "not ( s.is_open and s.lock is Lock.SAFE )"


def test_columns_are_characters(tmp_path: Path) -> None:
    """Letters of more than one byte before a clause do not shift it."""
    found = broken(tmp_path, "größe = s.is_open\n    return s.lock is Lock.SAFE and not größe")
    assert found.text == "not größe"


def test_changes_are_the_cells_that_differ() -> None:
    """A number is not the truth value that equals it."""
    assert changes((0, None, True), (0, 1, True)) == (Change(1, None, 1),)
    assert changes((0, 1), (0, True)) == (Change(1, 1, True),)
    assert changes((), ()) == ()


def test_since_is_the_last_step_that_changed_a_cell() -> None:
    """0 where none did."""
    states = [(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)]
    run = Run(states[0], (), tuple(Step("go", (), (), s) for s in states[1:]))
    assert [since(run, cell) for cell in range(3)] == [3, 2, 0]
