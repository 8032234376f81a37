"""What came of a class of starts, kept beside the searches that have not ended, so that it is not searched again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from relocheck.cache import outcome_document, read_outcome
from relocheck.engine.checkpoint import kind, read, write
from relocheck.engine.contract import Outcome
from relocheck.lazy import dataclass
from relocheck.recheck import Counted
from relocheck.split import COMPLETE

__all__ = ["Place"]


@dataclass(frozen=True, slots=True)
class Place:
    """The file of one class of starts: a search, or what came of it.

    `rechecking` is what the plain functions were asked, and where they stand: another re-check is made anew.
    """

    path: Path
    same: Mapping[str, Any]
    rechecking: str

    def done(self) -> tuple[Outcome, Counted | None] | None:
        """What came of it, and what was re-checked; None where it has not ended. CheckpointError for another's file."""
        if not self.path.exists() or kind(self.path) != "done":
            return None
        header, _ = read(self.path, self.same)
        counted = header["rechecked"] if header["rechecking"] == self.rechecking else None
        return read_outcome(header["outcome"]), Counted(**counted) if counted else None

    def finish(self, outcome: Outcome, rechecked: Counted | None) -> str:
        """Keep what came of a search in place of the search; says where, or why not."""
        if outcome.stop not in COMPLETE or outcome.fault is not None:
            return ""
        header = {
            "identity": dict(self.same),
            "kind": "done",
            "outcome": outcome_document(replace(outcome, checkpoint="")),
            "rechecked": asdict(rechecked) if rechecked else None,
            "rechecking": self.rechecking,
        }
        try:
            write(self.path, header)
        except OSError as error:
            return f"not written: {self.path}: {error.strerror}"
        return str(self.path)
