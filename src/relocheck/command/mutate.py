"""The command that tries the mutants that the tool derives itself."""

from __future__ import annotations

import argparse
import json
import os

from relocheck.command.pool import processes
from relocheck.command.progress import Meter
from relocheck.command.searching import ORDER, settings_of
from relocheck.errors import UsageError
from relocheck.mutants.report import harvest_document, harvest_text
from relocheck.mutants.trial import Fate
from relocheck.mutants.work import Harvest, harvest
from relocheck.project import load

__all__ = ["run_mutate"]


def run_mutate(arguments: argparse.Namespace) -> int:
    """Write each place of a design otherwise, and say which of these mutants nobody notices."""
    if len(arguments.design) != 1:
        raise UsageError("mutate takes one design: -d NAME")
    found = _harvested(arguments)
    code = _code(found)
    if arguments.json:
        print(json.dumps(harvest_document(found, code), indent=1))
    else:
        print(harvest_text(found, arguments.full))
        print(f"\n{len(found.of(Fate.SURVIVED))} of {len(found.results)} mutants survive   exit {code}")
    return code


def _harvested(arguments: argparse.Namespace) -> Harvest:
    project = load(arguments.project)
    count = arguments.j or os.cpu_count() or 1
    meter = Meter(things="shares of mutants")
    settings = settings_of(arguments, count, meter)
    asked = (project, arguments.design[0], arguments.property, arguments.scope, settings)
    try:
        with processes(count) as pool:
            return harvest(*asked, arguments.limit, arguments.seed, pool, count, meter.waiting)
    finally:
        meter.close()


def _code(found: Harvest) -> int:
    """20 where a mutant survives: the properties have a hole there, or the model a line that does nothing."""
    codes = {0}
    codes |= {20} if found.of(Fate.SURVIVED) else set()
    codes |= {5} if found.of(Fate.UNKNOWN) else set()
    codes |= set() if found.whole else {130}
    return next(code for code in ORDER if code in codes)
