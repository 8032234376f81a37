"""The things that all models speak of: regions and their pages, guest frame numbers, machine frames, answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Annotated, ClassVar

from relocheck.language import Ordered, Plain


class Region(Plain):
    """A RAM block of QEMU that a device owns; vga.vram is the one the thread is about, the others are ROM blocks."""

    vga_vram: ClassVar[Region]


class Page(Ordered):
    """A page of a region, counted from its first."""


class Ram(Ordered):
    """A page of guest RAM."""


class Gfn(Ordered):
    """A guest-physical page number."""


class Frame(Plain):
    """A machine frame: which one it is never matters, only where it is mapped and what it holds."""


class Slot(Ordered):
    """A place where the guest's firmware may put a BAR."""


class Phase(Enum):
    """Where the domain and its QEMU are in their life."""

    OFF = auto()  # no domain
    INIT = auto()  # QEMU runs machine and device init
    LOAD = auto()  # QEMU reads the device state
    READY = auto()  # QEMU is up, the guest still paused
    RUNNING = auto()
    STOPPED = auto()  # suspended, device state saved
    SAVED = auto()  # memory saved too, the domain is gone
    ABORTED = auto()  # QEMU has exited on an error; the domain stays as it was
    DOWN = auto()  # reset or shut down: under Xen the toolstack takes the domain away


class Use(Enum):
    """What Xen thinks of a machine frame."""

    FREE = auto()
    OWNED = auto()  # counted in tot_pages, whether mapped in the p2m or leaked
    DYING = auto()  # freed, but QEMU still maps it: counted until the last reference goes


class Content(Enum):
    """What a frame holds."""

    BLANK = auto()  # as Xen hands it out
    WIPED = auto()  # 0xff from a device reset
    DATA = auto()  # what the guest drew, or a ROM's image


class Answer(Enum):
    """What a hypercall returns."""

    OK = auto()
    EINVAL = auto()
    ENOMEM = auto()
    EFAULT = auto()  # any other failure


class Budget(Enum):
    """How much memory the toolstack allows the domain."""

    LIBXL = auto()  # the target and a slack smaller than the VRAM
    ROOM = auto()  # enough for a second copy of every region


class Firmware(Enum):
    """Where the guest's firmware may put BARs."""

    CLEAR = auto()  # clear of RAM, of every home, of each other
    OVER_RAM = auto()  # all but the first over the end of RAM and the VRAM's home
    OVER_HOME = auto()  # all but the first over the end of the VRAM's home and the home behind it
    OVER_BARS = auto()  # over each other, by all but one page


class Board(Enum):
    """What the regions besides vga.vram are."""

    ROMS = auto()  # option ROMs: populated at home, without a BAR that the guest moves
    VGAS = auto()  # further VGAs, each with a VRAM of its own
    CARDS = auto()  # cards with memory that are plugged and unplugged while the guest runs


class Homes(Enum):
    """Whether a restoring QEMU computes the homes that the saved one had."""

    KEPT = auto()
    CHANGED = auto()  # its devices come in another order: find_ram_offset gives other homes


class Luck(Enum):
    """Whether a hypercall that a fault can hit succeeds."""

    GOOD = auto()
    BAD = auto()


Count = Annotated[int, range(65)]
"""A number of pages of a domain."""

Pages = Annotated[int, range(17)]
"""A number of pages of a region."""


@dataclass(frozen=True)
class Place:
    """A page of a region."""

    region: Region
    page: Page
