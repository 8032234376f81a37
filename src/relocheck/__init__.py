"""Check memory relocation protocols: who owns a page, where it is mapped, and whether a restore finds it again.

>>> from relocheck import check, load
>>> checked = check(load("reference"), "native")
>>> type(checked.cell("no_double_allocation").verdict).__name__
'Holds'
"""

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
