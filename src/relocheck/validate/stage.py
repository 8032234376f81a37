"""A design on the cells of a recording: its plain functions with the recorded machine's homes, sizes and budget."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import CodeType, FunctionType
from typing import Any, cast

from relocheck.compile.design import Compiled
from relocheck.errors import ProjectError
from relocheck.ir.layout import State
from relocheck.ir.types import IntType, MapType, OptionType, RecordType, Value
from relocheck.language import Hook
from relocheck.language import Plain as PlainSort
from relocheck.plain import Plain, Taken
from relocheck.project import Project
from relocheck.scope import scope_in_force
from relocheck.validate.mapping import Expression, Table
from relocheck.validate.setup import Setup
from relocheck.validate.space import Finer
from relocheck.validate.watch import Call, Watch
from relocheck.validate.words import Words, shape_of

__all__ = ["Stage"]


AnyHook = Hook[Any, Any, Any]


class Stage:
    """The design at a setup. Expressions of the table are evaluated here; actions run here and are watched."""

    def __init__(self, project: Project, compiled: Compiled, table: Table, setup: Setup, more: Finer) -> None:
        self.table = table
        self.shape = shape = shape_of(setup, table, more)
        self.cells, self.blocks = shape.cells, shape.blocks
        words = Words(shape, compiled.vocabulary.classes)
        self._names = {**_model_names(project), **table.machine, **words.names()}
        sizes = {name: int(e.value(self._names)) for name, e in table.scope.items()}
        self.gfn = words.gfn
        for name, expression in table.names.items():
            self._names[name] = expression.function(self._names)
        self.compiled = _fitted(compiled, self._filled(project), setup.max_pages, len(shape.cells))
        self.plain = Plain(self.compiled, {s.name: sizes[s.name] for s in self.compiled.system.sorts})
        self._watch = Watch(_codes(project, compiled, _watched(table)), self.plain.state)
        self._known: dict[tuple[State, str, tuple[Value, ...]], list[tuple[Taken, Call]]] = {}
        self._spared = frozenset(self.compiled.system.symmetric)
        self.start = self.plain.start_with({name: self.value(e) for name, e in table.start.items()})

    def value(self, expression: Expression, **names: Any) -> Any:
        """An expression's value with these names besides those of the table."""
        with scope_in_force(self.plain.sizes):
            return expression.value({**self._names, **names})

    def object(self, state: State) -> Any:
        """The state as the model's functions take it."""
        return self.plain.object(state)

    # -- running ------------------------------------------------------------------------------------------------------

    def outcomes(self, state: State, action: str, args: Sequence[Any]) -> list[tuple[Taken, Call]]:
        """Every outcome of an action with the calls it made, machine frames being interchangeable."""
        key = state, action, self.coded(args)
        if key not in self._known:
            self._known[key] = list(self._watched(*key))
        return self._known[key]

    def _watched(self, state: State, action: str, values: tuple[Value, ...]) -> Iterator[tuple[Taken, Call]]:
        with self._watch.looking():
            for taken in self.plain.outcomes(state, action, values, self.offer):
                assert self._watch.last is not None, f"{action} is not watched"
                yield taken, self._watch.last

    def coded(self, args: Sequence[Any]) -> tuple[Value, ...]:
        """Arguments as the representation has them."""
        return tuple(_coded(a) for a in args)

    def offer(self, candidates: Sequence[Any]) -> Sequence[Any]:
        """One of a symmetric sort's elements stands for all: the predicate leaves those of one weight."""
        first = candidates[0]
        return candidates[:1] if isinstance(first, PlainSort) and type(first).__name__ in self._spared else candidates

    def _filled(self, project: Project) -> dict[AnyHook, Any]:
        """The hooks that the table fills."""
        values: list[Any] = [v for m in project.modules.values() for v in vars(m).values()]
        hooks = {h.name: h for h in cast("list[AnyHook]", [v for v in values if isinstance(v, Hook)])}
        return {hooks[name]: function.function(self._names) for name, function in self.table.hooks.items()}


def _coded(value: Any) -> Value:
    return cast(Value, value.index if isinstance(value, PlainSort) else int(value))


def _model_names(project: Project) -> dict[str, Any]:
    """What the model's files define, for the table's expressions."""
    found: dict[str, Any] = {}
    for name, module in project.modules.items():
        if name.split(".")[0] == "model":
            found |= {k: v for k, v in vars(module).items() if not k.startswith("_")}
    return found


def _fitted(compiled: Compiled, filled: Mapping[AnyHook, Any], pages: int, cells: int) -> Compiled:
    """The design with these bodies at its hooks and with numbers that reach far enough for real sizes.

    A number by itself may count pages; in a record it counts cells: the records are listed, so there must be few.
    """
    design = replace(compiled.design, hooks={**compiled.design.hooks, **filled})
    fields = tuple(replace(f, type=_widened(f.type, pages, cells)) for f in compiled.system.fields)
    return replace(compiled, design=design, system=replace(compiled.system, fields=fields))


def _widened(type_: Any, pages: int, cells: int) -> Any:
    match type_:
        case MapType(value=value):
            return replace(type_, value=_widened(value, pages, cells))
        case OptionType(of=inner):
            return OptionType(_widened(inner, pages, cells))
        case RecordType(fields=fields):
            return replace(type_, fields=tuple((name, _widened(t, cells, cells)) for name, t in fields))
        case IntType(low=int(low), high=int(), sort=None):
            return IntType(low, pages)
        case _:
            return type_


def _watched(table: Table) -> frozenset[str]:
    """The functions that the table speaks of, and its actions."""
    names = {o.call for o in table.outputs} | {table.cut.call, table.overwritten[0]}
    names |= {a.call for a in table.alike}
    names |= {d.action for ds in table.inputs.values() for d in ds} | {d.action for d in table.internal}
    texts = [e.text for o in table.outputs for e in (*o.fields.values(), *filter(None, (o.when,)))]
    names |= {name for text in texts for name in re.findall(r"calls\('(\w+)'\)", text)}
    return frozenset(names - {""})


def _codes(project: Project, compiled: Compiled, names: Iterable[str]) -> dict[CodeType, tuple[str, ...]]:
    """The code of each name: the design's body where it is a hook's, else every function of the model called so."""
    found: dict[CodeType, list[str]] = {}
    for name in names:
        files = [vars(m) for n, m in project.modules.items() if n.startswith("model.")]
        held: list[Any] = [v for file in files if isinstance(v := file.get(name), Hook | FunctionType)]
        hooks = cast("list[AnyHook]", [h for h in held if isinstance(h, Hook)])
        bodies = [compiled.design.hooks.get(h, h.default) for h in hooks] or held
        if not bodies:
            raise ProjectError(f"the table of events speaks of {name}, which no model defines")
        for body in dict.fromkeys(bodies):
            found.setdefault(cast(FunctionType, body).__code__, []).append(name)
    return {code: tuple(dict.fromkeys(given)) for code, given in found.items()}
