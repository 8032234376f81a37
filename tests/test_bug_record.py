"""What is recorded of known bugs, and what differs from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from relocheck.bug_record import broken_designs, otherwise, read_known, write_known
from relocheck.errors import ProjectError
from tests.bugs_toy import hunted


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    """And differs in nothing from what was found."""
    found = hunted(tmp_path)
    write_known(tmp_path / "proofs" / "bugs.toml", {}, found)
    known = read_known(tmp_path / "proofs" / "bugs.toml")
    assert {name: told["kills"] for name, told in known.items()} == {
        "no_lock": {"locked": 1},
        "broken_key": {},
        "kicked": {"locked": 1},
    }
    assert known["broken_key"]["lost"] == ["opens"]
    assert otherwise(known, found) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"kills": {"locked": 2}}, "door at small lock=SAFE,lock=NONE killed by locked 2"),
        ({"kills": {"few": 1, "locked": 1}}, "door at small lock=SAFE,lock=NONE killed by few 1, locked 1"),
        ({"kills": {}}, "door at small lock=SAFE,lock=NONE killed by nothing"),
        ({"scope": "large"}, "door at large lock=SAFE,lock=NONE killed by locked 1"),
        ({"lost": ["opens"]}, "door at small lock=SAFE,lock=NONE killed by locked 1; never reached: opens"),
    ],
)
def test_another_result_differs(tmp_path: Path, change: dict[str, object], expected: str) -> None:
    """Steps, properties, scope: each is compared."""
    found = hunted(tmp_path, "no_lock")
    write_known(tmp_path / "bugs.toml", {}, found)
    known = read_known(tmp_path / "bugs.toml")
    (differ,) = otherwise({"no_lock": {**known["no_lock"], **change}}, found)
    assert (differ.bug, differ.expected) == ("no_lock", expected)


def test_only_the_named_properties_are_compared(tmp_path: Path) -> None:
    """A record of all is no contradiction to a run of some."""
    found = hunted(tmp_path, "no_lock")
    write_known(tmp_path / "bugs.toml", {}, found)
    known = {"no_lock": {**read_known(tmp_path / "bugs.toml")["no_lock"], "kills": {"few": 3, "locked": 1}}}
    assert otherwise(known, found, ["locked"]) == []


def test_the_records_of_other_bugs_stay(tmp_path: Path) -> None:
    """But for those that are gone."""
    path = tmp_path / "bugs.toml"
    write_known(path, {"old": {"kills": {"x": 1}}, "gone": {"kills": {}}}, hunted(tmp_path, "no_lock"), ["gone"])
    assert list(read_known(path)) == ["old", "no_lock"]


@pytest.mark.parametrize("text", ["[a", "a = 1", "[a]\nkills = 1", "[a]\nkills = { b = 'c' }"])
def test_a_damaged_record_is_an_error(tmp_path: Path, text: str) -> None:
    """Never an empty one."""
    path = tmp_path / "bugs.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProjectError, match=r"bugs\.toml"):
        read_known(path)


def test_a_property_breaks_designs_at_any_scope() -> None:
    """Each once."""
    cells = {"a": {"verdict": "violated"}, "b": {"verdict": "holds"}, "states": 3}
    assert broken_designs({"small": {"x": cells}, "large": {"x": cells, "y": cells}}) == {"a": ["x", "y"]}
