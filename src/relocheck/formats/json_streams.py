"""What becomes of saved machines in other designs, as JSON; each trace can be taken again from the document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from relocheck.formats.itf import write_run
from relocheck.formats.json_report import document
from relocheck.ir.layout import Layout
from relocheck.streams.crossing import Crossing, Trace
from relocheck.streams.matrix import Cell, Streams
from relocheck.streams_report import repeated

__all__ = ["streams_document"]


def streams_document(found: Streams, code: int, layouts: Callable[[str], Layout]) -> dict[str, Any]:
    """The whole matrix."""
    return {
        **document("streams", (), code),
        "scope": found.scope,
        "where": found.where,
        "designs": list(found.designs),
        "streams": [_cell(cell, found, layouts) for cell in found.cells.values()],
    }


def _cell(cell: Cell, found: Streams, layouts: Callable[[str], Layout]) -> dict[str, Any]:
    crossing = cell.crossing
    return {
        "savedBy": crossing.saved_by,
        "restoredBy": crossing.restored_by,
        "refused": [{"fields": list(r.fields), "because": r.because} for r in crossing.refused],
        "missing": list(crossing.missing),
        "notRead": list(crossing.ignored),
        "leftBehind": list(crossing.left_behind),
        "classes": [
            {
                "starts": c.name,
                "saved": c.saved,
                "states": c.states,
                "runs": c.ran,
                "broken": dict(c.broken),
                "inherited": list(c.inherited),
                "failed": c.failed,
            }
            for c in crossing.classes
        ],
        "onlyTogether": {name: list(classes) for name, classes in cell.mixed.items()},
        "alone": list(cell.own),
        "traces": {name: _trace(crossing, trace, layouts) for name, trace in crossing.traces.items()},
        "repeat": list(repeated(cell, found.scope, found.where)),
    }


def _trace(crossing: Crossing, trace: Trace, layouts: Callable[[str], Layout]) -> dict[str, Any]:
    return {
        "saved": write_run(trace.saved, layouts(crossing.saved_by), {"design": crossing.saved_by}),
        "restored": write_run(trace.restored, layouts(crossing.restored_by), {"design": crossing.restored_by}),
    }
