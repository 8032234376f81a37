from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from unittest import mock

import pytest

from relocheck.errors import Refused
from tests.language import laws, world

BAD = Path(__file__).parent / "bad"
NAMES = sorted(p.stem for p in BAD.glob("*.py"))


@pytest.mark.parametrize("name", NAMES)
def test_a_mistake_is_told_in_these_words(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole text that a user sees for a mistake stands beside the model that makes it."""
    monkeypatch.chdir(BAD)
    assert refusal(name) + "\n" == (BAD / f"{name}.txt").read_text(encoding="utf-8")


def refusal(name: str) -> str:
    """What is said of a model."""
    spec = importlib.util.spec_from_file_location(f"bad_{name}", BAD / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with mock.patch.dict(sys.modules, {spec.name: module}):
        spec.loader.exec_module(module)
    with pytest.raises(Refused) as refused:
        laws.compiled(module, world)
    return refused.value.render()


def test_every_text_has_its_model() -> None:
    """No expected text stands without its model."""
    assert sorted(p.stem for p in BAD.glob("*.txt")) == NAMES
