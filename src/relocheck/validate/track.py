"""Where a design may be after the events so far: a state of the model, and what must show next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from relocheck.engine.contract import Step
from relocheck.ir.layout import State
from relocheck.lazy import dataclass
from relocheck.validate.mapping import Output
from relocheck.validate.recording import Event, Value, show

__all__ = ["Prediction", "Track", "Trail"]


@dataclass(frozen=True, slots=True)
class Prediction:
    """An event that the model says comes next; a field that is None may have any value."""

    key: str
    fields: tuple[tuple[str, Value | None], ...]
    output: Output | None = field(default=None, compare=False)
    """What says so; None where it must follow whatever the design."""
    hidden: bool = False
    """It follows only if the environment has done something that leaves no event."""

    def wrong(self, event: Event) -> str | None:
        """The first field that an event of this kind has otherwise; the empty string where it is another kind."""
        if event.key != self.key:
            return ""
        return next((n for n, v in self.fields if v is not None and event.fields.get(n, v) != v), None)

    @property
    def answers(self) -> frozenset[str]:
        """The fields that are answers of somebody else, not decisions of the program."""
        return self.output.answers if self.output is not None else frozenset()

    @property
    def text(self) -> str:
        """The event as it should be."""
        return show(self.key, dict(self.fields))


@dataclass(frozen=True, slots=True)
class Trail:
    """One step of the model, the line of the recording before which it was taken, and the steps before it."""

    step: Step
    line: int
    earlier: Trail | None

    def __iter__(self) -> Iterator[Trail]:
        """From the first step on."""
        found: list[Trail] = []
        at: Trail | None = self
        while at is not None:
            found.append(at)
            at = at.earlier
        return reversed(found)


Memory = Mapping[tuple[int, int], int]
"""What is known of the words in machine frames: by frame and offset."""


@dataclass(frozen=True, slots=True)
class Track:
    """One of the places where the design may be."""

    stage: int
    state: State
    pending: tuple[Prediction, ...] = ()
    queue: tuple[str, ...] = ()
    memory: tuple[tuple[tuple[int, int], int], ...] = ()
    generation: int = 0
    trail: Trail | None = field(default=None, compare=False)

    @property
    def words(self) -> dict[tuple[int, int], int]:
        """The memory, to look up and to change a copy of."""
        return dict(self.memory)
