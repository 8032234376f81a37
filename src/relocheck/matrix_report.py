"""What people read of several designs: the matrix, as plain text of 80 columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace

from relocheck.compare import Matrix
from relocheck.engine.contract import Stop
from relocheck.expectation import steps_of
from relocheck.lazy import dataclass
from relocheck.report import only_where, starts_text
from relocheck.verdict import Checked, Faulty, Holds, NotApplicable, Unknown, Vacuous, Verdict, Violated
from relocheck.wrapping import WIDTH, wrapped

__all__ = ["letters", "matrix_text"]

WIDE = 9
"""The width of a column where there is room."""
LONGEST_NAME = 40


def letters(index: int) -> str:
    """a, b, ..., z, aa, ab, ...: a name for each number from 0."""
    more, last = divmod(index, 26)
    return (letters(more - 1) if more else "") + "abcdefghijklmnopqrstuvwxyz"[last]


@dataclass(slots=True)
class _Notes:
    """Footnotes: the same text has the same letter."""

    texts: list[str] = field(default_factory=list[str])

    def mark(self, text: str) -> str:
        """The letter of a text."""
        if text not in self.texts:
            self.texts.append(text)
        return letters(self.texts.index(text))


@dataclass(frozen=True, slots=True)
class _Column:
    """A design: its letter, its cells in the order of the properties, how much was searched."""

    head: str
    cells: Sequence[str]
    deadlock: str
    states: str

    @property
    def width(self) -> int:
        """With the space before the next column."""
        return max(len(text) for text in (self.head, *self.cells, self.deadlock, self.states)) + 1

    def short(self) -> _Column:
        """The same in fewer words."""
        cells = [c.replace("FAIL ", "F").replace("fail ", "f") for c in self.cells]
        return replace(self, cells=cells, deadlock=self.deadlock.replace("FAIL ", "F"))


def matrix_text(matrix: Matrix, documents: Mapping[str, str]) -> str:
    """Properties down, designs across, the evidence in every cell; footnotes for what holds only for some starts."""
    if not matrix.results:
        return "nothing was checked"
    notes = _Notes()
    silent = _silent(matrix)
    shown = [p for p in matrix.properties if p not in silent]
    columns = [_column(letters(i).upper(), c, shown, notes) for i, c in enumerate(matrix.results)]
    names = min(max([len("deadlock"), *(2 + len(name) for _, name in shown)]), 2 + LONGEST_NAME) + 1
    if names + len(columns) * max(WIDE, *(c.width for c in columns)) > WIDTH:
        columns = [c.short() for c in columns]
    sizes = {n: s for checked in matrix.results for n, s in checked.sizes.items()}
    lines = wrapped(f"{matrix.scope}  ", " ".join(f"{n}={s}" for n, s in sizes.items()))
    lines += [*([text] if (text := starts_text(matrix.results[0].where)) else []), *_plainest(matrix), ""]
    if all(c.deadlock is None for c in matrix.results):
        columns = [replace(c, deadlock="") for c in columns]
    for column, checked in zip(columns, matrix.results, strict=True):
        lines += _design(column, checked, documents)
    for block in _blocks(columns, names):
        lines += ["", *_block(shown, block, names)]
    return "\n".join([*lines, "", *_legend(columns, notes), *_left_out(silent)])


def _silent(matrix: Matrix) -> list[tuple[str, str]]:
    """The properties that apply to none of the designs."""
    return [
        (suite, name)
        for suite, name in matrix.properties
        if all(isinstance(checked.cell(name).verdict, NotApplicable) for checked in matrix.results)
    ]


def _left_out(silent: Sequence[tuple[str, str]]) -> list[str]:
    """A line for the properties that have no row."""
    if not silent:
        return []
    count = f"{len(silent)} propert{'y' if len(silent) == 1 else 'ies'}"
    return wrapped("no row   ", f"{count} of {', '.join(dict.fromkeys(suite for suite, _ in silent))}: no such notion")


def _design(column: _Column, checked: Checked, documents: Mapping[str, str]) -> list[str]:
    """Who it is and how it fares."""
    said = (documents.get(checked.design, "").splitlines() or [""])[0]
    head = f"  {column.head:<2} {checked.design:<18}"
    head = head if len(checked.design) < 18 else f"{head}  "
    return [*wrapped(head, said), *wrapped(" " * len(head), _fares(checked))]


def _fares(checked: Checked) -> str:
    """What fails from the first class of starts, which departs in nothing from the plain machine, and elsewhere."""
    broken = {c.property: c.verdict.where for c in checked.cells if isinstance(c.verdict, Violated)}
    plain = [name for name, where in broken.items() if not where or checked.classes[0] in where]
    said = f"fails: {', '.join(plain)}" if plain else "fails nothing" if _is_decided(checked) else "not all is known"
    more = len(broken) - len(plain)
    return f"{said}; with other starts {more} more" if more else said


def _is_decided(checked: Checked) -> bool:
    return not any(isinstance(c.verdict, Unknown | Faulty) for c in checked.cells)


def _plainest(matrix: Matrix) -> list[str]:
    """The first class of the starts, where there are several."""
    first = next((c for c in matrix.results if len(c.classes) > 1), None)
    return wrapped("starts ", f"first {first.classes[0]}; {len(first.classes) - 1} more") if first else []


def _column(head: str, checked: Checked, properties: Sequence[tuple[str, str]], notes: _Notes) -> _Column:
    cells = [_short(checked.cell(name).verdict, checked, notes) for _, name in properties]
    states = checked.outcome.states
    return _Column(head, cells, _deadlock(checked), "-" if states is None else str(states))


def _deadlock(checked: Checked) -> str:
    """A state without a way on is a cell, too, where any design has one."""
    if checked.deadlock is not None:
        return f"FAIL {len(checked.deadlock.steps)}"
    outcome = checked.outcome
    return "none" if outcome.looked_for_deadlock and outcome.stop is Stop.EXHAUSTED else "?"


def _short(verdict: Verdict, checked: Checked, notes: _Notes) -> str:
    match verdict:
        case Holds(evidence="reached"):
            return f"({steps_of(verdict)})"
        case Holds():
            return "ok"
        case Violated(run=run, where=where):
            if not where:
                return f"FAIL {len(run.steps)}"
            return f"fail {len(run.steps)}{notes.mark(only_where(where, checked))}"
        case Vacuous():
            return "void"
        case Unknown(depth=depth):
            return f"? >{depth}" if depth >= 0 else "?"
        case NotApplicable():
            return "-"
        case Faulty():
            return "ERROR"


def _blocks(columns: Sequence[_Column], names: int) -> Iterator[Sequence[_Column]]:
    """As many columns side by side as there is room for, evenly."""
    width = max(c.width for c in columns)
    most = max(1, (WIDTH + 1 - names) // width)
    count = -(-len(columns) // most)
    each = -(-len(columns) // count)
    for begin in range(0, len(columns), each):
        yield columns[begin : begin + each]


def _block(properties: Sequence[tuple[str, str]], columns: Sequence[_Column], names: int) -> Iterator[str]:
    width = max(c.width for c in columns)
    width = WIDE if width < WIDE and names + WIDE * len(columns) <= WIDTH + 1 else width

    def line(name: str, texts: Sequence[str]) -> Iterator[str]:
        if len(name) > names - 1:
            yield name
            name = ""
        yield (f"{name:<{names}}" + "".join(f"{text:<{width}}" for text in texts)).rstrip()

    yield from line("", [c.head for c in columns])
    suite = ""
    for row, (of, name) in enumerate(properties):
        if of != suite:
            yield of
            suite = of
        yield from line(f"  {name}", [c.cells[row] for c in columns])
    if any(c.deadlock for c in columns):
        yield from line("deadlock", [c.deadlock for c in columns])
    yield from line("states", [c.states for c in columns])


def _legend(columns: Sequence[_Column], notes: _Notes) -> Iterator[str]:
    found = {cell for c in columns for cell in (*c.cells, c.deadlock)}
    is_short = any(cell[:1] in "Ff" and cell[1:2].isdigit() for cell in found)
    fails, some = ("Fn", "fna") if is_short else ("FAIL n", "fail na")
    yield f"{fails:<8} broken whatever the start, the shortest trace has n steps"
    yield f"{some:<8} broken for some starts, see the note a"
    yield "ok       all states seen, it holds      (n)  reached in n steps, as it must be"
    yield "-        there is no such notion"
    if "void" in found:
        yield "void     all states seen, and what must be reached never is: says nothing"
    if any(cell.startswith("?") for cell in found):
        yield "?        not decided; > n: there is nothing up to n steps"
    if "ERROR" in found:
        yield "ERROR    the model has no value somewhere: relocheck check says where"
    for index, text in enumerate(notes.texts):
        yield from wrapped(f"{letters(index):<8} ", text)
