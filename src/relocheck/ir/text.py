"""The intermediate representation as text: to read, to compare, and to hash.

Different trees print differently, up to what has no meaning: spans, docs, the C function an action stands for, and the
types of expressions where the rest of the tree fixes them (a constant 3 prints as 3, be it a number or a page of an
ordered sort). Names are printed as they are, so renaming a bound variable changes the hash.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import assert_never

from relocheck.ir.same import Same
from relocheck.ir.system import Action, Field, Property, System
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Choose,
    Conditional,
    Const,
    Domain,
    Expr,
    Fold,
    Generator,
    Get,
    Leave,
    Let,
    Local,
    Loop,
    Make,
    Op,
    Operator,
    RangeDomain,
    Read,
    Require,
    Size,
    SortDomain,
    Stmt,
    When,
)
from relocheck.ir.types import (
    BoolType,
    EnumType,
    IntType,
    KeyType,
    MapType,
    OptionType,
    RecordType,
    SortType,
    Type,
    Value,
)

__all__ = [
    "cell_hash",
    "property_hash",
    "show_expr",
    "show_property",
    "show_stmt",
    "show_system",
    "system_hash",
]

# How tightly an expression binds; an operand that does not bind tighter than its operator is parenthesised.
_LOOSE, _IMPLIES, _OR, _AND, _NOT, _COMPARE, _SUM, _PRODUCT, _ATOM = range(9)

_LEVELS = {
    Operator.IMPLIES: _IMPLIES,
    Operator.OR: _OR,
    Operator.AND: _AND,
    Operator.EQ: _COMPARE,
    Operator.LT: _COMPARE,
    Operator.LE: _COMPARE,
    Operator.ADD: _SUM,
    Operator.SUB: _SUM,
    Operator.MUL: _PRODUCT,
    Operator.FLOORDIV: _PRODUCT,
    Operator.MOD: _PRODUCT,
}


def system_hash(system: System) -> str:
    """The SHA-256 of the system's text, in hex."""
    return sha256(_encoded(Same(system))).hexdigest()


def property_hash(property: Property) -> str:
    """The SHA-256 of the property's text, its name included."""
    return _digest(Same(property))


def cell_hash(system: System, property: Property) -> str:
    """The SHA-256 of the system's text and the property's: what one verdict is about, but for the scope."""
    return sha256(_encoded(Same(system)) + show_property(property).encode()).hexdigest()


@lru_cache(maxsize=4)
def _encoded(system: Same[System]) -> bytes:
    return show_system(system.value).encode()


@lru_cache(maxsize=256)
def _digest(property: Same[Property]) -> str:
    return sha256(show_property(property.value).encode()).hexdigest()


@lru_cache(maxsize=4)
def _actions(actions: Same[tuple[Action, ...]]) -> str:
    """The text of all actions, which the classes of a design's starts share."""
    return "\n".join(line for a in actions.value for line in (_heading(a), *_body(a.body, 1)))


def show_system(system: System) -> str:
    """The whole system, one declaration, clause or statement a line."""
    lines = [f"system {system.name}"]
    lines += (_sort(s) for s in system.sorts)
    lines += (f"symmetric {name}" for name in system.symmetric)
    lines += (f"enum {e.name}: {', '.join(e.members)}" for e in system.enums)
    lines += (f"record {r.name}: {', '.join(f'{n}: {_type(t)}' for n, t in r.fields)}" for r in system.records)
    lines += (_field(f) for f in system.fields)
    for start in system.starts:
        lines += [f"start {start.name}", *_body(start.body, 1)]
    lines += (f"assume {show_expr(a)}" for a in system.assumptions)
    lines += [text] if (text := _actions(Same(system.actions))) else []
    return "\n".join(lines) + "\n"


def show_property(property: Property) -> str:
    """`invariant name: formula`."""
    return f"{property.kind.value} {property.name}: {show_expr(property.formula)}\n"


def _sort(sort: SortType) -> str:
    kind = "ordered" if sort.ordered else "plain"
    return f"sort {sort.name} {kind}" + (f": {', '.join(sort.individuals)}" if sort.individuals else "")


def _field(f: Field) -> str:
    words = [word for word, said in (("const", f.const), ("ghost", f.ghost), ("free", f.free)) if said]
    value = f.type.value if isinstance(f.type, MapType) else f.type
    default = "" if f.free else f" = {_literal(f.default, value)}"
    return f"{' '.join([*words, 'field'])} {f.name}: {_type(f.type)}{default}"


def _heading(action: Action) -> str:
    params = ", ".join(f"{name}: {_type(type_)}" for name, type_ in action.params)
    return f"action {action.name}({params})" + (f" by {action.actor}" if action.actor else "")


def show_stmt(stmt: Stmt, depth: int = 0) -> list[str]:
    """The lines of a statement, four spaces for each level of depth."""
    return ["    " * depth + line for line in _lines(stmt)]


def _body(body: Sequence[Stmt], depth: int) -> list[str]:
    return [line for stmt in body for line in show_stmt(stmt, depth)] or ["    " * depth + "pass"]


def _lines(stmt: Stmt) -> list[str]:
    match stmt:
        case Assign(field=field, keys=keys, value=value):
            return [f"s.{field}{_keys(keys)} := {show_expr(value)}"]
        case Bind(name=name, value=value):
            return [f"let {name} = {show_expr(value)}"]
        case Branch(condition=condition, then=then, otherwise=otherwise):
            rest = ["else:", *_body(otherwise, 1)] if otherwise else []
            return [f"if {show_expr(condition)}:", *_body(then, 1), *rest]
        case Loop(name=name, type=type_, domain=domain, body=body):
            return [f"for {_variable(name, type_, domain)}:", *_body(body, 1)]
        case Block(label=label, body=body):
            return [f"block {label}:", *_body(body, 1)]
        case Leave(label=label):
            return [f"leave {label}"]
        case Require(condition=condition):
            return [f"require {show_expr(condition)}"]
        case Check(condition=condition, message=message):
            return [f"check {show_expr(condition)}" + (f", {json.dumps(message)}" if message else "")]
        case Choose(name=name, type=type_, domain=domain, condition=condition):
            return [f"choose {_variable(name, type_, domain)} where {show_expr(condition)}"]
        case _:
            assert_never(stmt)


def show_expr(expr: Expr) -> str:
    """The expression on one line: fields as `s.name` (`before.name`), local names bare."""
    return _show(expr)[0]


def _at(expr: Expr, level: int) -> str:
    """The expression as an operand: in parentheses unless it binds as tightly as the level."""
    text, own = _show(expr)
    return text if own >= level else f"({text})"


def _show(expr: Expr) -> tuple[str, int]:
    """The text and how tightly it binds."""
    match expr:
        case Const(value=value, type=type_):
            return _literal(value, type_), _ATOM
        case Local(name=name):
            return name, _ATOM
        case Size(sort=sort):
            return f"len({sort.name})", _ATOM
        case Read(field=field, keys=keys, when=when):
            return f"{'s' if when is When.NOW else 'before'}.{field}{_keys(keys)}", _ATOM
        case Op():
            return _operation(expr)
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            parts = (_at(e, _IMPLIES) for e in (then, condition, otherwise))
            return "{} if {} else {}".format(*parts), _LOOSE
        case Let(name=name, value=value, body=body):
            return f"let {name} = {_at(value, _IMPLIES)} in {show_expr(body)}", _LOOSE
        case Fold():
            return _fold(expr), _ATOM
        case Make(values=values, type=type_):
            return f"{_type(type_)}({_listed(values)})", _ATOM
        case Get(record=record, index=index):
            return f"({show_expr(record)}).{_member(record.type, index)}", _ATOM
        case _:
            assert_never(expr)


def _operation(expr: Op) -> tuple[str, int]:
    match expr:
        case Op(operator=Operator.MIN | Operator.MAX as operator, operands=operands):
            return f"{operator.value}({_listed(operands)})", _ATOM
        case Op(operator=Operator.NOT, operands=(Op(operator=Operator.EQ, operands=(left, right)),)):
            return f"{_at(left, _SUM)} != {_at(right, _SUM)}", _COMPARE
        case Op(operator=Operator.NOT, operands=(operand,)):
            return f"not {_at(operand, _NOT)}", _NOT
        case Op(operator=operator, operands=operands):
            level = _LEVELS[operator]
            return f" {operator.value} ".join(_at(e, level + 1) for e in operands), level


def _fold(expr: Fold) -> str:
    generators = "".join(map(_generator, expr.generators))
    default = "" if expr.default is None else f", default={show_expr(expr.default)}"
    return f"{expr.kind}({_at(expr.body, _IMPLIES)}{generators}{default})"


def _generator(generator: Generator) -> str:
    condition = "" if generator.condition is None else f" if {_at(generator.condition, _IMPLIES)}"
    return f" for {_variable(generator.name, generator.type, generator.domain)}{condition}"


def _variable(name: str, type_: KeyType, domain: Domain) -> str:
    """`r in Region`; with its type where the domain is a range: `g: Gfn in range(0, n)`."""
    match domain:
        case SortDomain(type=own) if own == type_:
            return f"{name} in {_type(own)}"
        case SortDomain(type=own):
            return f"{name}: {_type(type_)} in {_type(own)}"
        case RangeDomain(low=low, high=high):
            return f"{name}: {_type(type_)} in range({_listed((low, high))})"
        case _:
            assert_never(domain)


def _keys(keys: Sequence[Expr]) -> str:
    return f"[{_listed(keys)}]" if keys else ""


def _listed(exprs: Iterable[Expr]) -> str:
    return ", ".join(map(show_expr, exprs))


def _literal(value: Value, type_: Type) -> str:
    match type_:
        case _ if value is None:
            return "None"
        case OptionType(of=inner):
            return _literal(value, inner)
        case BoolType():
            return str(bool(value))
        case EnumType(name=name, members=names) | SortType(name=name, ordered=False, individuals=names):
            assert isinstance(value, int)
            return f"{name}.{names[value]}" if 0 <= value < len(names) else f"{name}#{int(value)}"
        case RecordType(name=name, fields=fields):
            assert isinstance(value, tuple)
            return f"const {name}({', '.join(_literal(v, t) for v, (_, t) in zip(value, fields, strict=True))})"
        case _:
            assert isinstance(value, int)
            return str(int(value))


def _member(type_: Type, index: int) -> str:
    match type_:
        case RecordType(fields=fields) | OptionType(of=RecordType(fields=fields)):
            return fields[index][0]
        case _:
            raise AssertionError("only records have fields")


def _type(type_: Type) -> str:
    """The type in the language's words, but saying apart a number near a sort and an element of it."""
    match type_:
        case BoolType():
            return "bool"
        case EnumType(name=name) | SortType(name=name) | RecordType(name=name):
            return name
        case IntType(low=low, high=high, sort=sort):
            limits = "" if low is high is None else f" {_or_open(low)}..{_or_open(high)}"
            return f"int{limits}" + (f" near {sort}" if sort else "")
        case OptionType(of=OptionType() as inner):
            return f"({_type(inner)}) | None"
        case OptionType(of=inner):
            return f"{_type(inner)} | None"
        case MapType(keys=keys, is_set=True):
            return f"set[{', '.join(map(_type, keys))}]"
        case MapType(keys=keys, value=value):
            return f"dict[{', '.join(map(_type, keys))} -> {_type(value)}]"


def _or_open(limit: int | None) -> str:
    return "" if limit is None else str(limit)
