"""Which of the model's functions are called while an action runs, with what, from which state, with what answer.

The functions run as they stand; the interpreter tells of calls (sys.setprofile). A call of a name that is watched is
kept with the states before and after it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import field
from types import CodeType, FrameType
from typing import Any

from relocheck.ir.layout import State
from relocheck.lazy import dataclass

__all__ = ["Call", "Watch", "calls_in"]


@dataclass(slots=True)
class Call:
    """One call of a watched function; `inside` are those that it made, in order."""

    names: tuple[str, ...]
    args: Mapping[str, Any]
    before: State
    after: State = ()
    answer: Any = None
    inside: list[Call] = field(default_factory=lambda: [])


def calls_in(call: Call) -> Iterator[Call]:
    """A call and all inside it, in the order in which they began."""
    yield call
    for inner in call.inside:
        yield from calls_in(inner)


class Watch:
    """Keeps the calls of the watched functions, from the last time that an action was entered."""

    def __init__(self, codes: Mapping[CodeType, tuple[str, ...]], state_of: Callable[[Any], State]) -> None:
        self._codes, self._state_of = codes, state_of
        self._open: list[Call] = []
        self.last: Call | None = None

    @contextmanager
    def looking(self) -> Generator[None]:
        """Watch while this lasts."""
        before = sys.getprofile()
        sys.setprofile(self._told)
        try:
            yield
        finally:
            sys.setprofile(before)
            self._open = []

    def _told(self, frame: FrameType, event: str, answer: Any) -> None:
        names = self._codes.get(frame.f_code)
        if names is None or event not in ("call", "return"):
            return
        code = frame.f_code
        values = [frame.f_locals.get(name) for name in code.co_varnames[: code.co_argcount]]
        if event == "call":
            self._enter(names, dict(zip(code.co_varnames[1:], values[1:], strict=False)), values[0])
        elif self._open:
            done = self._open.pop()
            done.after, done.answer = self._state_of(values[0]), answer

    def _enter(self, names: tuple[str, ...], args: Mapping[str, Any], made: Any) -> None:
        call = Call(names, args, self._state_of(made))
        if self._open:
            self._open[-1].inside.append(call)
        else:
            self.last = call
        self._open.append(call)
