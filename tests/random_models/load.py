"""A model file's text, loaded and compiled as a project's file is."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FunctionType, ModuleType

from relocheck.compile.design import Compiled, compile_design
from relocheck.compile.source import PropertySource, Sources
from relocheck.language import Design, role_of

__all__ = ["compiled_source"]

KINDS = ("invariant", "step", "sometimes")


def compiled_source(text: str, name: str = "random_model") -> Compiled:
    """The design of a file with this text, and the properties that stand in it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.py"
        path.write_text(text, encoding="utf-8")
        module = _module(name, path, text)
        sources = Sources()
        sources.tree(str(path))
        return compile_design(module.DESIGN, _properties(module), {name: module}, sources)


def _module(name: str, path: Path, text: str) -> ModuleType:
    module = ModuleType(name)
    module.__file__ = str(path)
    saved = sys.modules.get(name)
    sys.modules[name] = module  # dataclasses look their module up
    try:
        exec(compile(text, str(path), "exec"), module.__dict__)
    finally:
        if saved is None:
            del sys.modules[name]
        else:
            sys.modules[name] = saved
    assert isinstance(module.DESIGN, Design)
    return module


def _properties(module: ModuleType) -> list[PropertySource]:
    found = [f for f in vars(module).values() if isinstance(f, FunctionType) and (role := role_of(f))]
    return [PropertySource(f, "random") for f in found if (role := role_of(f)) and role.kind in KINDS]
