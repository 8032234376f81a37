"""Engines that are imported when they are first asked: their solvers take longer to load than a small check takes."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import cast

from relocheck.engine.contract import Engine, Options, Outcome
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes
from relocheck.lazy import dataclass

__all__ = ["Later"]


@dataclass(frozen=True, slots=True)
class Later:
    """The `search` of a module."""

    module: str

    def __call__(
        self,
        system: System,
        properties: Sequence[Property],
        sizes: Sizes,
        options: Options = Options(),  # noqa: B008
    ) -> Outcome:
        """Import it, and search."""
        return cast(Engine, import_module(self.module).search)(system, properties, sizes, options)
