"""A family that can be understood by looking: a front door is safe with latch and guard, or with bolt and handle."""

from __future__ import annotations

FAMILY = '''"""Four ideas for a front door; a bolt leaves no room for a guard."""

from dataclasses import dataclass
from enum import Enum

from relocheck.family import Family, Never, Point
from relocheck.language import GUEST, QEMU, Design, action, const, require


class Latch(Enum):
    OFF = 0
    ON = 1


class Guard(Enum):
    OFF = 0
    ON = 1


class Bolt(Enum):
    OFF = 0
    ON = 1


class Handle(Enum):
    OFF = 0
    ON = 1


class Weather(Enum):
    FAIR = 0
    FOUL = 1


@dataclass
class Bare:
    """A front door."""

    weather: Weather = const()
    is_open: bool = False
    robbed: bool = False


@dataclass
class Front(Bare):
    """A front door with what keeps it shut."""

    latch: Latch = const()
    guard: Guard = const()
    bolt: Bolt = const()
    handle: Handle = const()


@action(by=QEMU)
def come_home(s: Bare) -> None:
    """Who lives there comes in."""
    require(not s.is_open)
    s.is_open = True


@action(by=QEMU)
def leave(s: Bare) -> None:
    """And goes out."""
    require(s.is_open)
    s.is_open = False


@action(by=GUEST)
def rob(s: Bare) -> None:
    """A thief comes by while nobody is at home."""
    require(not s.is_open)
    s.robbed = True


@action(by=GUEST)
def rob_front(s: Front) -> None:
    """A thief comes by."""
    require(not s.is_open)
    require(not (s.latch is Latch.ON and s.guard is Guard.ON))
    require(not (s.bolt is Bolt.ON and s.handle is Handle.ON))
    s.robbed = True


bare = Design("bare", Bare, [come_home, leave, rob])

front = Family(
    Design("front", Front, [come_home, leave, rob_front]),
    ("latch", "guard", "bolt", "handle"),
    never=[Never({"guard": [Guard.ON], "bolt": [Bolt.ON]}, "there is no room for both")],
    points=[Point(bare, {"latch": Latch.OFF, "guard": Guard.OFF, "bolt": Bolt.OFF, "handle": Handle.OFF})],
    plain="weather=FAIR",
    unasked=["kept_out"],
)
'''

LAWS = '''"""What a front door is for."""

from model.world import Bare
from relocheck.language import invariant, sometimes


@invariant
def safe(s: Bare) -> bool:
    """No thief gets in."""
    return not s.robbed


@invariant
def kept_out(s: Bare) -> bool:
    """Nobody gets in."""
    return not s.is_open


@sometimes
def lived_in(s: Bare) -> bool:
    """Somebody comes home."""
    return s.is_open
'''

FILES = {
    "model/world.py": FAMILY,
    "properties/laws.py": LAWS,
    "model/scopes.toml": "[small]\n",
}
