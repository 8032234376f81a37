"""The README and the manual, run: their models are loaded and checked, their commands give the output that they show.

`python -m tests.test_docs --update` writes the present output into the documents.

A document is read from the top. `<!-- project: NAME -->` begins a directory of its own (`reference` is a copy of the
reference project's folders). In it a block ```` ```python file=PATH ```` is written, ```` ```python run ```` is run and
prints the ```` ```text ```` block below it, and a ```` ```console ```` block shows what its `$ relocheck` lines print,
of which `| head -N` and `| tail -N` keep some lines. A table behind `<!-- rows: KIND -->` has examples of one line.
"""

from __future__ import annotations

import fnmatch
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

import relocheck
from relocheck.errors import Refused
from relocheck.project import load, reference

pytestmark = pytest.mark.checkout

ROOT = Path(__file__).parents[1]
MANUAL = ROOT / "docs" / "manual"
RUN = [ROOT / "README.md", *sorted(MANUAL.glob("*.md"))]
"""The documents whose blocks are run."""
ALL = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
FOLDERS = ("model", "properties", "proofs")


# ---------------------------------------------------------------------------------------------------------------------
# Reading


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: what follows its fence, its text, its place in the document, and its directory."""

    info: str
    text: str
    line: int
    start: int
    end: int
    project: str

    @property
    def file(self) -> str | None:
        """The path that the block is written to."""
        found = re.fullmatch(r"\w+ file=(\S+)", self.info)
        return found[1] if found else None


_BLOCK = re.compile(r"^<!-- project: (\w+) -->$|^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(document: str) -> Iterator[Block]:
    """The fenced blocks of a document, in order."""
    project = "reference"
    for found in _BLOCK.finditer(document):
        if found[1]:
            project = found[1]
        else:
            line = document.count("\n", 0, found.start()) + 1
            yield Block(found[2], found[3], line, found.start(3), found.end(3), project)


def write(block: Block, folder: Path) -> None:
    """Write a block that is a file."""
    if block.file is not None:
        path = folder / block.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text, encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: the lines of code of each cell, and the cells as they stand."""

    code: tuple[tuple[str, ...], ...]
    cells: tuple[str, ...]


def rows(document: str, kind: str) -> list[Row]:
    """The rows of the tables that are marked as of a kind, without their heads."""
    tables = re.findall(rf"^<!-- rows: {kind} -->\n((?:\|.*\n)+)", document, re.MULTILINE)
    lines = [line for table in tables for line in table.splitlines()[2:]]
    return [_row(line) for line in lines]


def _row(line: str) -> Row:
    cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
    return Row(tuple(tuple(re.findall(r"``? ?(.+?) ?``?(?!`)", cell)) for cell in cells), tuple(cells))


# ---------------------------------------------------------------------------------------------------------------------
# Running


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a document is run: a directory for each of its projects, and one for kept results."""

    root: Path
    cache: Path

    def directory(self, project: str) -> Path:
        """The directory of a project."""
        found = self.root / project
        if not found.exists():
            found.mkdir(parents=True)
            for folder in FOLDERS if project == "reference" else ():
                shutil.copytree(reference() / folder, found / folder, ignore=shutil.ignore_patterns("__pycache__"))
        return found

    def python(self, project: str, *arguments: str) -> str:
        """What Python prints, run in the directory of a project; progress left out."""
        path = os.pathsep.join([str(Path(relocheck.__file__).parents[1]), os.environ.get("PYTHONPATH", "")])
        run = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.directory(project),
            env={**os.environ, "PYTHONPATH": path, "RELOCHECK_CACHE": str(self.cache), "NO_COLOR": "1"},
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert "Traceback" not in run.stderr, run.stderr
        return run.stdout + re.sub(r"^searching: .*\n", "", run.stderr, flags=re.MULTILINE)


def shown(desk: Desk, document: str) -> Iterator[tuple[Block, str]]:
    """Each block of a document that shows an output, with the output it has now."""
    printed = ""
    for block in blocks(document):
        write(block, desk.directory(block.project))
        if block.info == "python run":
            printed = desk.python(block.project, "-c", block.text)
        elif block.info == "text" and printed:
            yield block, tidy(desk, block.project, printed)
            printed = ""
        elif block.info == "console":
            yield block, "\n".join(_commands(desk, block)) + "\n"


def _commands(desk: Desk, block: Block) -> Iterator[str]:
    for line in block.text.splitlines():
        if not line.startswith("$ "):
            continue
        yield line
        command, *filters = [shlex.split(part) for part in line.removeprefix("$ ").split(" | ")]
        assert command[0] == "relocheck", f"line {block.line}: only relocheck is run: {line}"
        text = tidy(desk, block.project, desk.python(block.project, "-m", *command)).splitlines()
        for program, count in filters:
            number = int(count.removeprefix("-"))
            text = text[:number] if program == "head" else text[-number:]
        yield from (line.rstrip() for line in text)


def tidy(desk: Desk, project: str, text: str) -> str:
    """The text with the paths of this machine made neutral."""
    text = text.replace(f"{desk.directory(project)}{os.sep}", "")
    return text.replace(f"{reference()}{os.sep}", ".../reference/")


def masked(text: str) -> str:
    """The text without what differs from run to run: times, and where they let a headline wrap."""
    text = re.sub(r"^engine .*?\n\n", lambda m: " ".join(m[0].split()) + "\n\n", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"\b\d+\.\d+ s\b|kept from an earlier run", "_ s", text)


# ---------------------------------------------------------------------------------------------------------------------
# What the documents show


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("desk"), tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def outputs(desk: Desk) -> dict[Path, list[tuple[Block, str]]]:
    """What every document shows, with what it prints now; the documents are run side by side."""

    def run(path: Path) -> list[tuple[Block, str]]:
        return list(shown(replace(desk, root=desk.root / path.stem), path.read_text(encoding="utf-8")))

    with ThreadPoolExecutor() as pool:
        return dict(zip(RUN, pool.map(run, RUN), strict=True))


@pytest.mark.parametrize("path", RUN, ids=lambda path: path.name)
def test_what_is_shown_is_what_is_printed(path: Path, outputs: dict[Path, list[tuple[Block, str]]]) -> None:
    """Every console block shows what its commands print."""
    for block, found in outputs[path]:
        assert masked(found) == masked(block.text), f"{path.name}:{block.line} (python -m tests.test_docs --update)"


def test_readme_has_two_commands_for_a_fresh_machine() -> None:
    """One line sets up and runs the main job, one sets up and runs the tests."""
    commands = [b.text for b in blocks((ROOT / "README.md").read_text(encoding="utf-8")) if b.info == "sh"]
    assert [c.count("\n") for c in commands] == [1, 1]
    assert [c.split(" && ")[-1] for c in commands] == [".venv/bin/relocheck compare\n", ".venv/bin/pytest -n 2\n"]


@pytest.mark.parametrize(
    "command",
    [
        *("check", "compare", "streams", "knows", "explore-family", "prove", "certify", "list", "replay", "graph"),
        *("report", "doctor"),
    ],
)
def test_every_flag_is_in_the_manual(command: str, desk: Desk) -> None:
    """Each flag that a command has stands in the table of flags, in a row that names the command."""
    told = (MANUAL / "commands.md").read_text(encoding="utf-8")
    table = [line.split("|")[1:3] for line in told.splitlines() if line.startswith("| `-")]
    named = {flag for flags, of in table if re.search(rf"\b(all|{command})\b", of) for flag in _flags(flags)}
    assert _flags(desk.python("reference", "-m", "relocheck", command, "--help")) - {"-h", "--help"} == named


def _flags(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", text))


@pytest.mark.parametrize("path", ALL, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    """What a document links to in the repository is there, and so is the heading."""
    text = re.sub(r"^```.*?^```$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in target:
            continue
        name, _, heading = target.partition("#")
        file = (path.parent / name) if name else path
        assert file.exists(), target
        assert not heading or heading in _headings(file), target


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "docs/soundness.md"])
def test_every_file_that_is_named_is_there(name: str) -> None:
    """A file of the code that a document names exists."""
    there = {path.name for folder in ("src", "model", "tests") for path in (ROOT / folder).rglob("*.py")}
    named = re.findall(r"[`*/](\w+\*?\.py)\b", (ROOT / name).read_text(encoding="utf-8"))
    missing = [file for file in named if not fnmatch.filter(there, file)]
    assert named and not missing


def _headings(path: Path) -> set[str]:
    lines = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-") for line in lines}


# ---------------------------------------------------------------------------------------------------------------------
# The page on the language


@pytest.fixture(scope="session")
def language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the page's model, and one file for each of its tables."""
    told = (MANUAL / "language.md").read_text(encoding="utf-8")
    root = tmp_path_factory.mktemp("language")
    for block in blocks(told):
        write(block, root)
    (root / "model" / "rows.py").write_text(_accepted(told), encoding="utf-8")
    (root / "model" / "refused.py").write_text(_refused(told), encoding="utf-8")
    return root


_HEAD = """\"\"\"The rows of the language page.\"\"\"

from __future__ import annotations

from dataclasses import dataclass
{imports}

@dataclass
class Rows(Machine):
    \"\"\"The fields of the page.\"\"\"

{body}"""

_FROM = {
    "typing": "Annotated",
    "model.machine": "Answer Count Frame Gfn Machine Page Phase Place Region is_free move slack",
    "relocheck.language": "QEMU Design action at_most_one const empty ghost implies require some total",
}


def _file(body: str) -> str:
    """A model file with the imports that it needs."""
    imports = ""
    for module, names in _FROM.items():
        used = [n for n in names.split() if n == "Machine" or re.search(rf"\b{n}\b", body)]
        imports += f"from {module} import {', '.join(used)}\n" if used else ""
    return _HEAD.format(imports=imports, body=body)


def _accepted(told: str) -> str:
    parts = [f"    {line}\n" for row in rows(told, "fields") for line in row.code[0]]
    bodies = {f"statement_{n}": row.code[0] for n, row in enumerate(rows(told, "statements"))}
    for number, row in enumerate(rows(told, "expressions")):
        bodies[f"expression_{number}"] = tuple(f"_{i} = {code}" for i, code in enumerate(row.code[0]))
    return _file("".join([*parts, *_functions(bodies, "Rows"), f"rows = {_design('rows', 'Rows', bodies)}\n"]))


def _refused(told: str) -> str:
    parts = [f"    {row.code[0][0]}\n" for kind in ("fields", "no field") for row in rows(told, kind)]
    bodies = {f"no_{n}": row.code[0] for n, row in enumerate(rows(told, "refused"))}
    text = "".join([*parts, *_functions(bodies, "Rows"), f"refused = {_design('refused', 'Rows', bodies)}\n"])
    return _file(text)


def _functions(bodies: Mapping[str, Sequence[str]], state: str) -> Iterator[str]:
    for name, lines in bodies.items():
        yield f"\n\n@action(by=QEMU)\ndef {name}(s: {state}, r: Region, g: Gfn, f: Frame, i: Page, n: Count) -> None:\n"
        yield '    """A row."""\n' + "".join(f"    {line}\n" for line in lines)


def _design(name: str, state: str, bodies: Mapping[str, object]) -> str:
    return f"Design({name!r}, {state}, [{', '.join(bodies)}])"


def test_what_the_language_page_accepts_is_accepted(language: Path) -> None:
    """The page's model and all rows of its first tables compile."""
    told = (MANUAL / "language.md").read_text(encoding="utf-8")
    compiled = load(language).compiled("rows")
    assert len(compiled.system.actions) == len(rows(told, "statements")) + len(rows(told, "expressions"))


def test_what_the_language_page_refuses_is_refused_so(language: Path) -> None:
    """Each row of the second tables is refused, in the words of its last cell."""
    told = (MANUAL / "language.md").read_text(encoding="utf-8")
    lines = (language / "model" / "refused.py").read_text(encoding="utf-8").splitlines()
    with pytest.raises(Refused) as refused:
        load(language).compiled("refused")
    said = [(lines[p.span.line - 1].strip(), f"{p.message}. {p.advice}") for p in refused.value.problems if p.span]
    for row in [*rows(told, "no field"), *rows(told, "refused")]:
        found = [message for line, message in said if line in row.code[0]]
        assert any(row.cells[-1] in message for message in found), f"{row.code[0]}: {found}"
    for line, message in said:
        assert any(line in row.code[0] for row in [*rows(told, "no field"), *rows(told, "refused")]), (line, message)


# ---------------------------------------------------------------------------------------------------------------------
# Types


@pytest.fixture(scope="session")
def projects(tmp_path_factory: pytest.TempPathFactory, language: Path) -> list[Path]:
    """The directories with the model files of the documents; one of them has the rows of the language page."""
    root = tmp_path_factory.mktemp("typed")
    found: dict[Path, None] = {}
    for path in RUN:
        for block in blocks(path.read_text(encoding="utf-8")):
            if block.file is not None and block.file.endswith(".py"):
                folder = root / f"{path.stem}_{block.project}"
                found[folder] = None
                write(block, folder)
    shutil.copy(language / "model" / "rows.py", root / "language_machine" / "model")
    return list(found)


def test_mypy_strict_is_silent_on_every_model(projects: list[Path]) -> None:
    """mypy finds nothing in the models of the manual; `model` is the project's folder, then the reference's."""
    source = Path(relocheck.__file__).parents[1]
    for folder in projects:
        run = subprocess.run(
            [
                sys.executable, "-m", "mypy", "--strict", "--namespace-packages", "--explicit-package-bases",
                "--follow-imports", "silent", "--config-file", os.devnull,
                "--cache-dir", str(folder.parent / "mypy"), ".",
            ],
            cwd=folder,
            env={**os.environ, "MYPYPATH": os.pathsep.join(map(str, (folder, reference(), source)))},
            capture_output=True,
            text=True,
        )  # fmt: skip
        assert run.returncode == 0, run.stdout + run.stderr


def test_pyright_strict_is_silent_on_every_model(projects: list[Path]) -> None:
    """pyright finds nothing in the models of the manual."""
    source = Path(relocheck.__file__).parents[1]
    top = projects[0].parent
    settings = {
        "include": [p.name for p in projects],
        "typeCheckingMode": "strict",
        "extraPaths": [str(reference()), str(source)],
        "executionEnvironments": [{"root": p.name, "extraPaths": [str(reference()), str(source)]} for p in projects],
    }
    (top / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--project", str(top), "--pythonpath", sys.executable]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


# ---------------------------------------------------------------------------------------------------------------------
# Writing the documents


def update(path: Path) -> None:
    """Put what the blocks print now into a document."""
    told = path.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        made = told
        for block, found in reversed(list(shown(Desk(Path(folder) / "desk", Path(folder) / "cache"), told))):
            if masked(found) != masked(block.text):
                print(f"{path.relative_to(ROOT)}:{block.line}")
                made = made[: block.start] + found + made[block.end :]
    if made != told:
        path.write_text(made, encoding="utf-8")


if __name__ == "__main__":
    assert sys.argv[1:] == ["--update"], "python -m tests.test_docs --update"
    for document_ in RUN:
        update(document_)
