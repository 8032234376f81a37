"""The reference semantics: the plain functions of a model, run as they stand on plain objects.

Nothing here knows the compiler's output beyond names and types: this is what every trace is replayed with and what
the explored set is re-checked with.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import product
from types import FunctionType, TracebackType
from typing import Any

from relocheck.compile.design import Compiled
from relocheck.errors import ModelError, Span, UsageError
from relocheck.ir.layout import Layout, State
from relocheck.ir.stored import canonical, cell_name
from relocheck.ir.system import Action, Kind, Property
from relocheck.ir.types import Sizes, Value, values_of
from relocheck.language import NotEnabled, chooser
from relocheck.lazy import dataclass
from relocheck.plain_choices import Offer, Script, Trail
from relocheck.plain_state import Line, OutOfRange, StateObjects
from relocheck.scope import scope_in_force

__all__ = ["Effects", "NotEnabled", "Plain", "Taken"]


Effects = tuple[tuple[tuple[int, Value], ...], ...]
"""For each outcome the cells that it writes and what it writes there."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One outcome of a plain function: what its choices were, and the state after."""

    choices: tuple[Value, ...]
    state: State


class Plain:
    """The plain functions of a compiled design at a scope."""

    def __init__(self, compiled: Compiled, sizes: Sizes) -> None:
        if sys.flags.optimize:
            raise UsageError("python -O leaves out every assert of a model: run without it")
        self.compiled, self.sizes = compiled, sizes
        self.layout = Layout.of(compiled.system, sizes)
        self._known: dict[str, list[tuple[tuple[Value, ...], tuple[Any, ...]]]] = {}
        self._objects = StateObjects(compiled, self.layout)

    def object(self, state: State) -> Any:
        """The state as an object of the design's state class."""
        return self._objects.object(state)

    def state(self, made: Any) -> State:
        """The cells of a state object."""
        return self._objects.state(made)

    def starts(self, fixed: Mapping[str, Value] = {}) -> Iterator[Taken]:
        """Every start: free fields take every value, then each @init runs, then the assumptions hold.

        A free field in `fixed` takes no other value than that.
        """
        with scope_in_force(self.sizes):
            for state in self._free(fixed):
                yield from self._started(state)

    def start_with(self, values: Mapping[str, Any]) -> State:
        """The declared defaults with these values, whatever the @init functions would make of them.

        A map's value has entries, a set's has members. UsageError where there is no such field.
        """
        made = self.object(next(self._free()))
        with scope_in_force(self.sizes):
            for name, value in values.items():
                self._call(self._objects.give, made, name, value)
            if not all(self._call(f, made) for f in self.compiled.assumptions):
                raise UsageError(f"{self.compiled.system.name}: the start does not satisfy the assumptions")
        return self.state(made)

    def _free(self, fixed: Mapping[str, Value] = {}) -> Iterator[State]:
        free = {f.name for f in self.compiled.system.fields if f.free}
        defaults = self.layout.defaults()
        choices = [
            tuple(values_of(c.type, self.sizes))
            if c.field in free and c.field not in fixed
            else (fixed[c.field],)
            if c.field in free
            else (canonical(d, c.type, self.sizes, cell_name(c.field, c.keys)),)
            for c, d in zip(self.layout.cells, defaults, strict=True)
        ]
        return iter(product(*choices))

    def _started(self, state: State) -> Iterator[Taken]:
        pending = [Taken((), state)]
        for function in self.compiled.starts.values():
            pending = [
                Taken(p.choices + t.choices, t.state) for p in pending for t in self._outcomes(function, p.state, ())
            ]
        for taken in pending:
            made = self.object(taken.state)
            if all(self._call(f, made) for f in self.compiled.assumptions):
                yield taken

    def run(self, state: State, action: str, args: Sequence[Value], choices: Sequence[Value]) -> State:
        """The state after one action; NotEnabled, ModelError, or ValueError where a choice is not on offer."""
        script = Script(choices)
        made = self.object(state)
        with scope_in_force(self.sizes):
            self._with(script, self.compiled.actions[action], made, self._args(action, args))
        if script.position != len(choices):
            raise ValueError(f"{action} makes {script.position} choices, {len(choices)} are given")
        return self.state(made)

    def writers(self, state: State, action: str, args: Sequence[Value], choices: Sequence[Value]) -> dict[int, Line]:
        """For each cell that one action stores into, the line of the model that does so last."""
        made = self.object(state)
        lines = self._objects.tape(made).lines = {}
        with scope_in_force(self.sizes):
            self._with(Script(choices), self.compiled.actions[action], made, self._args(action, args))
        return lines

    def run_starts(self, choices: Sequence[Value], start: State) -> State:
        """What the @init functions make of a start's free fields with these choices."""
        free = {f.name for f in self.compiled.system.fields if f.free}
        defaults = self.layout.defaults()
        cells = zip(self.layout.cells, start, defaults, strict=True)
        made = self._objects.checked(tuple(v if c.field in free else d for c, v, d in cells))
        script = Script(choices)
        with scope_in_force(self.sizes):
            for function in self.compiled.starts.values():
                self._with(script, function, made, ())
            if script.position != len(choices):
                raise ValueError(f"it makes {script.position} choices, {len(choices)} are given")
            if not all(self._call(f, made) for f in self.compiled.assumptions):
                raise ValueError("the start does not satisfy the assumptions")
        return self.state(made)

    def successors(
        self, state: State, among: Collection[str] | None = None
    ) -> Iterator[tuple[str, tuple[Value, ...], Taken]]:
        """Every step from a state, or those of some actions: the action, its arguments, the outcome."""
        made = self.object(state)
        with scope_in_force(self.sizes):
            for action in self.compiled.system.actions:
                if among is not None and action.name not in among:
                    continue
                function = self.compiled.actions[action.name]
                for args, objects in self._instances(action):
                    for taken in self._outcomes_on(function, made, objects):
                        yield action.name, args, taken

    def effects(self, state: State, action: str, args: Sequence[Value]) -> tuple[Mapping[int, Value], Effects]:
        """What the outcomes of an action write, and the cells read for it: states that agree on these have the same."""
        made = self.object(state)
        with scope_in_force(self.sizes):
            runs = self._runs(self.compiled.actions[action], made, self._args(action, args))
            found = tuple(self._objects.written(made) for _ in runs)
        return self._objects.tape(made).read, found

    def judged(
        self, property_: Property, state: State, before: State | None = None
    ) -> tuple[Mapping[int, Value], bool]:
        """Whether a property is true of a state or a step, and the cells read for it.

        The cells of a step are those of the state before, then those after.
        """
        if property_.kind is not Kind.STEP:
            first, last = None, self.object(state)
        else:
            assert before is not None
            first, last = self._objects.pair(before, state)
        with scope_in_force(self.sizes):
            found = self._judge(property_, last, first)
        return self._objects.tape(last).read, found

    def instances(self) -> Iterator[tuple[str, tuple[Value, ...]]]:
        """Every action with every tuple of arguments."""
        for action in self.compiled.system.actions:
            for args, _ in self._instances(action):
                yield action.name, args

    def outcomes(self, state: State, action: str, args: Sequence[Value], offer: Offer | None = None) -> Iterator[Taken]:
        """Every outcome of one action with these arguments, over its choices; ModelError where one has no meaning.

        `offer` says which candidates of a choice to try, where not all need to be.
        """
        with scope_in_force(self.sizes):
            yield from self._outcomes(self.compiled.actions[action], state, self._args(action, args), offer)

    def _instances(self, action: Action) -> list[tuple[tuple[Value, ...], tuple[Any, ...]]]:
        """Every tuple of arguments, as values and as objects; made once for each action."""
        if action.name not in self._known:
            self._known[action.name] = list(self._all_instances(action))
        return self._known[action.name]

    def _all_instances(self, action: Action) -> Iterator[tuple[tuple[Value, ...], tuple[Any, ...]]]:
        for args in product(*(tuple(values_of(t, self.sizes)) for _, t in action.params)):
            yield args, tuple(self._objects.value(v, t) for v, (_, t) in zip(args, action.params, strict=True))

    def _args(self, action: str, args: Sequence[Value]) -> tuple[Any, ...]:
        params = self.compiled.system.action(action).params
        return tuple(self._objects.value(v, t) for v, (_, t) in zip(args, params, strict=True))

    def _outcomes(
        self, function: FunctionType, state: State, args: tuple[Any, ...], offer: Offer | None = None
    ) -> Iterator[Taken]:
        return self._outcomes_on(function, self.object(state), args, offer)

    def _outcomes_on(
        self, function: FunctionType, made: Any, args: tuple[Any, ...], offer: Offer | None = None
    ) -> Iterator[Taken]:
        """Every outcome over all choices, on one object that is put back after each."""
        for choices in self._runs(function, made, args, offer):
            yield Taken(choices, self.state(made))

    def _runs(
        self, function: FunctionType, made: Any, args: tuple[Any, ...], offer: Offer | None = None
    ) -> Iterator[tuple[Value, ...]]:
        """The choices of each run, while the object is as that run left it; it is put back afterwards."""
        trail: list[list[int]] = []
        written = self._objects.tape(made).written
        while True:
            script = Trail(trail, offer)
            try:
                self._with(script, function, made, args)
                yield tuple(script.taken)
            except NotEnabled:
                pass
            finally:
                written.clear()
            while trail and trail[-1][0] + 1 == trail[-1][1]:
                trail.pop()
            if not trail:
                return
            trail[-1][0] += 1

    def _with(self, script: Callable[[Sequence[Any]], Any], function: FunctionType, made: Any, args: Any) -> None:
        token = chooser.set(script)
        try:
            self._call(function, made, *args)
        finally:
            chooser.reset(token)

    def _call(self, function: Callable[..., Any], *args: Any) -> Any:
        with _model_errors(function):
            return function(*args)

    def call(self, function: Callable[..., Any], state: State, *args: Any) -> Any:
        """What any plain function of a state returns."""
        with scope_in_force(self.sizes):
            return function(self.object(state), *args)

    def reads(self, function: Callable[..., Any], state: State, *args: Any) -> frozenset[int]:
        """The cells that any plain function reads of a state."""
        made = self.object(state)
        with scope_in_force(self.sizes):
            function(made, *args)
        return frozenset(self._objects.tape(made).read)

    def holds(self, property_: Property, state: State, before: State | None = None) -> bool:
        """Whether a property is true of a state, or of a step."""
        return self.broken([property_], state, before) is None

    def broken(self, properties: Sequence[Property], state: State, before: State | None = None) -> Property | None:
        """The first of several properties that is false of a state, or of a step; they look at the same objects."""
        if not properties:
            return None
        last = self.object(state)
        first = None if before is None else self.object(before)
        with scope_in_force(self.sizes):
            return next((p for p in properties if not self._judge(p, last, first)), None)

    def _judge(self, property_: Property, last: Any, first: Any) -> bool:
        assert property_.kind is not Kind.STEP or first is not None
        objects = (first, last) if property_.kind is Kind.STEP else (last,)
        found = bool(self._call(self.compiled.functions[property_.name], *objects))
        assert not any(self._objects.tape(o).written for o in objects), f"{property_.name} changes the state"
        return found


@contextmanager
def _model_errors(function: Callable[..., Any]) -> Generator[None]:
    """Turn what a model's own code raises into a ModelError with its line."""
    try:
        yield
    except (OutOfRange, AssertionError, ZeroDivisionError, TypeError, AttributeError, KeyError) as error:
        raise ModelError(str(error) or "an assert fails", _last_line(error.__traceback__)) from error
    except ValueError as error:
        if "empty" not in str(error):
            raise
        raise ModelError(str(error), _last_line(error.__traceback__)) from error


def _last_line(trace: TracebackType | None) -> Span | None:
    """The innermost line of the model: the last frame that is not of this package."""
    found = None
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if "relocheck" not in file.rsplit("/", 2)[-2:-1] and not file.endswith(("relocheck/language.py",)):
            found = Span(file, trace.tb_lineno, 0, trace.tb_lineno, 1)
        trace = trace.tb_next
    return found
