"""relocheck validate: what a real program did, against a design."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from relocheck.errors import UsageError
from relocheck.project import load
from relocheck.validate.explain import explanation
from relocheck.validate.mapping import table_of
from relocheck.validate.reading import read_any
from relocheck.validate.recording import show
from relocheck.validate.text import summary_line, validation_text
from relocheck.validate.validate import Validation, validate

__all__ = ["run_validate"]


def run_validate(arguments: argparse.Namespace) -> int:
    """Follow each recording with each design named; 21 where one is not explained."""
    project = load(arguments.project)
    if not arguments.design:
        raise UsageError("validate needs a design to follow the recordings with: --design NAME")
    table = table_of(project)
    recordings = [read_any(Path(path)) for path in arguments.recording]
    found = [validate(project, design, r, table) for design in arguments.design for r in recordings]
    if arguments.json:
        print(json.dumps({"schemaVersion": 1, "validations": [_document(v) for v in found]}, indent=2))
    else:
        for validation in found:
            print(validation_text(validation, arguments.full), end="\n\n")
        print(summary_line(found))
    return 21 if any(v.diverged is not None for v in found) else 0


def _document(found: Validation) -> dict[str, object]:
    """One validation for programs."""
    return {
        "recording": found.recording.path,
        "design": found.design,
        "events": len(found.recording.events),
        "missing": list(found.recording.missing),
        "cells": len(found.follow.stages[0].cells),
        "predicted": asdict(found.tally),
        "diverged": None if found.diverged is None else _divergence(found),
    }


def _divergence(found: Validation) -> dict[str, object]:
    diverged = found.diverged
    assert diverged is not None
    said, at = explanation(found.follow, diverged), diverged.at
    return {
        "matched": diverged.matched,
        "line": at.line if at else None,
        "recorded": show(at.key, at.fields) if at else None,
        "allowed": list(said.allowed),
        "field": said.field or None,
        "guard": None if said.guard is None else {"action": said.guard.action, "false": said.guard.text},
    }
