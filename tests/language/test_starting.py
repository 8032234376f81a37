"""An @init gives a const field all of its values, wherever it ends."""

from __future__ import annotations

import pytest

from relocheck.errors import Refused
from relocheck.plain import Plain
from tests.random_models.load import compiled_source

TEXT = """from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from relocheck.language import QEMU, Design, Ordered, action, const, init


class Cell(Ordered):
    pass


@dataclass
class World:
    flag: bool = const()
    limit: Annotated[int, range(4)] = const()
    size: dict[Cell, bool] = const()


@action(by=QEMU)
def idle(s: World) -> None:
    pass


@init
def begin(s: World) -> None:
    {body}


DESIGN = Design("starting", World, [begin, idle])
"""

ALL = "for c in Cell:\n        s.size[c] = True"
COMPLETE = [
    f"s.limit = 1\n    {ALL}\n    if s.flag:\n        return\n    s.limit = 2",
    f"{ALL}\n    if s.flag:\n        s.limit = 1\n        return\n    s.limit = 2",
    f"s.limit = 1\n    {ALL}\n    for c in Cell:\n        if s.flag:\n            return",
    "s.limit = 1\n    for c in Cell:\n        s.size[c] = False\n        if s.flag:\n            continue\n"
    "        s.size[c] = True",
]
PARTIAL = [
    f"{ALL}\n    if s.flag:\n        return\n    s.limit = 2",
    "s.limit = 1\n    for c in Cell:\n        s.size[c] = True\n        if s.flag:\n            return",
    "s.limit = 1\n    for c in Cell:\n        s.size[c] = True\n        if s.flag:\n            break",
    "s.limit = 1\n    for c in Cell:\n        if s.flag:\n            continue\n        s.size[c] = True",
    "s.limit = 1\n    for c in Cell:\n        s.size[c] = True\n        break",
    f"{ALL}\n    for n in range(0):\n        s.limit = 1",
]


@pytest.mark.parametrize("body", COMPLETE)
def test_a_field_that_is_set_wherever_init_ends_is_complete(body: str) -> None:
    """Also with an early return: there are two starts, one for each value of the flag."""
    compiled = compiled_source(TEXT.format(body=body))
    assert [f.name for f in compiled.system.fields if f.free] == ["flag"]
    assert len(list(Plain(compiled, {"Cell": 2}).starts())) == 2


@pytest.mark.parametrize("body", PARTIAL)
def test_a_field_that_is_left_out_somewhere_is_refused(body: str) -> None:
    """A value that nobody gave would silently be the first of its type."""
    with pytest.raises(Refused) as caught:
        compiled_source(TEXT.format(body=body))
    [problem] = caught.value.problems
    assert problem.message.endswith("has no value, and @init may leave some of it without one")
