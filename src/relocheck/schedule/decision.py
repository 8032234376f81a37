"""Which decision makes two designs differ: the step, the hook, and its two bodies with their lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from types import FunctionType, ModuleType
from typing import Any, cast

from relocheck.compile.source import Sources
from relocheck.engine.contract import Run, Step
from relocheck.ir.layout import State
from relocheck.ir.types import MapType, OptionType, SortType, show_value
from relocheck.language import Hook
from relocheck.lazy import dataclass
from relocheck.plain import Plain
from relocheck.schedule.follow import Follower

__all__ = ["Decider", "Decision", "Side", "hooks_of"]

AnyHook = Hook[Any, Any, Any]
Cell = tuple[str, tuple[int, ...]]
"""A field and the keys of one of its cells."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one design has at a place: the function, its line, its sentence, and what it answered there."""

    function: str
    place: str
    sentence: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """The step in which two designs part, and what each does there; `hook` is empty where the step itself differs."""

    step: str
    hook: str
    here: Side
    there: Side


@dataclass(slots=True)
class _Call:
    """One call of a hook: its body, what it answered, the fields and keys that changed, the calls inside."""

    hook: AnyHook
    body: Callable[..., object]
    answer: str = ""
    changed: frozenset[Cell] = frozenset()
    inside: list[_Call] = field(default_factory=list["_Call"])


class Decider:
    """Names decisions between designs whose hooks are among these."""

    def __init__(self, hooks: Sequence[AnyHook], sources: Sources) -> None:
        self.hooks, self.sources = hooks, sources
        self._logs: dict[int, _Log] = {}

    def between(self, here: Follower, a: Run, there: Follower, b: Run, seen: Sequence[str]) -> Decision | None:
        """What makes these things look different at the end of the two runs; None where no one step is to blame.

        It is the first step after which what is looked at differs, or (frames have no names in common) the last that
        changed it; of the steps that both take, in the latest stretch between two steps of the environment.
        """
        looked = _looked_at(here, a, seen) | _looked_at(there, b, seen)
        pairs = list(zip(_stretches(here, a), _stretches(there, b), strict=False))
        for stretch_a, stretch_b in reversed(pairs):
            if (odd := _without_match(stretch_a, stretch_b)) is not None:
                return Decision(_told(here, odd[0]), "", self._action(here, odd[0]), self._action(there, odd[1]))
            known = {(step.action, step.args): (before, step) for before, step in stretch_b}
            both = [(x, known[key]) for x in stretch_a if (key := (x[1].action, x[1].args)) in known]
            touched = [looked & (_changed_cells(here, *x) | _changed_cells(there, *y)) for x, y in both]
            both, touched = [p for p, cells in zip(both, touched, strict=True) if cells], [c for c in touched if c]
            apart = [
                (x, y)
                for (x, y), cells in zip(both, touched, strict=True)
                if _differ(here, x[1].state, there, y[1].state, cells)
            ]
            for mine, theirs in [*apart, *reversed(both)]:
                found = _parting(self._log(here).calls(*mine), self._log(there).calls(*theirs))
                if found is not None:
                    return Decision(_told(here, mine[1]), found[0].hook.name, *map(self._side, found))
        return None

    def _log(self, follower: Follower) -> _Log:
        if id(follower) not in self._logs:
            self._logs[id(follower)] = _Log(follower.plain, self.hooks)
        return self._logs[id(follower)]

    def _side(self, call: _Call) -> Side:
        return replace(self._of(cast(FunctionType, call.body)), answer=call.answer)

    def _action(self, follower: Follower, step: Step) -> Side:
        return self._of(follower.plain.compiled.actions[step.action])

    def _of(self, function: FunctionType) -> Side:
        span = self.sources.heading(*self.sources.function(function))
        return Side(function.__name__, span.line_place, (function.__doc__ or "").strip().split("\n")[0])


def _looked_at(follower: Follower, run: Run, seen: Sequence[str]) -> frozenset[Cell]:
    """The fields and keys that what is seen depends on at the end of a run."""
    _, state = run.last_step
    cells = follower.plain.layout.cells
    return frozenset((cells[i].field, cells[i].keys) for name in seen for i in follower.observer.reads(state, name))


def _differ(here: Follower, a: State, there: Follower, b: State, looked: frozenset[Cell]) -> bool:
    """Whether these cells differ whatever frames are called."""
    return any(_values(here, a, field_, keys) != _values(there, b, field_, keys) for field_, keys in looked)


def _values(follower: Follower, state: State, field_: str, keys: tuple[int, ...]) -> object:
    """What a cell holds, of a frame only whether there is one; of a map from frames how often it has which value."""
    layout, symmetric = follower.plain.layout, set(follower.plain.compiled.system.symmetric)
    if (field_, keys) not in layout.index:
        return None
    type_ = layout.system.field(field_).type
    if isinstance(type_, MapType) and any(isinstance(k, SortType) and k.name in symmetric for k in type_.keys):
        return Counter(v for c, v in zip(layout.cells, state, strict=True) if c.field == field_)
    value, inner = layout.read(state, field_, *keys), layout.cells[layout.index[field_, keys]].type
    inner = inner.of if isinstance(inner, OptionType) else inner
    return value is not None if isinstance(inner, SortType) and inner.name in symmetric else value


Stretch = list[tuple[State, Step]]


def _stretches(follower: Follower, run: Run) -> list[Stretch]:
    """The steps with the states before them, cut before each step of the environment."""
    found: list[Stretch] = [[]]
    for before, step in zip(run.states, run.steps, strict=False):
        if step.action in follower.outside:
            found.append([])
        found[-1].append((before, step))
    return found


def _changed_cells(follower: Follower, before: State, step: Step) -> frozenset[Cell]:
    cells = follower.plain.layout.cells
    return frozenset((cells[i].field, cells[i].keys) for i in _changed(before, step.state))


def _changed(before: State, after: State) -> set[int]:
    return {i for i, (a, b) in enumerate(zip(before, after, strict=True)) if a != b}


def _told(follower: Follower, step: Step) -> str:
    params = follower.plain.compiled.system.action(step.action).params
    return " ".join([step.action, *(show_value(v, t) for v, (_, t) in zip(step.args, params, strict=True))])


def _without_match(a: Stretch, b: Stretch) -> tuple[Step, Step] | None:
    """The first steps of two stretches that are different actions."""
    pairs = ((x, y) for (_, x), (_, y) in zip(a, b, strict=False))
    return next(((x, y) for x, y in pairs if x.action != y.action), None)


def _parting(a: Sequence[_Call], b: Sequence[_Call]) -> tuple[_Call, _Call] | None:
    """The first hook where other bodies do something else; where all come to the same, the first with other bodies."""
    pairs = list(_same_hooks(a, b))
    loud = (p for p in pairs if (p[0].answer, p[0].changed) != (p[1].answer, p[1].changed))
    return next(loud, pairs[0] if pairs else None)


def _same_hooks(a: Sequence[_Call], b: Sequence[_Call]) -> Iterator[tuple[_Call, _Call]]:
    """The calls of one hook with two bodies, as long as both sides call the same hooks."""
    for x, y in zip(a, b, strict=False):
        if x.hook is not y.hook:
            return
        if x.body is not y.body:
            yield x, y
        else:
            yield from _same_hooks(x.inside, y.inside)


class _Log:
    """A design's plain functions that tell of each hook they call."""

    def __init__(self, plain: Plain, hooks: Sequence[AnyHook]) -> None:
        design = plain.compiled.design
        bodies = {hook: self._telling(hook, design.hooks.get(hook, hook.default)) for hook in hooks}
        self.plain = Plain(replace(plain.compiled, design=replace(design, hooks=bodies)), plain.sizes)
        self._open: list[list[_Call]] = [[]]

    def calls(self, state: State, step: Step) -> Sequence[_Call]:
        """The calls that a step makes, in order."""
        self._open = [[]]
        self.plain.run(state, step.action, step.args, step.choices)
        return self._open[0]

    def _telling(self, hook: AnyHook, body: Callable[..., object]) -> Callable[..., object]:
        def told(made: Any, *args: Any) -> object:
            call = _Call(hook, body)
            self._open[-1].append(call)
            self._open.append(call.inside)
            before = self.plain.state(made)
            try:
                answer = body(made, *args)
            finally:
                self._open.pop()
            cells = self.plain.layout.cells
            changed = _changed(before, self.plain.state(made))
            call.changed = frozenset((cells[i].field, cells[i].keys) for i in changed)
            call.answer = "" if answer is None else str(getattr(answer, "name", answer))
            return answer

        return told


def hooks_of(modules: Mapping[str, ModuleType]) -> tuple[AnyHook, ...]:
    """All hooks that a project's modules hold."""
    held: list[Any] = [value for module in modules.values() for value in vars(module).values()]
    hooks: list[AnyHook] = [value for value in held if isinstance(value, Hook)]
    return tuple(dict.fromkeys(hooks))
