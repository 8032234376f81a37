"""Known bugs of a move: where its pages come from, which of them move, in what order, and who hears of it."""

from __future__ import annotations

from model import hypervisor, qemu, world
from model.bugs_restore import USUAL
from model.keys_as_built import KeysAsBuilt, keys_as_built
from model.native import Native, native
from model.physmap_keys import physmap_keys
from model.qemu import Tracked, Xen, is_moved, is_there, move_pages, note_call, note_move, source
from model.tracking import tracking
from model.vocabulary import Answer, Gfn, Page, Region
from relocheck.bug import Bug
from relocheck.language import define

VGAS = USUAL.replace("ROMS", "VGAS")


@define
def home(s: Xen, r: Region) -> Gfn:
    """Where the pages were once."""
    return s.home[r]


moved_from_home = Bug(
    "moved_from_home",
    of=tracking,
    number=5,
    symptom=(
        "the second move fails with EINVAL (OVMF, 2022: relocate_memory from GFN bf000 to c1000): it starts from home, "
        "which the VRAM has left"
    ),
    hooks={qemu.source: home},
    where=USUAL,
)


@define
def record_first(s: Tracked, r: Region, to: Gfn, first: int, pages: int) -> None:
    """The record, then the move; where the move fails the record stays."""
    if is_moved(s, r) and to >= s.low and not is_there(s, r, to):
        note_call(s, r, to)
        at = source(s, r)
        s.xen_address[r] = to
        if move_pages(s, at, to, pages) is Answer.OK:
            note_move(s, r, to, pages)


recorded_first = Bug(
    "recorded_first",
    of=tracking,
    number=5,
    since="331b5189d7",
    symptom="the record comes before the move and stays where it fails: QEMU takes the VRAM to be where it never was",
    hooks={world.region_add: record_first},
    where=f"{USUAL},moves_fail=yes",
)

low_ram_moves = Bug(
    "low_ram_moves",
    of=physmap_keys,
    number=7,
    before="X:c74c1f906a",
    symptom="hvmloader relocates low RAM behind QEMU's back",
    switches="low_ram_moves=yes",
    where=USUAL,
)


@define
def show_framebuffer(s: Native) -> None:
    """One region is in the memory map; accesses to any other's BAR leave the guest."""
    at = s.bar[Region.vga_vram]
    for g in Gfn:
        s.p2m[g] = s.behind[g]
        for i in range(s.size[Region.vga_vram]):
            if at is not None and at + i == g and s.view[g] == Region.vga_vram:
                s.p2m[g] = s.host[Region.vga_vram, Page(i)]


@define
def remap_framebuffer(s: Native, r: Region, to: Gfn, first: int, pages: int) -> None:
    """A BAR appears."""
    show_framebuffer(s)


@define
def unmap_framebuffer(s: Native, r: Region, at: Gfn, first: int, pages: int) -> None:
    """A BAR disappears."""
    show_framebuffer(s)


second_vram_emulated = Bug(
    "second_vram_emulated",
    of=native,
    number=15,
    symptom="a second VRAM is not relocated: each access to it is emulated, which is correct and very slow",
    hooks={world.region_add: remap_framebuffer, world.region_del: unmap_framebuffer},
    where=VGAS,
)

overlapping_move = Bug(
    "overlapping_move",
    of=tracking,
    number=16,
    before="X:7acc7dd36b",
    symptom="a range that overlaps its target from below is moved in ascending order, over its own pages",
    switches="firmware=OVER_BARS",
    where=VGAS,
)


@define
def becomes_ram(s: Xen) -> bool:
    """The destination is entered as ordinary RAM, whatever the source was."""
    return False


page_type = Bug(
    "page_type",
    of=physmap_keys,
    number=20,
    before="X:c9491ea21a",
    symptom="a move makes ordinary RAM of a read-only page: the guest can write to what hvmloader has protected",
    hooks={hypervisor.move_keeps_type: becomes_ram},
    switches="low_ram_moves=yes",
    where=USUAL,
)

LIVE = USUAL.replace("live=no", "live=yes")
ONE_SLOT = "small,Slot=1"
"""One place for the BAR, so that it is moved once: after the second move, which fails, the reports are wrong anyway."""


@define
def dirty_at_home(s: KeysAsBuilt, r: Region) -> Gfn:
    """The block's ram_addr_t, as if it had never moved."""
    return s.home[r]


dirty_home = Bug(
    "dirty_home",
    of=keys_as_built,
    number=12,
    before="04a8f72e87",
    symptom="QEMU reports the wrong pages dirty while rounds are sent: those at home instead of those at the BAR",
    hooks={world.dirty_place: dirty_at_home},
    where=LIVE,
    scope=ONE_SLOT,
)


@define
def unlogged(s: Xen) -> bool:
    """Xen forgets the dirty bitmap where it changes the p2m."""
    return False


moves_not_dirty = Bug(
    "moves_not_dirty",
    of=keys_as_built,
    number=13,
    symptom="a move during a live migration is not in the dirty bitmap: its target is not sent (open in Xen)",
    hooks={hypervisor.move_is_logged: unlogged},
    where=LIVE,
    scope=ONE_SLOT,
)
