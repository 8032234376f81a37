"""A reader of the transition systems of mypyvy's that we write, which runs them on a universe of so many elements.

It takes what mypyvy leaves open as we mean it: a function has no value where none is said, and such a value is equal to
nothing. So a run is determined by its transitions and their arguments, and states can be counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any

_TOKEN = re.compile(r"\s*(<->|->|[A-Za-z_]\w*|[()&|!=,.:\[\]])")

State = Mapping[str, frozenset[tuple[int, ...]]]
"""Of each relation the tuples; of each function the arguments with the value."""
Terms = Mapping[str, int]
Meaning = Callable[[State, Terms], Any]


@dataclass(frozen=True)
class Transition:
    """Its parameters with their sorts, when it happens, and of each symbol what makes a tuple be in it."""

    name: str
    params: tuple[tuple[str, str], ...]
    guard: Meaning
    updates: Mapping[str, tuple[tuple[tuple[str, str], ...], Meaning]]


@dataclass
class Reader:
    """The file read; constants are the first elements of their sorts."""

    text: str
    sizes: Mapping[str, int]
    sorts: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    functions: set[str] = field(default_factory=set[str])
    transitions: list[Transition] = field(default_factory=list[Transition])
    safeties: dict[str, Meaning] = field(default_factory=dict[str, Meaning])
    constants: dict[str, int] = field(default_factory=dict[str, int])
    tokens: list[str] = field(default_factory=list[str])
    _of: dict[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        for block in re.split(r"\n(?! )", self.text):
            self._declaration(block)

    def _declaration(self, block: str) -> None:
        word, _, rest = block.partition(" ")
        if word == "mutable":
            kind, name, places, value = re.fullmatch(
                r"(\w+) (\w+)(?:\(([\w, ]*)\))?(?:: (\w+))?", rest.strip()
            ).groups()  # type: ignore[union-attr]
            self.sorts[name] = (*(places.split(", ") if places else ()), *((value,) if value else ()))
            if kind != "relation":
                self.functions.add(name)
        elif word == "transition":
            self._transition(rest)
        elif word == "safety":
            name, formula = re.fullmatch(r"\[(\w+)\] (.*)", rest, re.DOTALL).groups()  # type: ignore[union-attr]
            self.safeties[name] = self.formula(formula)
        elif word == "init":
            self.init = self.formula(rest)
        elif word == "immutable":
            name, sort = re.fullmatch(r"constant (\w+): (\w+)", rest).groups()  # type: ignore[union-attr]
            self._of[name] = sort
            self.constants[name] = sum(s == sort for s in self._of.values()) - 1
        else:
            assert word in ("sort", "axiom", "#", ""), block

    def _transition(self, told: str) -> None:
        head, *lines = told.split("\n")
        name, params = re.fullmatch(r"(\w+)\((.*)\)", head).groups()  # type: ignore[union-attr]
        if lines[0].startswith("  = "):
            self.transitions.append(Transition(name, _variables(params), self.formula(lines[0][4:]), {}))
            return
        modified = set(re.fullmatch(r"  modifies (.*)", lines[0]).group(1).split(", "))  # type: ignore[union-attr]
        updates = dict(self._update(line[4:]) for line in lines[2:])
        assert updates.keys() == modified
        self.transitions.append(Transition(name, _variables(params), self.formula(lines[1]), updates))

    def _update(self, told: str) -> tuple[str, tuple[tuple[tuple[str, str], ...], Meaning]]:
        """`(forall x: S. (new(r(x)) <-> body))`, or of a function `(forall x: S, y: T. body -> new(f(x)) = y)`."""
        bound = re.match(r"\(forall ([^.]*)\. ", told)
        inner = told[bound.end() : -1] if bound else told
        variables = _variables(bound.group(1)) if bound else ()
        if relation := re.fullmatch(r"\(new\((\w+)(?:\(([\w, ]*)\))?\) <-> (.*)\)", inner):
            name, args, body = relation.groups()
            order = [a for a in (args or "").split(", ") if a]
        else:
            body, name, args, value = re.fullmatch(r"(.*) -> new\((\w+)(?:\(([\w, ]*)\))?\) = (\w+)", inner).groups()  # type: ignore[union-attr]
            assert name in self.functions
            order = [*(a for a in (args or "").split(", ") if a), value]
        assert sorted(order) == sorted(v for v, _ in variables)
        return name, (tuple((v, dict(variables)[v]) for v in order), self.formula(body))

    # ---- formulas

    def formula(self, text: str) -> Meaning:
        """The meaning of a formula."""
        self.tokens = _TOKEN.findall(text)
        assert "".join(self.tokens) == re.sub(r"\s+", "", text)
        found = self._formula()
        assert not self.tokens, self.tokens[:9]
        return found

    def _take(self, *wanted: str) -> str:
        token = self.tokens.pop(0)
        assert not wanted or token in wanted, (token, wanted)
        return token

    def _formula(self) -> Meaning:
        token = self._take()
        if token == "!":
            inner = self._formula()
            return lambda s, t: not inner(s, t)
        if token in ("true", "false"):
            return lambda s, t: token == "true"
        if token == "(":
            found = self._quantified() if self.tokens[0] in ("forall", "exists") else self._joined()
            self._take(")")
            return found
        return self._atom(token)

    def _quantified(self) -> Meaning:
        every = self._take() == "forall"
        variables: list[tuple[str, str]] = []
        while not variables or self.tokens[0] == ",":
            if variables:
                self._take(",")
            name = self._take()
            self._take(":")
            variables.append((name, self._take()))
        self._take(".")
        body = self._formula()
        test = all if every else any
        return lambda s, t: test(body(s, {**t, **b}) for b in self.bindings(tuple(variables)))

    def _joined(self) -> Meaning:
        parts, joint = [self._formula()], ""
        while self.tokens[0] != ")":
            token = self._take("&", "|", "=", "<->")
            assert joint in ("", token)
            joint = token
            parts.append(self._formula())
        if joint in ("=", "<->"):
            left, right = parts
            return lambda s, t: left(s, t) is not None and left(s, t) == right(s, t)
        test = any if joint == "|" else all
        return lambda s, t: test(p(s, t) for p in parts)

    def _atom(self, name: str) -> Meaning:
        args: list[str] = []
        if self.tokens[:1] == ["("]:
            self._take("(")
            args.append(self._take())
            while self._take(",", ")") == ",":
                args.append(self._take())
        if name in self.functions:
            return lambda s, t: self._value(s, name, tuple(self._element(t, a) for a in args))
        if name in self.sorts:
            return lambda s, t: tuple(self._element(t, a) for a in args) in s[name]
        return lambda s, t: self._element(t, name)

    def _element(self, terms: Terms, name: str) -> int:
        return terms[name] if name in terms else self.constants[name]

    def _value(self, state: State, name: str, args: tuple[int, ...]) -> int | None:
        found = [entry[-1] for entry in state[name] if entry[:-1] == args]
        assert len(found) <= 1, f"{name} has two values"
        return found[0] if found else None

    # ---- runs

    def bindings(self, variables: tuple[tuple[str, str], ...]) -> Iterator[dict[str, int]]:
        """All values of variables."""
        for values in product(*(range(self.sizes[sort]) for _, sort in variables)):
            yield dict(zip((name for name, _ in variables), values, strict=True))

    def successors(self, state: State) -> Iterator[State]:
        """Every step from a state."""
        for transition in self.transitions:
            for args in self.bindings(transition.params):
                if transition.guard(state, args):
                    yield {**state, **{n: self._after(state, args, u) for n, u in transition.updates.items()}}

    def _after(
        self, state: State, args: Terms, update: tuple[tuple[tuple[str, str], ...], Meaning]
    ) -> frozenset[tuple[int, ...]]:
        variables, body = update
        return frozenset(tuple(b.values()) for b in self.bindings(variables) if body(state, {**args, **b}))


def _variables(told: str) -> tuple[tuple[str, str], ...]:
    pairs = [one.split(": ") for one in told.split(", ") if one]
    return tuple((name, sort) for name, sort in pairs)
