"""A system for every size as a transition system of mypyvy's: relations and functions over uninterpreted sorts.

What leads down from sort to sort is a function there, whose value counts where there is one. What else the types say is
not assumed but has to be found inductive with the rest, so it stands among the safety properties.
(https://github.com/wilcoxjay/mypyvy)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import assert_never

from relocheck.errors import UsageError
from relocheck.ir.system import Kind, Property
from relocheck.ir.types import OptionType, RecordType, ScalarType, SortType
from relocheck.theory.logic import (
    FALSE,
    TRUE,
    And,
    Equal,
    Formula,
    Lambda,
    Not,
    Or,
    Quantified,
    Rel,
    Symbol,
    Term,
    conj,
    exists,
    forall,
    iff,
    neg,
    symbols_of,
)
from relocheck.theory.shape import leaves
from relocheck.theory.signature import Part
from relocheck.theory.transition import Step, Theory, after

__all__ = ["mypyvy"]

_RESERVED = """and assert automaton axiom bool constant definition derived distinct else exists false forall function
global if immutable in init int invariant let modifies mutable new none null old onestate phase relation safety sat self
sketch sort theorem then trace transition true twostate unsat zerostate"""


class _Names:
    """One identifier for each name, in the order in which they come; `functions`: where each has a value."""

    def __init__(self, functions: Mapping[Symbol, Lambda]) -> None:
        self.functions = functions
        self._known: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set(re.findall(r"\w+", _RESERVED))

    def __call__(self, kind: str, name: str) -> str:
        """The identifier of a sort, relation, term, transition or property."""
        if (kind, name) not in self._known:
            plain = re.sub(r"\W+", "_", name).strip("_")
            wanted, n = plain if plain[:1].isalpha() else f"{kind}_{plain}", 1
            while wanted in self._taken:
                n += 1
                wanted = f"{plain}_{n}"
            self._taken.add(wanted)
            self._known[kind, name] = wanted
        return self._known[kind, name]


def mypyvy(theory: Theory, properties: Sequence[Property]) -> str:
    """The file of a system; UsageError for a start that depends on what was before, or chooses an enum or bool."""
    known = theory.signature
    names = _Names({s: where for part in known.parts for s, where in _elements(part) if s in known.downward})
    lines = [f"sort {names('sort', s)}" for s in known.sorts]
    lines += [f"immutable constant {_term(names, c)}: {names('sort', c.sort)}" for c in known.individuals]
    lines += [f"mutable {_declared(names, s)}" for s in known.symbols]
    lines += [f"axiom {_text(names, known.distinct)}"] if known.distinct != TRUE else []
    lines += ["", f"init {_text(names, _initial(theory))}", ""]
    for step in theory.steps:
        lines += _transitions(names, step)
    lines += ["", *(_safety(names, a.name, a.formula) for a in known.axioms if not _is_built_in(names, a.formula))]
    for step in theory.steps:
        fails = [forall(step.fixed, after(chosen, neg(step.fault))) for chosen in _choices(step)]
        lines += [_safety(names, f"{step.name} fails not", sentence) for sentence in fails if sentence != TRUE]
    for p in properties:
        if p.kind is Kind.INVARIANT:
            lines.append(_safety(names, p.name, theory.sentence(p.formula)))
        else:
            lines.append(f"# {p.name} is no invariant, and mypyvy has nothing else: left out")
    return "\n".join(lines) + "\n"


def _elements(part: Part) -> Iterator[tuple[Symbol, Lambda]]:
    """Each relation of a part that tells an element, and at which keys there is one."""
    keys = tuple(Term(f"k!{n}", sort) for n, sort in enumerate(part.table.sorts))
    yield from ((s, Lambda(keys, where)) for s, where in _places(part.type, TRUE, keys, iter(part.symbols)))


def _places(
    type_: ScalarType, here: Formula, keys: tuple[Term, ...], symbols: Iterator[Symbol]
) -> Iterator[tuple[Symbol, Formula]]:
    match type_:
        case SortType():
            yield next(symbols), here
        case OptionType(of=inner):
            yield from _places(inner, Rel(next(symbols), keys), keys, symbols)
        case RecordType(fields=fields):
            for _, inner in fields:
                yield from _places(inner, here, keys, symbols)
        case _:
            for _ in leaves(type_) or ():
                next(symbols)


def _is_built_in(names: _Names, axiom: Formula) -> bool:
    """Whether it is true of every function."""
    return any(s in names.functions for s in symbols_of(axiom))


def _declared(names: _Names, symbol: Symbol) -> str:
    sorts = [names("sort", s) for s in symbol.sorts]
    called = names("relation", symbol.name)
    if symbol not in names.functions:
        return f"relation {called}({', '.join(sorts)})" if sorts else f"relation {called}"
    return (
        f"function {called}({', '.join(sorts[:-1])}): {sorts[-1]}" if sorts[:-1] else f"constant {called}: {sorts[-1]}"
    )


def _safety(names: _Names, name: str, sentence: Formula) -> str:
    return f"safety [{names('property', name)}] {_text(names, sentence)}"


def _initial(theory: Theory) -> Formula:
    """The start as a sentence: for some choice it happens, and the relations are what it makes of them."""
    start = theory.start
    for symbol, relation in start.after.items():
        used = symbols_of(relation.body)
        before = next((s for s in start.after if s in used), None)
        if before is not None:
            raise UsageError(f"{symbol.name} at the start depends on {before.name} before it: mypyvy cannot say that")
    if start.cases:
        raise UsageError("the start chooses an enum or a bool: mypyvy cannot say so")
    return exists(start.fixed, conj(start.guard, neg(start.fault), *(_becomes(s, r) for s, r in start.after.items())))


def _becomes(symbol: Symbol, relation: Lambda) -> Formula:
    return forall(relation.params, iff(Rel(symbol, relation.params), relation.body))


def _choices(step: Step) -> Iterator[Mapping[Symbol, Lambda]]:
    """Each way to choose among the enums and bools of a step."""
    for members in product(*step.cases):
        yield {c: Lambda((), TRUE if c in members else FALSE) for group in step.cases for c in group}


def _transitions(names: _Names, step: Step) -> Iterator[str]:
    """An action, one for each choice of its enums and bools."""
    for n, chosen in enumerate(_choices(step)):
        guard = conj(after(chosen, step.guard), after(chosen, neg(step.fault)))
        if guard == FALSE:
            continue
        params = ", ".join(f"{_term(names, t)}: {names('sort', t.sort)}" for t in step.fixed)
        changed = ", ".join(names("relation", s.name) for s in step.after)
        yield f"transition {names('transition', f'{step.name} {n}' if step.cases else step.name)}({params})"
        yield f"  modifies {changed}\n  {_text(names, guard)}" if changed else f"  = {_text(names, guard)}"
        yield from (f"  & {_changed(names, s, _chosen_relation(chosen, r))}" for s, r in step.after.items())


def _chosen_relation(chosen: Mapping[Symbol, Lambda], relation: Lambda) -> Lambda:
    """A relation where the choices are made."""
    return Lambda(relation.params, after(chosen, relation.body))


def _changed(names: _Names, symbol: Symbol, relation: Lambda) -> str:
    if symbol in names.functions:
        now = f"new({_applied(names, symbol, relation.params[:-1])}) = {_term(names, relation.params[-1])}"
        return f"({_bound(names, True, relation.params)}{_text(names, relation.body)} -> {now})"
    now = _text(names, Rel(symbol, relation.params))
    same = f"(new({now}) <-> {_text(names, relation.body)})"
    return f"({_bound(names, True, relation.params)}{same})" if relation.params else same


def _bound(names: _Names, every: bool, variables: Sequence[Term]) -> str:
    told = ", ".join(f"{_term(names, v)}: {names('sort', v.sort)}" for v in variables)
    return f"{'forall' if every else 'exists'} {told}. "


def _term(names: _Names, term: Term) -> str:
    return names(f"element of {term.sort}", term.name)


def _applied(names: _Names, symbol: Symbol, terms: Sequence[Term]) -> str:
    args = f"({', '.join(_term(names, t) for t in terms)})" if terms else ""
    return names("relation", symbol.name) + args


def _text(names: _Names, formula: Formula) -> str:
    match formula:
        case Rel(symbol=symbol, terms=(*keys, element)) if symbol in names.functions:
            value = f"({_applied(names, symbol, keys)} = {_term(names, element)})"
            where = names.functions[symbol](*keys)
            return value if where == TRUE else f"({_text(names, where)} & {value})"
        case Rel(symbol=symbol, terms=terms):
            return _applied(names, symbol, terms)
        case Equal(left=left, right=right):
            return f"({_term(names, left)} = {_term(names, right)})"
        case Not(atom=atom):
            return f"!{_text(names, atom)}"
        case And(parts=parts) | Or(parts=parts):
            joint = " & " if isinstance(formula, And) else " | "
            return f"({joint.join(_text(names, p) for p in parts)})" if parts else str(formula == TRUE).lower()
        case Quantified(every=every, variables=variables, body=body):
            return f"({_bound(names, every, variables)}{_text(names, body)})"
        case _:
            assert_never(formula)
