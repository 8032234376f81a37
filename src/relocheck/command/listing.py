"""The command that lists what there is. It loads the project and no engine: it should answer at once."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from relocheck.bug import Bug, OutOfModel
from relocheck.project import Project, load
from relocheck.wrapping import wrapped

__all__ = ["run_list"]


def run_list(arguments: argparse.Namespace) -> int:
    """What a project has."""
    project = load(arguments.project)
    wanted = [arguments.what] if arguments.what else ["designs", "properties", "scopes"]
    for what in wanted:
        if len(wanted) > 1:
            print(f"{what}:")
        lines = {"designs": _designs, "properties": _properties, "scopes": _scopes, "bugs": _bugs}
        for line in _actions(project, arguments.design, arguments.like) if what == "actions" else lines[what](project):
            print(line)
    return 0


def _designs(project: Project) -> Iterator[str]:
    for name in project.designs:
        said = project.document(name).splitlines()
        yield from _entry(name, 20, said[0] if said else "")


def _properties(project: Project) -> Iterator[str]:
    for source in project.properties:
        doc = (source.function.__doc__ or "").strip().splitlines()
        yield from _entry(f"{source.suite}/{source.name}", 32, doc[0] if doc else "")


def _bugs(project: Project) -> Iterator[str]:
    """The known bugs by number, planted or out of the model."""
    known: list[Bug | OutOfModel] = [*project.bugs.values(), *project.out_of_model]
    for bug in sorted(known, key=lambda bug: bug.number):
        if isinstance(bug, Bug):
            yield from wrapped(
                f"  {bug.number:>3} ", f"{bug.name}: {', '.join(filter(None, (bug.of.name, bug.commit)))}"
            )
            yield from wrapped("      ", bug.symptom)
        else:
            commit = f" (before {bug.before})" if bug.before else ""
            yield from wrapped(f"  {bug.number:>3} ", f"out of the model: {bug.symptom}{commit}")
            yield from wrapped("      ", f"because {bug.because}")


def _entry(name: str, width: int, text: str) -> list[str]:
    """A name, and beside it what is said of it; below it where the name is long."""
    if len(name) > width:
        return [f"  {name}", *wrapped(" " * (width + 3), text)]
    return wrapped(f"  {name:<{width}} ", text)


def _scopes(project: Project) -> Iterator[str]:
    for name, sizes in project.scopes.items():
        yield from wrapped(f"  {name:<10} ", " ".join(f"{n}={s}" for n, s in sizes.items()))


def _actions(project: Project, designs: list[str], wanted: str) -> Iterator[str]:
    """Each function of a design: who takes it or which hook it fills, the C functions it stands for, and its line."""
    from relocheck.counterparts import counterparts

    for name in designs or list(project.own):
        rows = counterparts(project.compiled(name), project.sources)
        shown = [row for row in rows if not wanted or any(wanted in like for like in row.like)]
        if shown:
            yield name
        for row in shown:
            like = ", ".join(f"{c}()" for c in row.like) or "-"
            yield f"  {row.role:<18} {row.name:<18} {row.span.line_place}"
            yield from wrapped(" " * 22, f"like {like}") if row.like else []
