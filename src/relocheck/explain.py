"""Why a property is false: the broken clause with its binding, the cells it reads, and since when they are so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from relocheck.engine.contract import Run
from relocheck.errors import Span
from relocheck.ir.evaluate import evaluate
from relocheck.ir.layout import Cell, Layout, State
from relocheck.ir.system import Kind, Property
from relocheck.ir.terms import Conditional, Const, Expr, Fold, Generator, Let, Local, Op, Operator, RangeDomain
from relocheck.ir.types import Type, Value, show_value, values_of
from relocheck.lazy import dataclass

__all__ = ["Change", "Clause", "changes", "clause", "show_cell", "since"]


@dataclass(frozen=True, slots=True)
class Clause:
    """The smallest part of a property that is false, and what it was false for."""

    binding: tuple[tuple[str, str], ...]
    text: str
    values: tuple[tuple[str, str], ...]
    """The sides of a comparison with what they came to."""
    cells: tuple[int, ...]
    """The cells of the last state that the clause reads."""
    span: Span | None


@dataclass(frozen=True, slots=True)
class Change:
    """A cell that a step changed."""

    cell: int
    old: Value
    new: Value


def clause(property_: Property, layout: Layout, run: Run) -> Clause:
    """The broken clause of a violated property at the end of a run."""
    before, state = run.last_step
    return _Search(layout, state, before if property_.kind is Kind.STEP else None).down(property_.formula, {}, ())


Binding = tuple[tuple[str, Type, Value], ...]


@dataclass(frozen=True, slots=True)
class _Search:
    layout: Layout
    state: State
    before: State | None

    def value(self, expr: Expr, names: Mapping[str, Value]) -> Value:
        return evaluate(expr, self.layout, self.state, self.before, dict(names))

    def down(self, expr: Expr, names: Mapping[str, Value], binding: Binding) -> Clause:
        """Descend into the part that makes the whole false."""
        match expr:
            case Op(operator=Operator.AND, operands=operands):
                part = next(e for e in operands if not self.value(e, names))
                return self.down(part, names, binding)
            case Op(operator=Operator.IMPLIES, operands=(_, consequent)):
                return self.down(consequent, names, binding)
            case Op(operator=Operator.NOT, operands=(Op(operator=Operator.NOT, operands=(inner,)),)):
                return self.down(inner, names, binding)
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                return self.down(then if self.value(condition, names) else otherwise, names, binding)
            case Let(name=name, value=value, body=body):
                found = self.value(value, names)
                return self.down(body, {**names, name: found}, (*binding, (name, value.type, found)))
            case Fold(kind="all", generators=generators, body=body):
                for more in self.bindings(generators, names):
                    if not self.value(body, {**names, **{n: v for n, _, v in more}}):
                        return self.down(body, {**names, **{n: v for n, _, v in more}}, (*binding, *more))
                raise AssertionError("an all that is false has a false instance")
            case _:
                return self.found(expr, names, binding)

    def bindings(self, generators: Sequence[Generator], names: Mapping[str, Value]) -> Iterator[Binding]:
        """Every binding of the generators whose conditions hold."""
        if not generators:
            yield ()
            return
        first = generators[0]
        for value in self.domain(first, names):
            inner = {**names, first.name: value}
            if first.condition is None or self.value(first.condition, inner):
                for rest in self.bindings(generators[1:], inner):
                    yield ((first.name, first.type, value), *rest)

    def domain(self, generator: Generator, names: Mapping[str, Value]) -> Sequence[Value]:
        """The values a generator runs over."""
        if isinstance(generator.domain, RangeDomain):
            low, high = self.value(generator.domain.low, names), self.value(generator.domain.high, names)
            assert isinstance(low, int) and isinstance(high, int)
            return range(low, high)
        return tuple(values_of(generator.domain.type, self.layout.sizes))

    def found(self, expr: Expr, names: Mapping[str, Value], binding: Binding) -> Clause:
        """The clause itself, with the values of its sides and the cells it reads."""
        sides: list[tuple[str, str]] = []
        if isinstance(expr, Op) and expr.operator in (Operator.EQ, Operator.LT, Operator.LE):
            for side in expr.operands:
                if not isinstance(side, Const | Local):
                    sides.append((source_text(side.span), show_value(self.value(side, names), side.type)))
        recording = _Recording(self.state)
        evaluate(expr, self.layout, recording, self.before, dict(names))
        named = [(n.split("#")[0], show_value(v, t)) for n, t, v in binding]
        shown = tuple(pair for pair in named if pair[0] != "t")  # a temporary says nothing
        return Clause(shown, source_text(expr.span), tuple(sides), tuple(sorted(recording.read)), expr.span)


class _Recording(tuple[Value, ...]):
    """A state that notes which cells are read."""

    read: set[int]

    def __new__(cls, state: State) -> _Recording:
        made = super().__new__(cls, state)
        made.read = set()
        return made

    def __getitem__(self, index: Any) -> Any:
        self.read.add(index)
        return super().__getitem__(index)


def source_text(span: Span | None) -> str:
    """The source of a stretch, on one line."""
    if span is None:
        return "?"
    try:
        lines = Path(span.file).read_text(encoding="utf-8").splitlines()[span.line - 1 : span.end_line]
    except OSError:
        return "?"
    if not lines:
        return "?"
    lines[-1] = lines[-1][: span.end_col] if len(lines) > 1 else lines[-1][span.col : span.end_col]
    if len(lines) > 1:
        lines[0] = lines[0][span.col :]
    return " ".join(line.strip() for line in lines)


def changes(before: State, after: State) -> tuple[Change, ...]:
    """The cells in which two states differ."""
    pairs = enumerate(zip(before, after, strict=True))
    return tuple(Change(i, a, b) for i, (a, b) in pairs if a != b or type(a) is not type(b))


def since(run: Run, cell: int) -> int:
    """The number of the step that last changed a cell; 0 where none did."""
    states = run.states
    return next((n for n in range(len(states) - 1, 0, -1) if states[n][cell] != states[n - 1][cell]), 0)


def show_cell(layout: Layout, cell: Cell) -> str:
    """`p2m[2]`, `host[vga_vram, 0]`, `phase`."""
    type_ = layout.system.field(cell.field).type
    keys = getattr(type_, "keys", ())
    shown = [show_value(k, t) for k, t in zip(cell.keys, keys, strict=True)]
    return f"{cell.field}[{', '.join(shown)}]" if shown else cell.field
