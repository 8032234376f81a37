"""Check memory relocation protocols: who owns a page, where it is mapped, and whether a restore finds it again.

>>> from relocheck import check, load
>>> checked = check(load("reference"), "native")
>>> type(checked.cell("no_double_allocation").verdict).__name__
'Holds'
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from relocheck.check import Settings, check
    from relocheck.compare import Matrix, compare
    from relocheck.engine.contract import Options, Run, Step
    from relocheck.errors import RelocheckError
    from relocheck.project import Project, load
    from relocheck.verdict import Cell, Checked, Faulty, Holds, NotApplicable, Unknown, Vacuous, Verdict, Violated
    from relocheck.version import __version__

__all__ = [
    "Cell",
    "Checked",
    "Faulty",
    "Holds",
    "Matrix",
    "NotApplicable",
    "Options",
    "Project",
    "RelocheckError",
    "Run",
    "Settings",
    "Step",
    "Unknown",
    "Vacuous",
    "Verdict",
    "Violated",
    "__version__",
    "check",
    "compare",
    "load",
]

_HOMES = {
    "check": ("Settings", "check"),
    "compare": ("Matrix", "compare"),
    "engine.contract": ("Options", "Run", "Step"),
    "errors": ("RelocheckError",),
    "project": ("Project", "load"),
    "verdict": (*("Cell", "Checked", "Faulty", "Holds", "NotApplicable", "Unknown", "Vacuous", "Verdict", "Violated"),),
    "version": ("__version__",),
}


def _named(home: str, name: str) -> property:
    """What a module has under a name, imported when it is asked for; a module of that name does not replace it."""

    def get(_: ModuleType) -> Any:
        return getattr(import_module(f"relocheck.{home}"), name)

    def leave(_: ModuleType, module: object) -> None:
        """The import system puts a package's modules into it: `check` and `compare` are functions here."""

    return property(get, leave)


class _Package(ModuleType):
    """The package: a command that only lists designs loads no engine."""

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *__all__})


for _home, _names in _HOMES.items():
    for _name in _names:
        setattr(_Package, _name, _named(_home, _name))
sys.modules[__name__].__class__ = _Package
