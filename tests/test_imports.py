from __future__ import annotations

import ast
from pathlib import Path

import pytest

pytestmark = pytest.mark.checkout  # it reads the source tree

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "relocheck"

LAYERS = (
    *(
        "version",
        "lazy",
        "errors",
        "masks",
        "ir",
        "scope",
        "language",
        "bug",
        "family",
        "knowing",
        "environment",
        "compile",
        "theory",
        "certificate",
        "engine",
        "split",
    ),
    *("plain_state", "plain_choices", "plain"),
    *(
        "project",
        "counterparts",
        "rows",
        "renaming",
        "decisions",
        "replay",
        "recheck",
        "every_size",
        "scopes",
        "toml_text",
        "certify",
        "kept",
        "kept_runs",
        "verdict",
        "cache",
        "finished",
        "check",
    ),
    *("workers", "together", "cluster", "jobs"),
    *(
        "label",
        "worlds",
        "explain",
        "compare",
        "schedule",
        "streams",
        "knows",
        "families",
        "expectation",
        "evidence",
        "answer",
        "kills",
        "bugs",
        "bug_record",
    ),
    *(
        "wrapping",
        "report",
        "schedule_report",
        "streams_report",
        "knows_report",
        "families_report",
        "answer_report",
        "orders_report",
        "proof_text",
        "matrix_report",
        "bugs_report",
        "mutants",
        "formats",
        "validate",
        "command",
    ),
)
"""Each imports only from those before it, and from itself."""

FILES = sorted(p for p in PACKAGE.rglob("*.py") if p.relative_to(PACKAGE).parts[0] != "reference")


def layer_of(module: str) -> str:
    """`ir` of relocheck.ir.terms."""
    return module.split(".")[1] if module.count(".") else module


def imported(path: Path) -> set[str]:
    """The modules that a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            module = node.module or ""
            found |= {f"{module}.{a.name}" for a in node.names} if module == "relocheck" else {module}
    return found


def layers_used(path: Path) -> set[str]:
    """The layers of the package that a file imports."""
    return {layer_of(m) for m in imported(path) if m.split(".")[0] == "relocheck"}


def layer_files(layer: str) -> list[Path]:
    """The files of a layer."""
    return [p for p in FILES if p.relative_to(PACKAGE).with_suffix("").parts[0] == layer]


@pytest.mark.parametrize("layer", LAYERS)
def test_imports_go_one_way(layer: str) -> None:
    """A layer imports only itself and the layers before it."""
    allowed = set(LAYERS[: LAYERS.index(layer) + 1])
    assert layer_files(layer)
    assert {str(p): layers_used(p) - allowed for p in layer_files(layer) if layers_used(p) - allowed} == {}


def test_engines_do_not_compile() -> None:
    """An engine knows the representation only: neither the compiler nor the language."""
    files = layer_files("engine")
    assert {str(p) for p in files if layers_used(p) & {"compile", "language", "plain", "project"}} == set()


def test_the_compiler_splits_without_cycles() -> None:
    """Within the compiler, too, imports go one way."""
    graph = {
        p.stem: {m.split(".")[2] for m in imported(p) if m.startswith("relocheck.compile.")}
        for p in layer_files("compile")
    }
    while graph:
        free = {name for name, uses in graph.items() if not uses & graph.keys()}
        assert free, f"in a circle: {sorted(graph)}"
        graph = {name: uses for name, uses in graph.items() if name not in free}


def test_the_world_knows_no_property() -> None:
    """model/ never imports properties/."""
    files = sorted((ROOT / "model").glob("*.py"))
    assert files
    assert {str(p) for p in files if any(m.split(".")[0] == "properties" for m in imported(p))} == set()


@pytest.mark.parametrize("layer", ["theory", "plain", "rows", "renaming", "decisions", "replay", "recheck"])
def test_what_checks_an_engine_imports_none(layer: str) -> None:
    """Of the engines' folder only the types of a run are known to those who check it."""
    used = {m for p in layer_files(layer) for m in imported(p) if m.startswith("relocheck.engine")}
    assert used <= {"relocheck.engine.contract"}


def test_the_checker_of_certificates_imports_no_engine() -> None:
    """It knows the representation and nothing that searches, not even the types of a run."""
    used = {layer for p in layer_files("certificate") for layer in layers_used(p)}
    assert used <= {"certificate", "errors", "ir", "lazy"}


def test_every_room_has_a_place_in_the_order() -> None:
    """A new file at the top belongs to the order, or is the package itself."""
    rooms = {p.relative_to(PACKAGE).with_suffix("").parts[0] for p in FILES}
    assert rooms == {*LAYERS, "__init__", "__main__"}
