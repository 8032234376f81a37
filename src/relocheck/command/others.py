"""What other designs make of a broken property's schedule."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence

from relocheck import cache
from relocheck.command.pool import in_parts, processes, side_by_side
from relocheck.command.searching import broken_cells
from relocheck.jobs import each, every_result
from relocheck.project import Project
from relocheck.schedule.statement import Statement, followed
from relocheck.schedule_report import others_lines
from relocheck.verdict import Checked
from relocheck.worlds import worlds

__all__ = ["others_of", "worlds_of"]


def others_of(project: Project, checked: Checked, arguments: argparse.Namespace) -> dict[str, list[str]]:
    """The lines on what the other designs of its world make of each broken property's schedule."""
    broken = dict(broken_cells(checked))
    asked = (checked.design, sorted(checked.sizes.items()), checked.where, [(n, v.run) for n, v in broken.items()])
    name = "" if arguments.no_cache else cache.words_key(project.source_digest, *asked)
    if name and (kept := cache.recall_words(name)) is not None and kept.keys() == broken.keys():
        return kept
    designs = dict.fromkeys([*project.designs, checked.design])
    (world,) = (group for group in worlds_of(project, designs) if checked.design in group)
    others = [other for other in world if other != checked.design]
    parts = list(_followed(project, checked, others, arguments)) if broken else []
    found = {of: list(others_lines([s for part in parts for s in part[of]])) for of in broken}
    if name:
        cache.remember_words(name, found)
    return found


def _followed(
    project: Project, checked: Checked, designs: Sequence[str], arguments: argparse.Namespace
) -> Iterator[dict[str, list[Statement]]]:
    """What these designs make of the schedules, in parts for as many processes; compiling them takes longest."""
    count = side_by_side(arguments, len(designs) // 2)
    asked = [(checked, part) for part in in_parts(designs, count)]
    with processes(count) as executor:
        yield from every_result(each(project, followed, asked, executor))


def worlds_of(project: Project, names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """The designs of these names by the world that they share."""
    return worlds({name: project.design(name).state for name in names})
