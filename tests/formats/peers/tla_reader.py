"""A reader of TLA+ of its own: enough of the language for exported modules, to find their states as TLC finds them.

It knows the text and nothing of the intermediate representation. A definition is evaluated when it is asked for,
conditions from the left, values of two kinds are not compared, and no name is bound twice: as in TLC.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any, cast

TOKEN = re.compile(
    r'"[^"]*"|\d+|[A-Za-z_]\w*'
    r"|\|->|->|==|=>|<=|/\\|\\/|\\in|\\A|\\E|\\cup|\\div|\\|\.\.|\[\]|[-+*=#<>~.,:!'()\[\]{}]"
)
LEVELS = {"=>": 1, "\\/": 3, "/\\": 3, "=": 5, "#": 5, "<": 5, "<=": 5, "\\in": 5, "\\cup": 8, "\\": 8, "..": 9,
          "+": 10, "-": 11, "*": 13, "\\div": 13}  # fmt: skip
NONE = object()

Node = tuple[Any, ...]
"""The kind of an expression, then its parts."""
Env = Mapping[str, Any]


class Failed(Exception):
    """What TLC ends with: an assertion, a value outside a domain, values that cannot be compared."""


@dataclass(frozen=True)
class Token:
    """One word or sign, and its column: a list of conditions ends where something begins further left."""

    text: str
    column: int


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a module; no sign is passed over."""
    for line in text.splitlines():
        if line.startswith(("----", "====", "\\*")):
            continue
        end = 0
        for found in TOKEN.finditer(line):
            assert not line[end : found.start()].strip(), f"unread: {line[end:]!r}"
            end = found.end()
            yield Token(found.group(), found.start())
        assert not line[end:].strip(), f"unread: {line[end:]!r}"


class Reader:
    """A text as nodes."""

    def __init__(self, text: str) -> None:
        self.tokens = [*tokens(text), Token("", -1)]
        self.at = 0
        self.margin = -1

    @property
    def next(self) -> str:
        """The next token; nothing behind the end of the list that is being read."""
        token = self.tokens[self.at]
        return token.text if token.column > self.margin else ""

    @property
    def second(self) -> str:
        """The token behind it."""
        return self.tokens[self.at + 1].text

    def take(self, wanted: str = "") -> str:
        """The next token, which must be this one."""
        text = self.next
        assert text and wanted in ("", text), f"{text!r} where {wanted!r} was expected, at token {self.at}"
        self.at += 1
        return text

    def has(self, text: str) -> bool:
        """Take the token if it is the next."""
        if self.next != text:
            return False
        self.at += 1
        return True

    def words(self) -> list[str]:
        """Names, commas between them."""
        found = [self.take()]
        while self.has(","):
            found.append(self.take())
        return found

    def module(self) -> Module:
        """A whole module."""
        for keyword in ("EXTENDS", "CONSTANT"):
            self.take(keyword)
            self.words()
        self.take("VARIABLES")
        found = Module(self.words(), {})
        while self.tokens[self.at].text:
            if self.has("RECURSIVE"):
                self.take()
                self.parameters()
                continue
            name, definition = self.definition()
            assert name not in found.definitions and name not in found.variables, f"{name} is defined twice"
            found.definitions[name] = definition
        return found

    def parameters(self) -> list[str]:
        """`(a, b)`, or nothing; no operator is a parameter, as none may be of what is RECURSIVE."""
        names: list[str] = []
        if self.has("("):
            while not self.has(")"):
                names.append(self.take())
                self.has(",")
        return names

    def definition(self) -> tuple[str, tuple[list[str], Node]]:
        """`name(params) == body`."""
        name = self.take()
        params = self.parameters()
        self.take("==")
        return name, (params, self.expression())

    def expression(self, least: int = 0) -> Node:
        """Operators by their level; a name before == begins another definition."""
        left = self.operand()
        while (sign := self.next) in LEVELS and LEVELS[sign] >= least:
            self.at += 1
            left = ("infix", sign, left, self.expression(LEVELS[sign] + 1))
        return left

    def bullets(self, sign: str) -> Node:
        """A list of conditions, each behind the same sign in the same column."""
        column, outer = self.tokens[self.at].column, self.margin
        parts: list[Node] = []
        while self.tokens[self.at] == Token(sign, column) and column > outer:
            self.at += 1
            self.margin = column
            parts.append(self.expression())
            self.margin = outer
        found = parts[-1]
        for earlier in reversed(parts[:-1]):
            found = ("infix", sign, earlier, found)
        return found

    def operand(self) -> Node:
        """What operators stand between, with what follows it: an argument, a part, a prime."""
        node: Node = self.atom()
        while True:
            if self.has("["):
                node = ("apply", node, self.several("]"))
            elif self.has("."):
                node = ("apply", node, [("string", self.take())])
            elif self.has("'"):
                node = ("prime", node)
            else:
                return node

    def several(self, end: str) -> list[Node]:
        """Expressions up to a bracket."""
        found: list[Node] = []
        while not self.has(end):
            found.append(self.expression())
            self.has(",")
        return found

    def atom(self) -> Node:
        """One operand without what follows it."""
        if self.next in ("/\\", "\\/"):
            return self.bullets(self.next)
        match self.take():
            case "(":
                (node,) = self.several(")")
                return node
            case "~":
                return ("not", self.expression(4))
            case "-":
                return ("infix", "-", ("number", 0), self.expression(12))
            case "{":
                return self.set_()
            case "[":
                return self.bracket()
            case "IF":
                return ("if", self.expression(), self.then("THEN"), self.then("ELSE"))
            case "CASE":
                return self.cases()
            case "LET":
                return self.let()
            case "\\A" | "\\E" | "CHOOSE" as which:
                return (which, self.bounds(), self.then(":"))
            case "UNION" | "UNCHANGED" | "DOMAIN" as which:
                return (which, self.operand())
            case text:
                return self.named(text)

    def then(self, word: str) -> Node:
        """What follows a word."""
        self.take(word)
        return self.expression()

    def named(self, text: str) -> Node:
        """A literal, a name, or a definition applied."""
        if text.isdigit():
            return ("number", int(text))
        if text.startswith('"'):
            return ("string", text.strip('"'))
        assert text[0].isalpha(), f"{text!r} where an operand was expected"
        return ("name", text, self.several(")") if self.has("(") else [])

    def bounds(self) -> list[tuple[str, Node]]:
        """x \\in S, y \\in T."""
        found: list[tuple[str, Node]] = []
        while True:
            name = self.take()
            found.append((name, self.then("\\in")))
            if not self.has(","):
                return found

    def set_(self) -> Node:
        """{a, b}, {x \\in S : p}, {e : x \\in S}."""
        if self.second == "\\in":
            found: Node = ("filter", self.bounds(), self.then(":"))
        elif self.has("}"):
            return ("set", [])
        else:
            first = self.expression()
            if self.has(","):
                return ("set", [first, *self.several("}")])
            found = ("map", first, self.bounds()) if self.has(":") else ("set", [first])
        self.take("}")
        return found

    def bracket(self) -> Node:
        """[f EXCEPT ![k] = v], [x \\in S |-> e], [a |-> e, b |-> f]."""
        if self.second == "|->":
            parts: list[tuple[str, Node]] = []
            while not self.has("]"):
                name = self.take()
                parts.append((name, self.then("|->")))
                self.has(",")
            return ("record", parts)
        if self.second == "\\in":
            found: Node = ("function", self.bounds(), self.then("|->"))
        else:
            before = self.then_except()
            found = ("except", before, self.several("]"), self.then("="))
        self.take("]")
        return found

    def then_except(self) -> Node:
        """`f EXCEPT ![`."""
        before = self.expression()
        for sign in ("EXCEPT", "!", "["):
            self.take(sign)
        return before

    def cases(self) -> Node:
        """CASE p -> e [] OTHER -> e."""
        test: Node = ("name", "TRUE", []) if self.has("OTHER") else self.expression()
        value = self.then("->")
        return ("if", test, value, self.cases() if self.has("[]") else ("name", "nothing", []))

    def let(self) -> Node:
        """Definitions, each of which sees those before it."""
        found: list[tuple[str, Node]] = []
        while not self.has("IN"):
            name, (params, body) = self.definition()
            assert not params
            found.append((name, body))
        return ("let", found, self.expression())


class Lazy:
    """A definition's value, found when it is first asked for."""

    def __init__(self, node: Node, env: Env) -> None:
        self.node, self.env = node, env
        self.found: list[Any] = []

    def value(self) -> Any:
        """It."""
        if not self.found:
            self.found.append(value_of(self.node, self.env))
        return self.found[0]


FIXED: dict[str, Any] = {"TRUE": True, "FALSE": False, "BOOLEAN": frozenset((False, True)), "None": NONE}
Function = tuple[tuple[Any, Any], ...]
"""A function or a record: pairs of an argument and a value."""


def value_of(node: Node, env: Env) -> Any:
    """The value of an expression that is no step."""
    match node:
        case ("number" | "string", value):
            return value
        case ("name", name, given):
            return named(name, given, env)
        case ("not", inner):
            return not truth(inner, env)
        case ("infix", sign, left, right):
            return operated(sign, left, right, env)
        case ("if", test, then, otherwise):
            return value_of(then if truth(test, env) else otherwise, env)
        case ("let", definitions, inner):
            return value_of(inner, with_definitions(definitions, env))
        case ("apply", function, keys):
            return applied(value_of(function, env), argument(keys, env))
        case ("except", before, keys, value):
            at, new = argument(keys, env), value_of(value, env)
            return tuple((k, new if k == at else v) for k, v in value_of(before, env))
        case ("record", parts):
            return tuple((name, value_of(e, env)) for name, e in parts)
        case ("function", bound, body):
            return tuple((key_of([e[n] for n, _ in bound]), value_of(body, e)) for e in bindings(bound, env))
        case ("set", parts):
            return frozenset(value_of(e, env) for e in parts)
        case ("filter", bound, test):
            ((name, _),) = bound
            return frozenset(e[name] for e in bindings(bound, env) if truth(test, e))
        case ("map", body, bound):
            return frozenset(value_of(body, e) for e in bindings(bound, env))
        case ("DOMAIN", function):
            return frozenset(k for k, _ in value_of(function, env))
        case ("UNION", sets):
            return frozenset[Any]().union(*value_of(sets, env))
        case ("\\A", bound, body):
            return all(truth(body, e) for e in bindings(bound, env))
        case ("\\E", bound, body):
            return any(truth(body, e) for e in bindings(bound, env))
        case ("CHOOSE", bound, test):
            ((name, _),) = bound
            for inner in bindings(bound, env):
                if truth(test, inner):
                    return inner[name]
            raise Failed("CHOOSE of nothing")
        case _:
            raise AssertionError(f"{node[0]} is no expression")


def named(name: str, given: Sequence[Node], env: Env) -> Any:
    """The value of a name, or of what is applied to arguments."""
    if name in FIXED:
        return FIXED[name]
    if name == "Assert":
        if not truth(given[0], env):
            raise Failed(value_of(given[1], env))
        return True
    found = env[name]
    if isinstance(found, Lazy):
        return found.value()
    if isinstance(found, Definition):
        return value_of(found.body, found.inside([value_of(g, env) for g in given]))
    assert not given, f"{name} is no definition"
    return found


def operated(sign: str, left: Node, right: Node, env: Env) -> Any:
    """An operator on two operands."""
    match sign:
        case "/\\":
            return truth(left, env) and truth(right, env)
        case "\\/":
            return truth(left, env) or truth(right, env)
        case "=>":
            return not truth(left, env) or truth(right, env)
        case _:
            a, b = value_of(left, env), value_of(right, env)
    match sign:
        case "=" | "#":
            return same(a, b) is (sign == "=")
        case "\\in":
            return any(same(a, x) for x in b)
        case "\\cup":
            return a | b
        case "\\":
            return a - b
        case _:
            return calculated(sign, number(a), number(b))


def calculated(sign: str, a: int, b: int) -> Any:
    """An operator on two numbers."""
    if sign == "\\div" and b <= 0:
        raise Failed("division")
    match sign:
        case "<" | "<=":
            return a < b or (a == b and sign == "<=")
        case "+" | "-":
            return a + b if sign == "+" else a - b
        case "*":
            return a * b
        case "\\div":
            return a // b
        case "..":
            return frozenset(range(a, b + 1))
        case _:
            raise AssertionError(f"{sign} is no operator")


def truth(node: Node, env: Env) -> bool:
    """The value of a condition."""
    found = value_of(node, env)
    if type(found) is not bool:
        raise Failed(f"{found} is no condition")
    return found


def number(value: Any) -> int:
    """A number, which a bool is not."""
    if type(value) is not int:
        raise Failed(f"{value} is no number")
    return value


def same(a: Any, b: Any) -> bool:
    """None equals nothing else."""
    if a is NONE or b is NONE:
        return a is b
    if type(a) is not type(b):
        raise Failed(f"{a} is compared with {b}")
    if not isinstance(a, tuple):
        return bool(a == b)
    left, right = cast(Function, a), cast(Function, b)
    return len(left) == len(right) and all(k == m and same(v, w) for (k, v), (m, w) in zip(left, right, strict=True))


def applied(function: Any, key: Any) -> Any:
    """f[key]."""
    for k, v in cast(Function, function) if isinstance(function, tuple) else ():
        if k == key and type(k) is type(cast(object, key)):
            return v
    raise Failed(f"{key} is outside the domain")


def argument(keys: Sequence[Node], env: Env) -> Any:
    """What a function is applied to."""
    return key_of([value_of(k, env) for k in keys])


def key_of(values: Sequence[Any]) -> Any:
    """Of several arguments a tuple."""
    return values[0] if len(values) == 1 else tuple(values)


def bindings(bound: Sequence[tuple[str, Node]], env: Env) -> Iterator[Env]:
    """Each choice of values, in order."""
    for values in product(*(sorted(value_of(s, env), key=repr) for _, s in bound)):
        inner = env
        for (name, _), value in zip(bound, values, strict=True):
            inner = with_name(inner, name, value)
        yield inner


def with_name(env: Env, name: str, value: Any) -> Env:
    """One name more."""
    assert name not in env, f"{name} is bound twice"
    return {**env, name: value}


def with_definitions(definitions: Sequence[tuple[str, Node]], env: Env) -> Env:
    """The names of a LET."""
    inner = dict(env)
    for name, body in definitions:
        assert name not in inner, f"{name} is defined twice"
        inner[name] = Lazy(body, inner)
    return inner


@dataclass(frozen=True)
class Definition:
    """A definition of the module, which sees the module's names and its parameters."""

    params: Sequence[str]
    body: Node
    module: Env

    def inside(self, values: Sequence[Any]) -> Env:
        """The names inside."""
        env = self.module
        for name, value in zip(self.params, values, strict=True):
            env = with_name(env, name, value)
        return env


def ways(node: Node, env: Env, after: Env) -> Iterator[Env]:
    """The states behind a step, one for each way through it; `after` has the variables that are known already.

    As in TLC a disjunction is several ways whether or not it speaks of the next state, and so is an \\E or a =>.
    """
    match node:
        case ("infix", "/\\", left, right):
            for known in ways(left, env, after):
                yield from ways(right, env, known)
        case ("infix", "\\/", left, right):
            yield from ways(left, env, after)
            yield from ways(right, env, after)
        case ("infix", "=>", left, right):
            yield from ways(("infix", "\\/", ("not", left), right), env, after)
        case ("infix", "=", ("prime", ("name", name, [])), value):
            assert name not in after, f"{name} has two values"
            yield {**after, name: value_of(value, env)}
        case ("UNCHANGED", ("name", name, [])):
            assert name not in after, f"{name} has two values"
            yield {**after, name: env[name]}
        case ("\\E", bound, body):
            for inner in bindings(bound, env):
                yield from ways(body, inner, after)
        case ("let", definitions, inner):
            yield from ways(inner, with_definitions(definitions, env), after)
        case ("if", test, then, otherwise):
            yield from ways(then if truth(test, env) else otherwise, env, after)
        case ("name", name, given) if isinstance(found := env.get(name), Definition):
            yield from ways(found.body, found.inside([value_of(g, env) for g in given]), after)
        case ("name", name, []) if isinstance(found := env.get(name), Lazy):
            yield from ways(found.node, found.env, after)
        case _ if truth(node, env):
            yield after
        case _:
            pass


@dataclass
class Module:
    """A module as it was read."""

    variables: list[str]
    definitions: dict[str, tuple[list[str], Node]]
    found: dict[str, Any] = field(default_factory=dict[str, Any])

    def env(self, state: Env) -> Env:
        """The names of the module in a state."""
        env: dict[str, Any] = dict(state)
        for name, (params, body) in self.definitions.items():
            env[name] = Definition(params, body, env)
        return env

    def starts(self) -> list[Env]:
        """The states of Init: its equations, read as steps from nowhere."""
        _, body = self.definitions["Init"]
        return list(ways(as_step(body), self.env({}), {}))

    def after(self, state: Env) -> list[Env]:
        """The states of Next, one for each way."""
        return list(ways(("name", "Next", []), self.env(state), {}))

    def holds(self, law: str, state: Env) -> bool:
        """Whether an invariant holds."""
        return truth(("name", law, []), self.env(state))


def as_step(node: Node) -> Node:
    """An initial condition with its variables primed."""
    match node:
        case ("infix", "/\\" | "\\/" as sign, left, right):
            return ("infix", sign, as_step(left), as_step(right))
        case ("infix", "=", left, right):
            return ("infix", "=", ("prime", left), right)
        case _:
            raise AssertionError(f"{node[0]} in Init")


@dataclass
class Searched:
    """What a breadth-first search finds."""

    layers: list[int]
    states: int
    transitions: int
    broken: set[str]
    stuck: int


def searched(module: Module, laws: Sequence[str] = (), depth: int | None = None) -> Searched:
    """All states, or those up to a depth; Failed where TLC would end."""
    seen = {key(module, s): s for s in module.starts()}
    layer = list(seen.values())
    found = Searched([], 0, 0, set(), 0)
    while layer:
        found.layers.append(len(layer))
        found.broken |= {law for law in laws for s in layer if not module.holds(law, s)}
        if depth is not None and len(found.layers) > depth:
            break
        new: dict[Any, Env] = {}
        for state in layer:
            after = module.after(state)
            found.transitions += len(after)
            found.stuck += not after
            new |= {k: s for s in after if (k := key(module, s)) not in seen}
        seen |= new
        layer = list(new.values())
    found.states = len(seen)
    return found


def key(module: Module, state: Env) -> tuple[Any, ...]:
    """A state, to be compared: all of its variables have a value."""
    return tuple(state[v] for v in module.variables)
