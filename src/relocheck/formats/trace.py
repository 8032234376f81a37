"""A violated property's trace as a file, and back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from relocheck.check import with_pins
from relocheck.compile.design import Compiled
from relocheck.engine.contract import Run
from relocheck.errors import UsageError, did_you_mean
from relocheck.explain import clause
from relocheck.formats.itf import JSON, read_document, read_run, write_run
from relocheck.ir.layout import Layout
from relocheck.ir.system import Property
from relocheck.ir.text import cell_hash
from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.scopes import check_fits
from relocheck.verdict import Checked, Violated
from relocheck.version import __version__

__all__ = ["Told", "read_trace", "trace_document"]


HEAD = (
    *("format", "format-description", "design", "property", "clause", "binding", "scope", "where", "engine"),
    *("minimal", "replayed", "steps", "modelSha256", "toolVersion"),
)
"""All that the head of a trace says; it may say less."""


def trace_document(project: Project, checked: Checked, property_: str, verdict: Violated) -> dict[str, JSON]:
    """The ITF document of a violated property."""
    found = checked.properties[property_]
    broken = clause(found, checked.layout, verdict.run)
    meta: dict[str, JSON] = {
        "design": checked.design,
        "property": property_,
        "clause": broken.text,
        "binding": {name: value for name, value in broken.binding},
        "scope": {name: size for name, size in checked.sizes.items()},
        "where": checked.where,
        "engine": checked.outcome.engine,
        "minimal": verdict.shortest,
        "replayed": True,
        "steps": len(verdict.run.steps),
        "modelSha256": cell_hash(with_pins(project.compiled(checked.design), checked.where).system, found),
        "toolVersion": __version__,
    }
    return write_run(verdict.run, checked.layout, meta)


@dataclass(frozen=True, slots=True)
class Told:
    """A trace read back: what it is a trace of, and the run."""

    compiled: Compiled
    property: Property
    layout: Layout
    run: Run


def read_trace(project: Project, path: Path) -> Told:
    """The trace of a file; UsageError where it is damaged, cut short, or of another model than the project's."""
    document = read_document(path)
    meta = document.get("#meta")
    if not isinstance(meta, dict):
        raise UsageError(f"{path}: no #meta: this is no trace of relocheck")
    design, property_ = _text(meta, "design", path), _text(meta, "property", path)
    compiled = with_pins(project.compiled(design), _text(meta, "where", path))
    found = next((p for p in compiled.properties if p.name == project.property(property_).name), None)
    if found is None:
        raise UsageError(f"{path}: {property_} does not apply to {design}")
    if _text(meta, "modelSha256", path) != cell_hash(compiled.system, found):
        raise UsageError(f"{path}: a trace of another model: {design} or {property_} has changed since it was written")
    sizes = _sizes(meta, path)
    check_fits(compiled.system, sizes)
    layout = Layout.of(compiled.system, sizes)
    run = read_run(document, layout, path.name)
    for key in meta:
        if key not in HEAD:
            raise UsageError(f"{path}: #meta: {key} is no part of a trace{did_you_mean(key, HEAD)}")
    if meta.get("steps") != len(run.steps):
        raise UsageError(f"{path}: cut short: {len(run.steps)} of {meta.get('steps')} steps are there")
    return Told(compiled, found, layout, run)


def _text(meta: Mapping[str, JSON], name: str, path: Path) -> str:
    value = meta.get(name)
    if not isinstance(value, str):
        raise UsageError(f"{path}: #meta.{name}: a text is missing")
    return value


def _sizes(meta: Mapping[str, JSON], path: Path) -> dict[str, int]:
    scope = meta.get("scope")
    if not isinstance(scope, dict):
        raise UsageError(f"{path}: #meta.scope: the sizes of the sorts are missing")
    sizes: dict[str, int] = {}
    for name, size in scope.items():
        if not isinstance(size, int) or isinstance(size, bool):
            raise UsageError(f"{path}: #meta.scope.{name}: a number is missing")
        sizes[name] = size
    return sizes
