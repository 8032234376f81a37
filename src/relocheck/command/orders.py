"""The command that asks whether the order of a design's own steps can be seen."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from concurrent.futures import wait
from pathlib import Path

from relocheck.command.progress import Meter
from relocheck.errors import UsageError
from relocheck.formats.json_report import document
from relocheck.orders_report import orders_document, orders_text
from relocheck.project import Project, load
from relocheck.schedule.orders import Orders, orders
from relocheck.together import stop
from relocheck.workers import Workers

__all__ = ["run_orders"]


def run_orders(arguments: argparse.Namespace) -> int:
    """Follow designs in every order; exit 12 where one can be seen."""
    project = load(arguments.project)
    found = _found(project, arguments.design or _all(project), arguments)
    code = 12 if any(design.first for design in found) else 0
    if arguments.json:
        print(json.dumps({**document("orders", (), code), "orders": orders_document(found)}, indent=1))
    else:
        print(f"{orders_text(found)}\n\nexit {code}")
    return code


def _all(project: Project) -> list[str]:
    """The designs with steps after which the order is free."""
    free = project.environment.any_order
    if names := [n for n in project.own if any(f in free for f in project.compiled(n).actions.values())]:
        return names
    raise UsageError("no design has a step that the project's Environment lists in any_order")


def _found(project: Project, names: Sequence[str], arguments: argparse.Namespace) -> list[Orders]:
    """One design after the other, or each in a process."""
    asked = (arguments.scope, arguments.where)
    count = min(arguments.j or os.cpu_count() or 1, len(names))
    if count == 1:
        return [orders(project, name, *asked) for name in names]
    meter = Meter()
    with Workers(count) as pool:
        tasks = [pool.submit(_task, project.root, name, *asked) for name in names]
        try:
            while (done := sum(t.done() for t in tasks)) < len(tasks):
                meter.waiting(done, len(tasks))
                wait(tasks, timeout=0.2)
            return [t.result() for t in tasks]
        except BaseException:
            stop(pool, tasks)
            raise
        finally:
            meter.close()


def _task(root: Path, design: str, scope: str, where: str) -> Orders:
    return orders(load(root), design, scope, where)
