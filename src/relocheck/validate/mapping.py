"""The table beside the designs: which event is which action, and which call of the model shows as which event."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path
from types import CodeType
from typing import Any

from relocheck.errors import ProjectError, did_you_mean
from relocheck.lazy import dataclass
from relocheck.project import Project, reference
from relocheck.validate.recording import ACTS

__all__ = ["Access", "Alike", "Cut", "Doing", "Expression", "Order", "Output", "Table", "table_of"]

FILE = "recordings.toml"


@dataclass(frozen=True, slots=True)
class Expression:
    """A Python expression of the table."""

    text: str
    code: CodeType = field(compare=False)
    place: str

    def value(self, names: Mapping[str, Any]) -> Any:
        """Its value with these names; ProjectError with its place where it has none."""
        try:
            return eval(self.code, dict(names))  # the table is the project's code, as its models are
        except Exception as error:
            raise ProjectError(f"{self.place}: {self.text}\n    {type(error).__name__}: {error}") from error

    def function(self, names: dict[str, Any]) -> Any:
        """Its value where it is a function that keeps looking its names up."""
        return eval(self.code, names)


@dataclass(frozen=True, slots=True)
class Doing:
    """An action that an event stands for (an input), or that a program takes by itself (internal: no event)."""

    event: str
    action: str
    args: tuple[Expression, ...]
    when: Expression | None
    then: tuple[tuple[str, Mapping[str, str]], ...]
    """What must follow, whatever the design: events with the fields that they must have; `{domain}` is its number."""
    each: Expression | None
    """Take the action once for each of these, which `args` call `it`, as long as not `until`."""
    until: Expression | None
    any: Expression | None
    """Take it for one of these."""
    hidden: bool
    """An input that leaves no event of its own."""
    generation: bool
    """Another domain from here on."""


@dataclass(frozen=True, slots=True)
class Output:
    """A call of a model's function, and the event it shows as."""

    event: str
    call: str
    when: Expression | None
    each: Expression | None
    """One event for each of these, which the fields call `it`."""
    fields: Mapping[str, Expression]
    answers: frozenset[str]
    counted: bool


@dataclass(frozen=True, slots=True)
class Access:
    """A read or write of one word: which frame it reaches, and how."""

    event: str
    when: Expression | None
    frame: Expression
    via: Expression | None
    writes: bool

    @property
    def output(self) -> Output:
        """What a read shows: how it was answered, which is somebody else's doing, and the word."""
        return Output(self.event, "", None, None, {}, frozenset({"via"}), True)


@dataclass(frozen=True, slots=True)
class Order:
    """What comes again comes in the order of the first time since `anew`, and is complete before `until`."""

    anew: str
    first: str
    again: str
    until: str
    field: str
    until_fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a call that was refused half way cuts a cell."""

    call: str
    cell: str
    when: Expression
    after: Expression


@dataclass(frozen=True, slots=True)
class Alike:
    """Two ranges of so many cells that a call takes page by page."""

    call: str
    source: Expression
    target: Expression
    cells: Expression


@dataclass(frozen=True, slots=True)
class Table:
    """The whole table."""

    machine: Mapping[str, Any]
    scope: Mapping[str, Expression]
    hooks: Mapping[str, Expression]
    """Functions that fill hooks of the model for a recorded machine: how much a cell stands for, where RAM is."""
    names: Mapping[str, Expression]
    start: Mapping[str, Expression]
    inputs: Mapping[str, tuple[Doing, ...]]
    internal: tuple[Doing, ...]
    outputs: tuple[Output, ...]
    accesses: Mapping[str, Access]
    unwritten: Expression
    """The first words of a frame `f` that nobody has written: a number, or None where the model does not say."""
    held: Expression
    """What the model says of a frame's content: where that changes, what was known of its words is not any more."""
    overwritten: tuple[str, Expression]
    """The call that writes all over a frame, and which."""
    order: Order
    cut: Cut
    alike: tuple[Alike, ...]
    ignored: frozenset[str]


def table_of(project: Project) -> Table:
    """The table of a project, or the reference's; ProjectError where it has what a table does not."""
    path = next((p for root in (project.root, reference()) if (p := root / "model" / FILE).is_file()), None)
    if path is None:
        raise ProjectError(f"{project.root} has no model/{FILE}: nothing says which event is which action")
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ProjectError(f"{path}: {error}") from None
    return _Reader(path).table(document)


@dataclass(frozen=True, slots=True)
class _Reader:
    path: Path

    def table(self, given: Mapping[str, Any]) -> Table:
        """The document, checked."""
        self._known("the table", given, SECTIONS)
        inputs: dict[str, list[Doing]] = {}
        for number, entry in enumerate(given["input"], 1):
            found = self._doing(f"input {number}", entry, hidden=False)
            inputs.setdefault(found.event, []).append(found)
        internal = [self._doing(f"internal {n}", e, False) for n, e in enumerate(given["internal"], 1)]
        internal += [self._doing(f"hidden {n}", e, True) for n, e in enumerate(given.get("hidden", ()), 1)]
        return Table(
            machine=given["machine"],
            scope=self._expressions("scope", given["scope"]),
            hooks=self._expressions("hooks", given["hooks"]),
            names=self._expressions("names", given["names"]),
            start=self._expressions("start", given["start"]),
            inputs={event: tuple(found) for event, found in inputs.items()},
            internal=tuple(internal),
            outputs=tuple(self._output(f"output {n}", e) for n, e in enumerate(given["output"], 1)),
            accesses={e["event"]: self._access(f"access {n}", e) for n, e in enumerate(given["access"], 1)},
            unwritten=self._expression("memory", given["memory"]["unwritten"]),
            held=self._expression("memory", given["memory"]["held"]),
            overwritten=self._overwritten(given["memory"]["overwritten"]),
            order=self._order(given["order"]),
            cut=self._cut(given["cut"]),
            alike=tuple(self._alike(f"alike {n}", e) for n, e in enumerate(given["alike"], 1)),
            ignored=frozenset(given["ignored"]["events"]),
        )

    def _doing(self, place: str, given: Mapping[str, Any], hidden: bool) -> Doing:
        self._known(place, given, ("event", "action", "args", "when", "each", "until", "any", "then", "generation"))
        return Doing(
            self._event(place, given["event"]) if "event" in given else "",
            given.get("action", ""),
            tuple(self._expression(place, text) for text in given.get("args", ())),
            self._perhaps(place, given.get("when")),
            tuple(self._follows(place, text) for text in given.get("then", ())),
            self._perhaps(place, given.get("each")),
            self._perhaps(place, given.get("until")),
            self._perhaps(place, given.get("any")),
            hidden,
            given.get("generation", False),
        )

    def _follows(self, place: str, text: str) -> tuple[str, Mapping[str, str]]:
        words = text.split()
        fields = dict(word.split("=", 1) for word in words[2:])
        return self._event(place, " ".join(words[:2])), fields

    def _output(self, place: str, given: Mapping[str, Any]) -> Output:
        event = self._event(place, given["event"])
        self._known(place, given, ("event", "call", "when", "each", "answers", "counted", *ACTS[event]))
        fields = {name: self._expression(place, given[name]) for name in ACTS[event] if name in given}
        answers, counted = frozenset(given.get("answers", ())), given.get("counted", True)
        when, each = self._perhaps(place, given.get("when")), self._perhaps(place, given.get("each"))
        return Output(event, given["call"], when, each, fields, answers, counted)

    def _access(self, place: str, given: Mapping[str, Any]) -> Access:
        self._known(place, given, ("event", "when", "frame", "via", "writes"))
        when, via = self._perhaps(place, given.get("when")), self._perhaps(place, given.get("via"))
        frame, writes = self._expression(place, given["frame"]), given.get("writes", False)
        return Access(self._event(place, given["event"]), when, frame, via, writes)

    def _overwritten(self, given: Mapping[str, str]) -> tuple[str, Expression]:
        return given["call"], self._expression("memory", given["frame"])

    def _order(self, given: Mapping[str, str]) -> Order:
        until, fields = self._follows("order", given["until"])
        return Order(given["anew"], given["first"], given["again"], until, given["field"], fields)

    def _cut(self, given: Mapping[str, Any]) -> Cut:
        when, after = self._expression("cut", given["when"]), self._expression("cut", given["after"])
        return Cut(given["call"], given["cell"], when, after)

    def _alike(self, place: str, given: Mapping[str, str]) -> Alike:
        self._known(place, given, ("call", "source", "target", "cells"))
        source, target, cells = (self._expression(place, given[name]) for name in ("source", "target", "cells"))
        return Alike(given["call"], source, target, cells)

    def _event(self, place: str, name: str) -> str:
        if name not in ACTS:
            raise ProjectError(f"{self.path}: {place}: no event is called {name}{did_you_mean(name, ACTS)}")
        return name

    def _known(self, place: str, given: Mapping[str, Any], known: Sequence[str]) -> None:
        for name in given:
            if name not in known:
                raise ProjectError(f"{self.path}: {place} has no {name}{did_you_mean(name, known)}")

    def _expressions(self, place: str, given: Mapping[str, str]) -> Mapping[str, Expression]:
        return {name: self._expression(f"{place} {name}", text) for name, text in given.items()}

    def _perhaps(self, place: str, text: str | None) -> Expression | None:
        return None if text is None else self._expression(place, text)

    def _expression(self, place: str, text: str) -> Expression:
        try:
            return Expression(text, compile(text, str(self.path), "eval"), f"{self.path}: {place}")
        except SyntaxError as error:
            raise ProjectError(f"{self.path}: {place}: {text}: {error.msg}") from None


SECTIONS = (
    *("machine", "scope", "hooks", "names", "start", "cut", "alike", "input", "internal", "hidden", "output", "access"),
    *("memory", "order", "ignored"),
)
