"""Random models: the compiler, the plain functions, the interpreter and the engines say the same of each.

A model that fails is printed as source; hypothesis makes it small first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from random import Random
from typing import cast

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from relocheck.compile.design import Compiled
from relocheck.engine import bounded, explicit
from relocheck.engine.codegen import Machine, outcomes
from relocheck.engine.contract import Fault, Options, Outcome, Run, Stop
from relocheck.engine.explore import explore
from relocheck.errors import ModelError, NoStart, ReplayFailed
from relocheck.formats.python_source import source_of
from relocheck.ir.evaluate import execute, instances
from relocheck.ir.evaluate import outcomes as interpreted
from relocheck.ir.expressions import evaluate
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Action, Kind, Property
from relocheck.ir.text import property_hash, show_system, system_hash
from relocheck.ir.types import Value
from relocheck.recheck import recheck, renaming
from relocheck.reference import Plain
from relocheck.replay import replay, replay_property
from tests.random_models import Model, models
from tests.random_models.brute_force import Everything, brute_force, renamings
from tests.random_models.load import compiled_source

MOST = 120
"""About so many states of a model are searched by the interpreter."""
FEW = 25
"""So many are run by the plain functions."""
UNROLLED = 3
"""So many steps the bounded engine looks ahead."""

Law = Callable[[Model], None]


def checked(law: Law, examples: int) -> Callable[[], None]:
    """The law on so many models, always the same ones."""

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    )
    @given(model=models())
    def run(model: Model) -> None:
        note(source_of(model.system, model.properties))
        note(f"scope {model.sizes}")
        law(model)

    return run
