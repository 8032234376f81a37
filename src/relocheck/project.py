"""Loading a project: its designs, its properties, its scopes. Loading runs the project's code.

A project is a folder with `model/`, and mostly `properties/` and `proofs/`. Its files say `from model.world import
...`; these names are mounted only while they load. What a user's project does not have itself it finds in the
reference project: a design of one's own needs no copy of the world, and stands beside the reference's. A project that
imports nothing from there stands alone, and so does one with a file that is called like one of the reference's model/:
it has a world of its own, which the reference's designs would not fit.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import sys
import tomllib
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field, replace
from importlib.machinery import ModuleSpec
from pathlib import Path
from threading import RLock
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, TypeVar, cast

from relocheck.bug import Bug, OutOfModel, planted
from relocheck.compile.memo import Memo
from relocheck.compile.source import PropertySource, Sources
from relocheck.environment import Environment, Restoring, Section
from relocheck.errors import Problem, ProjectError, Refused, RelocheckError, Span, UsageError, did_you_mean
from relocheck.family import Family
from relocheck.knowing import Knowing
from relocheck.language import Design, role_of
from relocheck.lazy import dataclass

if TYPE_CHECKING:
    from relocheck.compile.design import Compiled

__all__ = ["Project", "find", "load", "reference"]

T = TypeVar("T")

FOLDERS = ("model", "properties")
PROPERTY_KINDS = ("invariant", "step", "sometimes")


@dataclass(frozen=True, slots=True)
class Project:
    """What was loaded: designs and property functions by name, in the order of their files; named scopes."""

    root: Path
    designs: Mapping[str, Design]
    properties: tuple[PropertySource, ...]
    scopes: Mapping[str, Mapping[str, int]]
    own: tuple[str, ...]
    """The designs that stand in the project itself, not in the reference project it builds on."""
    modules: Mapping[str, ModuleType]
    sources: Sources
    bugs: Mapping[str, Bug] = field(default_factory=dict[str, Bug])
    """The known bugs, by number and name; each is a design that is not listed among the designs."""
    out_of_model: tuple[OutOfModel, ...] = ()
    families: Mapping[str, Family] = field(default_factory=dict[str, Family])
    """The families, by the name of their design, which is not listed among the designs."""
    environment: Environment = Environment()
    observables: tuple[Callable[..., object], ...] = ()
    sections: tuple[Section, ...] = ()
    restorings: tuple[Restoring, ...] = ()
    knowings: tuple[Knowing, ...] = ()
    _compiled: dict[str, Compiled] = field(default_factory=dict[str, "Compiled"])
    _memo: Memo = field(default_factory=Memo)

    @property
    def source_digest(self) -> str:
        """The hash of the text of all files that were loaded."""
        files = sorted(str(m.__file__) for m in self.modules.values())
        return hashlib.sha256(b"\0".join(Path(f).read_bytes() for f in files)).hexdigest()

    def design(self, name: str) -> Design:
        """The design of that name, or with the bug of that name, or a family's (`thread[naive,pointer=DUMMY]`).

        UsageError with the near miss where there is none.
        """
        if name in self.bugs:
            return planted(self.bugs[name])
        if (family := self._family_of(name)) is not None:
            return replace(family.design, name=name)
        if name not in self.designs:
            raise UsageError(f"no design is called {name}{did_you_mean(name, [*self.designs, *self.bugs])}")
        return self.designs[name]

    def bug(self, name: str) -> Bug:
        """The bug of that name; UsageError with the near miss where there is none."""
        if name not in self.bugs:
            raise UsageError(f"no bug is called {name}{did_you_mean(name, self.bugs)}")
        return self.bugs[name]

    def family(self, name: str = "") -> Family:
        """The family of that name; the only one, where none is named; UsageError where there is no such."""
        found = [f for f in self.families.values() if not name or f.name == name]
        if len(found) != 1:
            there = ", ".join(self.families) or "none"
            raise UsageError(f"no family is called {name}; there are {there}" if name else f"which family? ({there})")
        return found[0]

    def _family_of(self, name: str) -> Family | None:
        """The family that a design's name with choices in it is of."""
        return self.families.get(name.partition("[")[0]) if name.endswith("]") else None

    @property
    def _unlisted(self) -> dict[str, Design]:
        """The designs that belong to a family, or to what is known, and are none by themselves."""
        return {d.name: d for d in (*(f.design for f in self.families.values()), *(k.design for k in self.knowings))}

    def _member(self, name: str, family: Family) -> Compiled:
        """A combination of a family: its design, compiled once for all of them, with the choices fixed."""
        from relocheck.split import parse_pins, pinned

        made = family.combination(name[:-1].partition("[")[2])
        whole = self.compiled(family.name)
        system = replace(pinned(whole.system, parse_pins(family.pins(made), whole.system)), name=name)
        return replace(whole, design=replace(whole.design, name=name), system=system)

    def compiled(self, name: str) -> Compiled:
        """The design compiled with the properties that apply to it; Refused with all that is wrong in it."""
        if (family := self._family_of(name)) is not None:
            return self._member(name, family)
        if name not in self._compiled:
            design = self._unlisted.get(name) or self.design(name)
            from relocheck.compile.design import compile_design

            doc = self.document(name)
            made = compile_design(design, self.properties, self.modules, self.sources, doc, self._memo)
            self._compiled[name] = _switched(made, self.bugs[name].switches) if name in self.bugs else made
        return self._compiled[name]

    def document(self, name: str) -> str:
        """What the design's file says at its top: who proposed it, and where; of a bug its symptom."""
        if name in self.bugs:
            return self.bugs[name].symptom
        family = self.families.get(name.partition("[")[0])
        if family is not None:
            return (next(m for m in self.modules.values() if family in _values(m, Family)).__doc__ or "").strip()
        if name in self._unlisted:
            return ""
        return (_home(name, self.designs[name], self.modules).__doc__ or "").strip()

    def property(self, name: str) -> PropertySource:
        """The property of that name; UsageError with the near miss where there is none."""
        for source in self.properties:
            if source.name == name:
                return source
        raise UsageError(f"no property is called {name}{did_you_mean(name, [p.name for p in self.properties])}")


def reference() -> Path:
    """The reference project: bundled in a wheel, the repository itself in a checkout."""
    here = Path(__file__).parent
    for root in (here / "reference", here.parents[1]):
        if (root / "model").is_dir():
            return root
    raise ProjectError("this installation carries no reference project")


def find(start: Path | None = None) -> Path:
    """The project that a directory stands in: the nearest folder upwards with a model/ of Python files."""
    begin = (start or Path.cwd()).resolve()
    if not begin.is_dir():
        raise ProjectError(f"{begin} is no directory")
    for root in (begin, *begin.parents):
        if any((root / "model").glob("*.py")):
            return root
    raise ProjectError(
        f"no project here: neither {begin} nor a folder above it has model/*.py "
        "(--project reference checks the bundled designs)"
    )


_LOADING = RLock()
"""While a project loads, the names of its folders are those of all threads; a model may load another project."""


def load(root: Path | str | None = None) -> Project:
    """Load a project by its folder; None: the one around the working directory, `reference`: the bundled one.

    Runs the project's code; two threads of one process take turns. Raises ProjectError (a folder without a project, a
    file that does not load) and Refused.
    """
    folder = reference() if str(root) == "reference" else find(Path(root) if root else None)
    roots = (folder,) if _replaces(folder) else (folder, reference())
    with _LOADING, _mounted(roots):
        modules = {name: _module(name, path) for name, path in _files((folder,))}
        if any(not _inside(module, folder) for name, module in _content().items() if name not in FOLDERS):
            modules |= {name: _module(name, path) for name, path in _files(roots)}
        else:
            roots = (folder,)
    project = Project(
        root=folder,
        designs={d.name: d for d, _ in sorted(_design_homes(modules), key=lambda pair: pair[0].place)},
        properties=_properties(modules),
        scopes=_scopes(roots),
        own=tuple(d.name for d, m in _design_homes(modules) if _inside(m, folder)),
        modules=modules,
        sources=Sources(),
        bugs=_bugs(modules),
        families={f.name: f for f in _held(modules, Family)},
        environment=_environment(modules),
        observables=_observables(modules),
        sections=tuple(_held(modules, Section)),
        restorings=tuple(_held(modules, Restoring)),
        knowings=tuple(_held(modules, Knowing)),
        out_of_model=tuple(sorted(_held(modules, OutOfModel), key=lambda known: known.number)),
    )
    for kind, others in (("bug", project.bugs), ("family", project.families)):
        for name in others.keys() & project.designs.keys():
            raise ProjectError(f"a design and a {kind} are called {name}")
    if not project.designs:
        raise ProjectError(f"{folder} has no designs: no module of model/ holds a Design")
    return project


def _switched(compiled: Compiled, switches: str) -> Compiled:
    """The design with the constants fixed that a bug fixes."""
    from relocheck.split import parse_pins, pinned

    return replace(compiled, system=pinned(compiled.system, parse_pins(switches, compiled.system)))


def _replaces(folder: Path) -> bool:
    """Whether a project has a file in place of one of the reference model, or is the reference."""
    names = {p.name for p in (reference() / "model").glob("*.py")} - {"__init__.py"}
    return any((folder / "model" / name).is_file() for name in names)


def _files(roots: Sequence[Path]) -> Iterator[tuple[str, Path]]:
    """The modules of the content folders, the project's own first; a file of its own hides the reference's."""
    seen: set[str] = set()
    for root in roots:
        for name in FOLDERS:
            for path in sorted((root / name).glob("*.py")):
                module = f"{name}.{path.stem}"
                if module not in seen and path.stem != "__init__":
                    seen.add(module)
                    yield module, path


@dataclass(frozen=True)
class _Finder:
    """Resolve the names of the content folders under these roots, and nothing else."""

    roots: tuple[Path, ...]

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in FOLDERS:
            return None  # model.x is found through model.__path__, as usual
        spec = ModuleSpec(name, loader=None, is_package=True)
        spec.submodule_search_locations = [str(root / name) for root in self.roots]
        return spec


def _content() -> dict[str, ModuleType]:
    """The modules that are mounted."""
    return {n: m for n, m in sys.modules.items() if n.split(".")[0] in FOLDERS}


@contextmanager
def _mounted(roots: tuple[Path, ...]) -> Generator[None]:
    saved, finder = _content(), _Finder(roots)
    for name in saved:
        del sys.modules[name]
    importlib.invalidate_caches()
    bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # leave nothing in the user's folders
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        sys.dont_write_bytecode = bytecode
        for name in _content():
            del sys.modules[name]
        sys.modules.update(saved)


def _module(name: str, path: Path) -> ModuleType:
    try:
        return importlib.import_module(name)
    except RelocheckError:
        raise
    except SyntaxError as error:
        line, col = error.lineno or 1, max((error.offset or 1) - 1, 0)
        span = Span(error.filename or str(path), line, col, line, (error.end_offset or col + 2) - 1)
        raise Refused([Problem(span, f"syntax error: {error.msg}")]) from None
    except Exception as error:
        raise Refused([Problem(_where(error, path), f"{type(error).__name__}: {error}")]) from error


def _where(error: BaseException, path: Path) -> Span:
    """The last line of the project's own files that an exception passed through."""
    trace, line, file = error.__traceback__, 1, str(path)
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if os.path.dirname(name) in (str(path.parent), str(path.parent.parent / "model")):
            line, file = trace.tb_lineno, name
        trace = trace.tb_next
    return Span(file, line, 0, line, 1)


def _values(module: ModuleType, cls: type[T]) -> list[T]:
    return [v for v in vars(module).values() if isinstance(v, cls)]


def _held(modules: Mapping[str, ModuleType], cls: type[T]) -> list[T]:
    """The values of a class that any module holds, each once."""
    return list({id(v): v for module in modules.values() for v in _values(module, cls)}.values())


def _bugs(modules: Mapping[str, ModuleType]) -> dict[str, Bug]:
    found: dict[str, Bug] = {}
    for bug in sorted(_held(modules, Bug), key=lambda bug: (bug.number, bug.name)):
        if found.setdefault(bug.name, bug) is not bug:
            raise ProjectError(f"two bugs are called {bug.name}")
    return found


def _environment(modules: Mapping[str, ModuleType]) -> Environment:
    """All that the files say together."""
    found = _held(modules, Environment)
    return Environment(
        [a for e in found for a in e.asked],
        [a for e in found for a in e.answers],
        [a for e in found for a in e.any_order],
    )


def _observables(modules: Mapping[str, ModuleType]) -> tuple[Callable[..., object], ...]:
    """Each function with that role, in the module that defines it, by name: two of one name would be taken for one."""
    found: dict[str, Callable[..., object]] = {}
    for name, module in modules.items():
        for value in vars(module).values():
            if getattr(role_of(value), "kind", None) == "observable" and value.__module__ == name:
                if value.__name__ in found:
                    raise ProjectError(f"two observables are called {value.__name__}; the second in {module.__file__}")
                found[value.__name__] = value
    return tuple(found.values())


def _design_homes(modules: Mapping[str, ModuleType]) -> Iterator[tuple[Design, ModuleType]]:
    """Each design with the first module that holds it: its own file, where that does not import it."""
    seen: dict[str, Design] = {}
    for module in modules.values():
        for value in _values(module, Design):
            if seen.setdefault(value.name, value) is not value:
                raise ProjectError(f"two designs are called {value.name}; the second in {module.__file__}")
    for name, design in seen.items():
        yield design, _home(name, design, modules)


def _home(name: str, design: Design, modules: Mapping[str, ModuleType]) -> ModuleType:
    """The module whose file is called like the design, else the first that holds it."""
    holders = [m for m in modules.values() if design in _values(m, Design)]
    return next((m for m in holders if m.__name__ == f"model.{name}"), holders[0])


def _inside(module: ModuleType, folder: Path) -> bool:
    return Path(str(module.__file__)).is_relative_to(folder)


def _properties(modules: Mapping[str, ModuleType]) -> tuple[PropertySource, ...]:
    found: dict[str, PropertySource] = {}
    for name, module in modules.items():
        if name.split(".")[0] != "properties":
            continue
        for value in vars(module).values():
            role = role_of(value)
            if role is None or role.kind not in PROPERTY_KINDS or value.__module__ != name:
                continue
            assert isinstance(value, FunctionType)
            if value.__name__ in found:
                raise ProjectError(f"two properties are called {value.__name__}; the second in {module.__file__}")
            found[value.__name__] = PropertySource(value, name.split(".")[1])
    return tuple(found.values())


def _scopes(roots: Sequence[Path]) -> dict[str, Mapping[str, int]]:
    """The named scopes of model/scopes.toml; a project's own sizes go over the reference's of the same name."""
    found: dict[str, Mapping[str, int]] = {}
    for root in reversed(roots):
        path = root / "model" / "scopes.toml"
        if path.is_file():
            for name, sizes in _read_scopes(path).items():
                found[name] = {**found.get(name, {}), **sizes}
    return found


def _read_scopes(path: Path) -> dict[str, Mapping[str, int]]:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ProjectError(f"{path}: {error}") from None
    for name, sizes in document.items():
        values = list(cast("dict[str, object]", sizes).values()) if isinstance(sizes, dict) else [None]
        if not all(type(v) is int for v in values):
            raise ProjectError(f"{path}: [{name}] must give each sort a number")
    return document
