"""What a restoring QEMU must know, as JSON; each machine can be saved, and its choices tried, again."""

from __future__ import annotations

from typing import Any

from relocheck.formats.itf import write_run
from relocheck.formats.json_report import document
from relocheck.ir.layout import Layout
from relocheck.knows import Known, Machine
from relocheck.knows_report import repeated

__all__ = ["knows_document"]


def knows_document(known: Known, code: int, layout: Layout) -> dict[str, Any]:
    """All that was found of one design."""
    return {
        **document("knows", (), code),
        "knows": {
            "design": known.design,
            "scope": known.scope,
            "where": known.where,
            "saved": known.saved,
            "groups": known.groups,
            "choices": known.choices,
            "names": list(known.names),
            "enough": [list(names) for names in known.enough],
            "clashes": [[_machine(m, known, layout) for m in machines] for machines in known.clashes],
            "hopeless": [_machine(m, known, layout) for m in known.hopeless[:1]],
            "hopelessMachines": len(known.hopeless),
            "repeat": list(repeated(known)),
        },
    }


def _machine(machine: Machine, known: Known, layout: Layout) -> dict[str, Any]:
    return {
        "saved": write_run(machine.run, layout, {"design": known.design}),
        "known": dict(machine.seen),
        "later": dict(machine.later),
        "right": [[list(first), list(then)] for first, then in sorted(machine.fits, key=repr)],
    }
