"""Expressions of the IR as bundles of formulas over the relations of a state."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from relocheck.errors import Span
from relocheck.ir.terms import (
    Conditional,
    Const,
    Domain,
    Expr,
    Fold,
    Generator,
    Get,
    Let,
    Local,
    Make,
    Op,
    Operator,
    Read,
    SortDomain,
    When,
)
from relocheck.ir.types import BoolType, EnumType, KeyType, OptionType, RecordType, ScalarType, SortType, is_number
from relocheck.lazy import dataclass
from relocheck.theory.count import compared
from relocheck.theory.logic import TRUE, Formula, Lambda, Symbol, Term, conj, disj, exists, implication, neg
from relocheck.theory.refusal import refuse
from relocheck.theory.shape import leaves, members
from relocheck.theory.signature import Part, Signature
from relocheck.theory.value import Bundle, as_type, element, leaves_of, literal, merged, same, truth

__all__ = ["Meaning", "Names", "Relations"]

Relations = Mapping[Symbol, Lambda]
"""What each relation is, told in the relations before."""


class Names:
    """Makes variables that no other has the name of."""

    def __init__(self) -> None:
        self.count = 0

    def fresh(self, name: str, sort: str, fixed: bool = False) -> Term:
        """A new variable."""
        self.count += 1
        return Term(f"{name.partition('#')[0]}!{self.count}", sort, fixed)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What expressions mean where local names and the states are as given."""

    signature: Signature
    names: Names
    states: Mapping[When, Relations]
    locals: Mapping[str, Bundle]

    def bind(self, name: str, value: Bundle) -> Meaning:
        """The same with a name bound."""
        return replace(self, locals={**self.locals, name: value})

    def formula(self, expr: Expr) -> Formula:
        """When a bool expression is true."""
        return self.value(expr).formula

    def value(self, expr: Expr) -> Bundle:
        """The value of an expression."""
        match expr:
            case Const(value=value, type=type_):
                return literal(value, self.known(type_, expr))
            case Local(name=name, type=type_):
                if name not in self.locals:
                    refuse(expr.span, f"{name.partition('#')[0]} is carried out of a loop over a sort")
                return as_type(self.locals[name], self.known(type_, expr))
            case Read(field=field, keys=keys, when=when):
                return self.read(field, [self.value(k) for k in keys], when)
            case Op():
                return truth(self.operation(expr))
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                type_ = self.known(expr.type, expr)
                sides = as_type(self.value(then), type_), as_type(self.value(otherwise), type_)
                return merged(self.formula(condition), *sides)
            case Let(name=name, value=value, body=body):
                return self.bind(name, self.value(value)).value(body)
            case Fold():
                return truth(self.fold(expr))
            case Make(values=values, type=RecordType(fields=fields) as type_):
                parts = [as_type(self.value(v), t) for v, (_, t) in zip(values, fields, strict=True)]
                return Bundle(type_, tuple(leaf for p in parts for leaf in p.leaves))
            case Get():
                return self.get(expr)
            case _:
                refuse(getattr(expr, "span", None), "the number of elements of a sort is not known for every size")

    def known(self, type_: ScalarType, expr: Expr) -> ScalarType:
        """The type, if it has no numbers."""
        if leaves(type_) is None:
            refuse(expr.span, "a number is computed: for every size there are none but counts up to one")
        return type_

    def get(self, expr: Get) -> Bundle:
        """A field of a record that is not None."""
        record = self.value(expr.record)
        type_ = record.type.of if isinstance(record.type, OptionType) else record.type
        assert isinstance(type_, RecordType), "only records have fields"
        sizes = [len(leaves_of(t)) for _, t in type_.fields]
        first = sum(sizes[: expr.index])
        own = as_type(record, type_).leaves[first : first + sizes[expr.index]]
        return as_type(Bundle(type_.fields[expr.index][1], own), self.known(expr.type, expr))

    def read(self, field: str, keys: Sequence[Bundle], when: When = When.NOW) -> Bundle:
        """A field at its keys."""
        found: Bundle | None = None
        for part in self.signature.parts_of(field):
            condition, plain = split_keys(part, keys)
            here = Bundle(part.type, tuple(self._entry(self.states[when][s], plain) for s in part.symbols))
            found = here if found is None else merged(condition, here, found)
        assert found is not None, f"no field is called {field}"
        return found

    def _entry(self, relation: Lambda, keys: Sequence[Bundle]) -> Lambda:
        """The relation at keys, as a leaf."""
        terms = [self.names.fresh("k", p.sort) for p in relation.params[: len(keys)]]
        rest = tuple(self.names.fresh("x", p.sort) for p in relation.params[len(keys) :])
        at = conj(*(key.of(t) for key, t in zip(keys, terms, strict=True)))
        return Lambda(rest, exists(terms, conj(at, relation(*terms, *rest))))

    # Operators

    def operation(self, expr: Op) -> Formula:
        """When a comparison or a connective is true."""
        match expr.operator:
            case Operator.NOT:
                return neg(self.formula(expr.operands[0]))
            case Operator.AND:
                return conj(*map(self.formula, expr.operands))
            case Operator.OR:
                return disj(*map(self.formula, expr.operands))
            case Operator.IMPLIES:
                return implication(*map(self.formula, expr.operands))
            case Operator.EQ if not any(is_number(e.type) for e in expr.operands):
                return same(*map(self.value, expr.operands))
            case Operator.EQ | Operator.LT | Operator.LE:
                return compared(self, expr)
            case _:
                refuse(expr.span, f"arithmetic ({expr.operator.value}): for every size there are only counts up to one")

    def fold(self, expr: Fold) -> Formula:
        """all and any."""
        if expr.kind not in ("all", "any"):
            refuse(expr.span, f"{expr.kind}(...) outside a comparison with 0 or 1")
        every = expr.kind == "all"
        body = self.over(
            expr.generators, lambda inner: neg(inner.formula(expr.body)) if every else inner.formula(expr.body)
        )
        return neg(body) if every else body

    def over(self, generators: Sequence[Generator], body: Callable[[Meaning], Formula]) -> Formula:
        """Whether the body is true for some values of the generators."""
        if not generators:
            return body(self)
        first, *rest = generators
        return disj(*(exists(v, conj(c, m.over(rest, body))) for v, c, m in self.each(first)))

    def each(self, generator: Generator) -> Iterator[tuple[tuple[Term, ...], Formula, Meaning]]:
        """The cases of a generator: variables, what is true of them, the names bound."""
        for variables, value in self.domain(generator.name, generator.domain, generator.type, None):
            inner = self.bind(generator.name, value)
            yield variables, TRUE if generator.condition is None else inner.formula(generator.condition), inner

    def domain(
        self, name: str, domain: Domain, type_: KeyType, span: Span | None
    ) -> Iterator[tuple[tuple[Term, ...], Bundle]]:
        """The values of a domain: one variable for a plain sort, each value of an enum or bool."""
        match domain:
            case SortDomain(type=SortType(ordered=False) as sort):
                term = self.names.fresh(name, sort.name)
                yield (term,), element(term, sort)
            case SortDomain(type=BoolType() | EnumType() as finite):
                yield from (((), literal(n, finite)) for n in range(len(members(finite))))
            case _:
                refuse(span, f"{name.partition('#')[0]} runs over numbers")


def split_keys(part: Part, keys: Sequence[Bundle]) -> tuple[Formula, list[Bundle]]:
    """When the enum and bool keys are those of the part, and the other keys."""
    plain: list[Bundle] = []
    condition: Formula = TRUE
    for key, fixed in zip(keys, part.table.keys, strict=True):
        if fixed is None:
            plain.append(key)
        else:
            condition = conj(condition, same(key, literal(fixed, key.type)))
    return condition, plain
