"""Known bugs of the restore path: what QEMU does with memory that the toolstack has already put in place."""

from __future__ import annotations

from dataclasses import dataclass

from model import world
from model.cirrus_workaround import cirrus_workaround
from model.physmap_keys import Keys, physmap_keys
from model.qemu import Xen, bind_at, forget_physmap, populate_home
from model.vocabulary import Content, Phase, Region
from model.world import fill
from relocheck.bug import Bug
from relocheck.language import QEMU, TOOLSTACK, action, define, empty, require

USUAL = "budget=LIBXL,firmware=CLEAR,board=ROMS,homes=KEPT,live=no"
"""One VGA, BARs that lie over nothing, libxl's budget, the same devices again, no rounds."""

ROOM = USUAL.replace("LIBXL", "ROOM")


double_allocation = Bug(
    "double_allocation",
    of=physmap_keys,
    number=1,
    before="33cf629a37",
    symptom="at restore QEMU allocates vga.vram again: libxl's budget has no room for it, and QEMU aborts",
    hooks={world.allocate: populate_home},
    where=USUAL,
)

double_allocation_with_room = Bug(
    "double_allocation_with_room",
    of=cirrus_workaround,
    number=1,
    before="33cf629a37",
    symptom="with room for a second copy of vga.vram, the move at load frees the restored one",
    hooks={world.allocate: populate_home},
    where=ROOM,
)


@define
def read_nothing(s: Keys) -> None:
    """Nobody has told the new QEMU what the one before it moved."""


unknown_address = Bug(
    "unknown_address",
    of=physmap_keys,
    number=2,
    before="33cf629a37",
    symptom="at init the VRAM is not at home, and QEMU does not know where else: its pointer maps nothing",
    hooks={world.load_early: read_nothing},
    where=USUAL,
)


@define
def wipe_vram(s: Xen, r: Region) -> None:
    """cirrus_reset clears the video memory, also while a migration comes in."""
    if r == Region.vga_vram:
        fill(s, r, Content.WIPED)


reset_wipes_vram = Bug(
    "reset_wipes_vram",
    of=physmap_keys,
    number=3,
    before="695bb854e8",
    symptom="the display is white after a restore: the devices are reset after the memory has been restored",
    hooks={world.reset: wipe_vram},
    where=USUAL,
)


@dataclass
class Late(Keys):
    """`is_restored` is what -incoming says; `incoming` is the run state, which comes later."""

    is_restored: bool = False


@action(by=TOOLSTACK, like="xc_domain_restore")
def restore_late(s: Late) -> None:
    """As in the world, but that the run state is not INMIGRATE yet."""
    require(s.phase is Phase.SAVED)
    s.is_restored = True
    world.load_early(s)
    s.phase = Phase.INIT


@action(by=QEMU, like="qemu_system_reset")
def reset_late(s: Late) -> None:
    """As in the world; machine init is over, and the run state becomes INMIGRATE where a migration comes in."""
    require(s.phase is Phase.INIT and all(r in s.ready for r in Region if r in s.present))
    for r in Region:
        if r in s.present:
            world.reset(s, r)
    s.ready = empty()
    s.incoming = s.is_restored
    s.phase = Phase.LOAD if s.is_restored else Phase.READY
    s.is_restored = False


@define
def forget_late(s: Late) -> None:
    """The command line is the process's."""
    forget_physmap(s)
    s.is_restored = False


inmigrate_late = Bug(
    "inmigrate_late",
    of=physmap_keys,
    number=4,
    before="81323a6c16",
    symptom="the run state becomes INMIGRATE after machine init, whose devices test it: they allocate again",
    state=Late,
    adds=[restore_late, reset_late],
    without=[world.restore, world.reset_devices],
    hooks={world.forget: forget_late},
    where=USUAL,
)


@dataclass
class Lazy(Keys):
    """`untouched` has the regions whose pointer dom0 has not resolved: nobody has touched it yet."""

    untouched: set[Region] = empty()


@define
def promise(s: Lazy, r: Region) -> None:
    """The privcmd ioctl only notes which guest frames are meant."""
    s.untouched.add(r)


@define
def tolerates_null(s: Lazy, r: Region) -> bool:
    """What nobody has touched does no harm."""
    return r in s.untouched


@action(by=QEMU)
def touch(s: Lazy, r: Region) -> None:
    """The device touches its memory: now dom0 maps what is at home."""
    require(s.phase is Phase.RUNNING and r in s.untouched)
    s.untouched.discard(r)
    bind_at(s, r, s.home[r])


@define
def forget_lazy(s: Lazy) -> None:
    """What dom0 has noted goes with the process."""
    forget_physmap(s)
    s.untouched = empty()


first_touch = Bug(
    "first_touch",
    of=physmap_keys,
    number=6,
    symptom="dom0 (NetBSD, 2012) resolves a foreign guest frame at the first touch: a fault, since the VRAM has moved",
    state=Lazy,
    hooks={world.bind: promise, world.tolerates_null: tolerates_null, world.forget: forget_lazy},
    adds=[touch],
    where=USUAL,
)
