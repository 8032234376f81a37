"""From a design and the properties of a project to one transition system."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from inspect import get_annotations
from types import FunctionType, ModuleType
from typing import cast

from relocheck.compile.annotation import key_type
from relocheck.compile.antecedent import antecedents
from relocheck.compile.body import Body, StateName, Stop, Unit
from relocheck.compile.definition import definition_of
from relocheck.compile.expression import expression
from relocheck.compile.ghost import ghost_problems
from relocheck.compile.inline import inline
from relocheck.compile.membership import functions_of, hook_problems, place_of
from relocheck.compile.memo import Memo
from relocheck.compile.pure import as_expression, first_impure, impure
from relocheck.compile.source import PropertySource, Sources, bound_names
from relocheck.compile.starting import half_set, set_fields
from relocheck.compile.statement import block
from relocheck.compile.symmetry import symmetric_sorts
from relocheck.compile.vocabulary import Vocabulary
from relocheck.compile.walk import statements
from relocheck.errors import Problem, Refused
from relocheck.ir.system import Action, Field, Kind, Property, Start, System
from relocheck.ir.terms import Assign, Block, Expr, Leave, Local, Stmt, When
from relocheck.ir.types import BOOL, EnumType, KeyType, RecordType, SortType
from relocheck.language import Actor, Design, Role, role_of
from relocheck.lazy import dataclass

__all__ = ["Compiled", "compile_design"]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A design as a system, with the Python objects it came from.

    `inapplicable` has, for each property of the project that does not apply, what the design's state lacks.
    """

    design: Design
    system: System
    vocabulary: Vocabulary
    actions: Mapping[str, FunctionType]
    starts: Mapping[str, FunctionType]
    assumptions: tuple[FunctionType, ...]
    properties: tuple[Property, ...]
    functions: Mapping[str, FunctionType]
    inapplicable: Mapping[str, str]
    lemmas: tuple[Property, ...] = ()
    """Hints for proofs, as invariants that nobody asks for."""


def compile_design(
    design: Design,
    properties: Iterable[PropertySource],
    modules: Mapping[str, ModuleType],
    sources: Sources,
    doc: str = "",
    memo: Memo | None = None,
) -> Compiled:
    """Compile a design and the properties that apply to it; Refused with every problem found.

    The same memo is for designs of the same sources.
    """
    once = (memo or Memo()).once
    vocabulary = Vocabulary()
    fields, problems = vocabulary.fields(design.state, modules, sources)
    unit = Unit(
        vocabulary, sources, design.state, {f.name: f for f in fields}, design.hooks, expression, inline, set(problems)
    )
    found = functions_of(unit, design)
    unit.problems.update(hook_problems(unit, design))
    applicable, inapplicable = _applicable(design, tuple(properties))
    actions = tuple(once(unit, f, partial(_action, unit, f)) for f in found["action"])
    starts = tuple(once(unit, f, partial(_start, unit, f)) for f in found["init"])
    assumptions = tuple(e for f in found["assume"] if (e := _formula(unit, f)) is not None)
    made = [once(unit, s.function, partial(_property, unit, s)) for s in applicable]
    formulas = tuple(p for p in made if p is not None)
    unit.problems.update(half_set(fields, starts) if not unit.problems else ())
    checked = _with_free(fields, starts)
    _check_whole(unit, design, actions)
    if unit.problems:
        raise Refused(unit.problems)
    system = _system(design, vocabulary, checked, starts, assumptions, actions, formulas, doc)
    lemmas = tuple(_lemmas(unit, system, formulas, found["lemma"]))
    if unit.problems:
        raise Refused(unit.problems)
    by_name = {f.__name__: f for f in found["action"]}
    start_functions = {f.__name__: f for f in found["init"]}
    return Compiled(
        design, system, vocabulary, by_name, start_functions, tuple(found["assume"]), formulas,
        {s.name: s.function for s in applicable} | {f.__name__: f for f in found["lemma"]}, inapplicable, lemmas,
    )  # fmt: skip


def _system(
    design: Design,
    vocabulary: Vocabulary,
    fields: tuple[Field, ...],
    starts: tuple[Start, ...],
    assumptions: tuple[Expr, ...],
    actions: tuple[Action, ...],
    formulas: tuple[Property, ...],
    doc: str,
) -> System:
    types = sorted(vocabulary.types.values(), key=lambda t: t.name)
    sorts = tuple(t for t in types if isinstance(t, SortType))
    bodies = [*(a.body for a in actions), *(s.body for s in starts)]
    conditions = [*assumptions, *(p.formula for p in formulas)]
    return System(
        name=design.name,
        sorts=sorts,
        enums=tuple(t for t in types if isinstance(t, EnumType)),
        records=tuple(t for t in types if isinstance(t, RecordType)),
        fields=fields,
        starts=starts,
        assumptions=assumptions,
        actions=actions,
        symmetric=symmetric_sorts(sorts, bodies, conditions),
        doc=doc,
    )


# ---------------------------------------------------------------------------------------------------------------------
# What belongs to a design


def _applicable(design: Design, properties: tuple[PropertySource, ...]) -> tuple[list[PropertySource], dict[str, str]]:
    applicable: list[PropertySource] = []
    inapplicable: dict[str, str] = {}
    for source in properties:
        wanted = _state_of(source.function)
        if wanted is None or issubclass(design.state, wanted):
            applicable.append(source)
        else:
            inapplicable[source.name] = f"{design.name} has no {_lacking(design.state, wanted)}"
    return applicable, inapplicable


def _state_of(function: FunctionType) -> type | None:
    """The state class a property speaks of, from the annotation of its first parameter."""
    hints = [h for n, h in function.__annotations__.items() if n != "return"]
    if not hints:
        return None
    hint = hints[0]
    try:
        found = eval(hint, function.__globals__) if isinstance(hint, str) else hint
    except Exception:
        return None
    return found if isinstance(found, type) else None


def _lacking(state: type, wanted: type) -> str:
    there = _field_names(state)
    missing = [n for n in _field_names(wanted) if n not in there]
    return ", ".join(missing) if missing else f"state of class {wanted.__name__}"


def _field_names(state: type) -> list[str]:
    return [n for base in reversed(state.__mro__) if base is not object for n in get_annotations(base)]


def _check_whole(unit: Unit, design: Design, actions: tuple[Action, ...]) -> None:
    if not actions and not unit.problems:
        unit.problems.add(Problem(None, f"{design.name} has no actions", "give Design the modules that define them"))
    for hook in design.hooks.keys() - unit.called:
        message = f"{design.name} fills the hook {hook.name}, which none of its actions calls"
        body = design.hooks[hook]
        unit.problems.add(Problem(place_of(unit, body), message))


def _with_free(fields: list[Field], starts: tuple[Start, ...]) -> tuple[Field, ...]:
    """A const field that an @init sets is not free."""
    set_ = set_fields(starts)
    return tuple(replace(f, free=False, default=None) if f.name in set_ and f.free else f for f in fields)


# ---------------------------------------------------------------------------------------------------------------------
# Functions


def _body(
    unit: Unit, function: FunctionType, states: tuple[When, ...], takes_more: bool
) -> tuple[Body, ast.FunctionDef]:
    unit.number = 0
    file, node = definition_of(unit, function)
    body = Body(unit, file, function.__globals__, function.__name__, {}, bound_names(*node.body), calls=(function,))
    params = node.args.args
    if len(params) < len(states) or (len(params) > len(states) and not takes_more):
        wanted = "the state" if len(states) == 1 else "the state before and the state after"
        more = " first" if takes_more else ", and nothing else"
        raise Stop(Problem(unit.sources.heading(file, node), f"{function.__name__} takes {wanted}{more}"))
    for param, when in zip(params, states, strict=False):
        body.env[param.arg] = StateName(when)
    return body, node


def _action(unit: Unit, function: FunctionType) -> Action:
    role = role_of(function)
    assert isinstance(role, Role)
    try:
        body, node = _body(unit, function, (When.NOW,), takes_more=True)
        if not isinstance(role.by, Actor):
            body.refuse(node.decorator_list[0], "by= is no actor", "GUEST, QEMU, XEN, TOOLSTACK and FAULT are")
        params = tuple((a.arg, body.bind(a.arg, key_type(body, a)).type) for a in node.args.args[1:])
    except Stop as stop:
        unit.problems.add(stop.problem)
        return Action(function.__name__, (), ())
    block(body, node.body)
    action = Action(
        function.__name__,
        cast("tuple[tuple[str, KeyType], ...]", params),
        _closed(body),
        role.by.value,
        role.like,
        ast.get_docstring(node) or "",
        body.span(node),
    )
    _no_const(unit, action)
    unit.problems.update(ghost_problems((action.body,), unit.fields))
    return action


def _closed(body: Body) -> tuple[Stmt, ...]:
    """The body, in a block where a return leaves it early."""
    out = tuple(body.out)
    if out and isinstance(out[-1], Leave) and out[-1].label == body.label:
        out = out[:-1]
    leaves = any(isinstance(s, Leave) and s.label == body.label for s in statements(out))
    return (Block(body.label, out),) if leaves else out


def _no_const(unit: Unit, action: Action) -> None:
    for s in statements(action.body):
        if isinstance(s, Assign) and unit.fields[s.field].const:
            message = f"{s.field} is const: no action changes it"
            unit.problems.add(Problem(s.span, message, "set it in @init"))


def _start(unit: Unit, function: FunctionType) -> Start:
    try:
        body, node = _body(unit, function, (When.NOW,), takes_more=False)
    except Stop as stop:
        unit.problems.add(stop.problem)
        return Start(function.__name__, ())
    block(body, node.body)
    start = Start(function.__name__, _closed(body), body.span(node))
    unit.problems.update(ghost_problems((start.body,), unit.fields))
    return start


def _formula(unit: Unit, function: FunctionType, *states: When) -> Expr | None:
    """The one expression that a pure function is; None where it has been refused."""
    try:
        body, node = _body(unit, function, states or (When.NOW,), takes_more=False)
        body.result, body.declared = "return", BOOL
        block(body, node.body)
        if body.broken is not None:
            return None
        heading = unit.sources.heading(body.file, node)
        if not body.done:
            message = f"{function.__name__} does not return a bool on every path"
            raise Stop(Problem(heading, message, "end it with return ..."))
        whole = as_expression((Block("return", tuple(body.out)),), Local("return", BOOL))
        if whole is None:
            first = first_impure(tuple(body.out))
            message = f"{function.__name__} only computes a value, this {impure(tuple(body.out))}"
            advice = "use all, any, sum over comprehensions"
            raise Stop(Problem(first.span if first and first.span else heading, message, advice))
        return whole
    except Stop as stop:
        unit.problems.add(stop.problem)
        return None


def _property(unit: Unit, source: PropertySource) -> Property | None:
    role = role_of(source.function)
    assert role is not None
    kind = Kind(role.kind)
    states = (When.BEFORE, When.NOW) if kind is Kind.STEP else (When.NOW,)
    formula = _formula(unit, source.function, *states)
    if formula is None:
        return None
    file, node = unit.sources.function(source.function)
    heading = unit.sources.heading(file, node)
    return Property(
        source.name,
        kind,
        formula,
        source.suite,
        ast.get_docstring(node) or "",
        antecedents(formula),
        heading,
    )


def _lemmas(
    unit: Unit, system: System, properties: tuple[Property, ...], functions: Iterable[FunctionType]
) -> Iterator[Property]:
    """The lemmas as invariants; they are no part of the system."""
    for function in functions:
        formula = _formula(unit, function)
        if formula is not None:
            yield _lemma(unit, system, {p.name for p in properties}, function, formula)


def _lemma(unit: Unit, system: System, taken: set[str], function: FunctionType, formula: Expr) -> Property:
    """One lemma; it must not break the system's symmetry."""
    file, node = unit.sources.function(function)
    heading, name = unit.sources.heading(file, node), function.__name__
    if name in taken:
        unit.problems.add(Problem(heading, f"{name} is a property, too", "give the lemma another name"))
    kept = symmetric_sorts(system.sorts, (), [formula])
    for lost in sorted(set(system.symmetric) - set(kept)):
        advice = "say it of all its elements alike"
        unit.problems.add(Problem(heading, f"{name} tells elements of {lost} apart, which nothing else does", advice))
    return Property(name, Kind.INVARIANT, formula, "lemma", ast.get_docstring(node) or "", (), heading)
