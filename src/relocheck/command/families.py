"""The command that checks every combination of a family's choices."""

from __future__ import annotations

import argparse
import json
import shlex
from collections.abc import Mapping, Sequence

from relocheck.check import Settings, check
from relocheck.command.memory import affordable_mib
from relocheck.command.pool import pool, side_by_side
from relocheck.command.progress import Meter
from relocheck.engine.contract import Options
from relocheck.errors import RelocheckError, UsageError, short_path
from relocheck.families.answers import Answers
from relocheck.families.record import read_table, write_table
from relocheck.families.statements import Repair, asked_for, check_again, repair
from relocheck.families.sweep import sweep
from relocheck.families.table import Made, Table, names
from relocheck.families_report import families_text, gaps_text
from relocheck.family import Family
from relocheck.formats.json_families import families_document
from relocheck.project import Project, load
from relocheck.verdict import Holds
from relocheck.wrapping import wrapped

__all__ = ["run_explore_family"]


class Disagrees(RelocheckError):
    """A combination that the table calls kept does not hold when it is checked by itself."""

    exit_code = 22


def run_explore_family(arguments: argparse.Namespace) -> int:
    """Sweep, or read what is kept, and answer; exit 12 where no combination keeps all."""
    project = load(arguments.project)
    family = project.family(arguments.name)
    of = {text: names(family.combination(text)) for text in arguments.of}
    table, note = _table(project, family, arguments)
    if table.missing:
        return _partial(table, arguments.json)
    answers = Answers(table, tuple(dict.fromkeys(arguments.keep)) or asked_for(table, family.unasked))
    if arguments.record:
        note = f"written to {short_path(str(write_table(project, table)))}"
    repairs = [repair(answers, name, made) for name, made in {**table.points, **of}.items() if made in table.rows]
    checked = _checked_alone(project, answers, repairs)
    code = 0 if answers.safe else 12
    if arguments.json:
        print(json.dumps(families_document(table, answers, repairs, of, code), indent=1))
        return code
    print(families_text(answers, repairs, of, note))
    print()
    if checked:
        print(f"checked again, every state by the plain functions: {checked} of these; one:")
        print("\n".join(wrapped("  ", shlex.join(check_again(table, repairs[0].to[0])))))
    print(f"exit {code}")
    return code


def _table(project: Project, family: Family, arguments: argparse.Namespace) -> tuple[Table, str]:
    """The table, and where it is from: what is kept is read where it is of the same model."""
    where = family.plain if arguments.where is None else arguments.where
    for name in arguments.keep:
        project.property(name)
    if arguments.record and (arguments.fix or arguments.where is not None):
        raise UsageError("--record keeps the whole table of the plain machine: without --fix and --where")
    if not (arguments.no_cache or arguments.record or arguments.fix):
        kept = read_table(project, family.name, arguments.scope, where)
        if kept is not None:
            return kept, "as kept in proofs/; with --no-cache every combination is checked now"
    meter = Meter(things="parts")
    count = side_by_side(arguments, 64)
    options = Options(memory=arguments.memory or (None if arguments.cluster else affordable_mib(count)))
    try:
        with pool(arguments, count) as executor:
            asked = (project, family.name, arguments.scope, where, (), arguments.fix, options)
            return sweep(*asked, executor, meter.waiting), "every combination checked now"
    finally:
        meter.close()


def _partial(table: Table, as_json: bool) -> int:
    print(json.dumps(families_document(table, None, (), {}, 130), indent=1) if as_json else gaps_text(table))
    return 130


def _checked_alone(project: Project, answers: Answers, repairs: Sequence[Repair]) -> int:
    """Check the first repair of each design by itself, every state by the plain functions too; how many there are."""
    chosen: Mapping[Made, None] = dict.fromkeys(r.to[0] for r in repairs if r.to)
    table = answers.table
    for made in chosen:
        settings = Settings(where=table.where, recheck=True)
        found = check(project, table.told(made), answers.keep, table.scope, settings)
        if bad := [c.property for c in found.cells if not isinstance(c.verdict, Holds)]:
            raise Disagrees(f"{table.told(made)}: {', '.join(bad)}: the table says kept, the check does not")
    return len(chosen)
