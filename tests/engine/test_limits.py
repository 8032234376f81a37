from __future__ import annotations

import pytest

from relocheck.engine import limits
from relocheck.engine.contract import Options, Stop
from relocheck.engine.limits import Limits, Stopped


def test_memory_is_looked_at_again_after_a_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """At the first pulse, and then not at each: thousands of pulses read it a few times."""
    now, read = [0.0], [0]

    def resident() -> float:
        read[0] += 1
        return 10.0 if now[0] < 1 else 500.0

    monkeypatch.setattr(limits, "monotonic", lambda: now[0])
    monkeypatch.setattr(limits, "resident_mib", resident)
    asked = Limits(Options(memory=100), started=0.0, base=0.0)
    for _ in range(1000):
        now[0] += limits.MEMORY_SECONDS / 100
        asked.pulse(0, 0, 0)
    assert 9 <= read[0] <= 12
    now[0] = 1.0
    with pytest.raises(Stopped) as stopped:
        asked.pulse(0, 0, 0)
    assert stopped.value.stop is Stop.MEMORY


def test_time_is_looked_at_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit of time ends at the first pulse behind it."""
    now = [0.0]
    monkeypatch.setattr(limits, "monotonic", lambda: now[0])
    asked = Limits(Options(timeout=1.0), started=0.0)
    asked.pulse(0, 0, 0)
    now[0] = 1.0001
    with pytest.raises(Stopped) as stopped:
        asked.pulse(0, 0, 0)
    assert stopped.value.stop is Stop.TIME
