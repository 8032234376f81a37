"""Compile a module of the tests as a design, and hold the compiled design against its plain functions."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from itertools import product
from types import ModuleType
from typing import Any

from relocheck.compile.design import Compiled, compile_design
from relocheck.compile.source import PropertySource, Sources
from relocheck.errors import ModelError
from relocheck.ir.evaluate import evaluate, instances, outcomes, starts
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Kind
from relocheck.ir.text import show_property, show_system
from relocheck.ir.types import Sizes
from relocheck.language import Design, role_of
from relocheck.plain import Plain
from tests.language.words import SIZES

LIMIT = 150
"""States looked at: the models have more where nothing new can happen."""

Outcomes = list[tuple[Any, State]] | str


def compiled(module: ModuleType, *others: ModuleType) -> Compiled:
    """The one design of a module, with the properties beside it."""
    [design] = [v for v in vars(module).values() if isinstance(v, Design)]
    kinds = [kind.value for kind in Kind]
    functions = [v for v in vars(module).values() if (role := role_of(v)) is not None and role.kind in kinds]
    modules = {m.__name__: m for m in (module, *others)}
    return compile_design(design, [PropertySource(f, "") for f in functions], modules, Sources())


def printed(design: Compiled) -> str:
    """The system and its properties as text."""
    return show_system(design.system) + "".join(map(show_property, design.properties))


def sizes_for(design: Compiled) -> dict[str, int]:
    """The sizes of the sorts that a design uses."""
    return {s.name: SIZES[s.name] for s in design.system.sorts}


def reachable(design: Compiled, sizes: Sizes | None = None, limit: int = LIMIT) -> Iterator[tuple[State, list[State]]]:
    """The reachable states, nearest first, with their successors; compared on the way: choices, states, errors."""
    layout = Layout.of(design.system, sizes or sizes_for(design))
    plain = Plain(design, layout.sizes)
    begun = [(t.choices, t.state) for t in plain.starts()]
    assert begun == list(starts(design.system, layout))
    todo = deque(dict.fromkeys(s for _, s in begun))
    seen = set(todo)
    for _ in range(limit):
        if not todo:
            return
        state = todo.popleft()
        after = list(_steps(design, plain, layout, state))
        yield state, after
        new = [s for s in dict.fromkeys(after) if s not in seen]
        seen.update(new)
        todo += new


def _steps(design: Compiled, plain: Plain, layout: Layout, state: State) -> Iterator[State]:
    for action in design.system.actions:
        for args in instances(action, layout.sizes):
            ours = _outcome(lambda: [*outcomes(action, layout, state, args)])  # noqa: B023
            theirs = _outcome(lambda: [(t.choices, t.state) for t in plain.outcomes(state, action.name, args)])  # noqa: B023
            assert ours == theirs, f"{action.name}{args} at {state}: compiled {ours}, plain {theirs}"
            if not isinstance(ours, str):
                for choices, after in ours:
                    assert plain.run(state, action.name, args, choices) == after
                    yield after


def _outcome(run: Callable[[], Outcomes]) -> Outcomes:
    try:
        return run()
    except ModelError as error:
        return f"error in line {error.span.line if error.span else 0}"


def values_agree(design: Compiled) -> int:
    """Each property has the same value in every reachable state, and step, both ways; how many were compared."""
    layout = Layout.of(design.system, sizes_for(design))
    plain = Plain(design, layout.sizes)
    count = 0
    for state, after in reachable(design) if design.properties else ():
        for property_, other in product(design.properties, [state, *after]):
            before = state if property_.kind is Kind.STEP else None
            ours = evaluate(property_.formula, layout, other, before)
            assert plain.holds(property_, other, before) is ours, f"{property_.name} at {before} {other}"
            count += 1
    return count


__all__ = ["Compiled", "compiled", "printed", "reachable", "sizes_for", "values_agree"]
