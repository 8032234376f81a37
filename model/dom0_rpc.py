"""QEMU asks dom0 for memory, by messages: dom0 populates, and remembers what each region has and where it is.

Avi Kivity's long term, on xen-devel in January 2012, in the thread of "[PATCH V2 5/5] vga-cirrus: Workaround during
restore when using Xen". dom0 raises the domain's limit by what it grants, so the limit has to be in the stream:
c1d322e604 raised it from QEMU, and was reverted (ffffbb369f) because the destination's did not cover it. QEMU may crash
between the populate and the answer; dom0 answers a second question from its record.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from model import qemu, world
from model.hypervisor import discard
from model.qemu import QEMU_1_0, XEN_WORLD, Xen, bind_at, forget_physmap, populate_home
from model.vocabulary import Answer, Content, Count, Gfn, Page, Phase, Region
from model.world import end_qemu, fill, realize
from relocheck.language import FAULT, QEMU, TOOLSTACK, Design, action, const, define, require, total


class Message(Enum):
    """What is in the channel between QEMU and dom0, for one region."""

    QUESTION = auto()
    GRANTED = auto()
    REFUSED = auto()


@dataclass
class Asking(Xen):
    """`granted` is dom0's record: where the memory of each region is; it travels with the domain, as does `max_pages`.

    `dom0_remembers` and `max_travels` are switches: what becomes of the proposal without either.
    """

    dom0_remembers: bool = const(True)
    max_travels: bool = const(True)
    channel: dict[Region, Message | None] = total(None)
    granted: dict[Region, Gfn | None] = total(None)
    stream_max: Count = 0


@action(by=QEMU, like="xen_ram_alloc")
def ask(s: Asking, r: Region) -> None:
    """Device init asks dom0 for the region's memory."""
    require(s.phase is Phase.INIT and r in s.present and r not in s.ready and s.channel[r] is None)
    s.vram_last = s.vram_last or (r != Region.vga_vram and Region.vga_vram not in s.ready)
    s.channel[r] = Message.QUESTION


@action(by=TOOLSTACK, like="xc_domain_populate_physmap")
def serve(s: Asking, r: Region) -> None:
    """dom0 answers: from its record, or by a populate, after it has raised the limit."""
    require(s.channel[r] is Message.QUESTION)
    s.channel[r] = Message.GRANTED if grant(s, r) is Answer.OK else Message.REFUSED


@define
def grant(s: Asking, r: Region) -> Answer:
    """Memory for a region that has none."""
    if s.granted[r] is not None:
        return Answer.OK
    s.max_pages += s.size[r]
    if populate_home(s, r) is not Answer.OK:
        return Answer.ENOMEM
    s.granted[r] = s.home[r]
    return Answer.OK


@action(by=QEMU, like="memory_region_init_ram")
def take_answer(s: Asking, r: Region) -> None:
    """Device init goes on: the pointer maps the memory where dom0 has it."""
    require(s.phase is Phase.INIT and s.channel[r] in (Message.GRANTED, Message.REFUSED))
    if s.channel[r] is Message.REFUSED:
        end_qemu(s)
        s.phase = Phase.ABORTED
        return
    bind(s, r)
    realize(s, r)
    s.channel[r] = None
    s.ready.add(r)
    if r not in s.vram and r not in s.cards:
        fill(s, r, Content.DATA)


@action(by=FAULT)
def crash_in_init(s: Asking) -> None:
    """QEMU dies while it waits, or before it asks, and is started again; what dom0 had granted it had granted."""
    require(s.qemu_crashes and s.phase is Phase.INIT and any(s.channel[r] is not None for r in Region))
    coming_in = s.incoming
    end_qemu(s)
    s.incoming = coming_in


@define
def allocate(s: Asking, r: Region) -> Answer:
    """A card that is plugged: question and answer while the monitor waits."""
    return grant(s, r)


@define
def release(s: Asking, r: Region) -> None:
    """dom0 is told, and takes the memory and the limit back (XENMEM_decrease_reservation)."""
    at = source(s, r)
    for i in range(s.size[r]):
        frame = s.p2m[at + i]
        if frame is not None:
            s.p2m[at + i] = None
            s.host[r, Page(i)] = None
            discard(s, frame)
    s.max_pages -= s.size[r]
    s.granted[r] = None


@define
def bind(s: Asking, r: Region) -> None:
    """Where dom0 says; where it says nothing, home."""
    at = s.granted[r]
    bind_at(s, r, at if at is not None else s.home[r])


@define
def source(s: Asking, r: Region) -> Gfn:
    """A move is dom0's to make, from where its record says."""
    at = s.granted[r]
    return at if at is not None else s.home[r]


@define
def is_moved(s: Asking, r: Region) -> bool:
    """Every VRAM."""
    return r in s.vram


@define
def is_there(s: Asking, r: Region, to: Gfn) -> bool:
    """By dom0's record."""
    return s.granted[r] == to


@define
def note_move(s: Asking, r: Region, to: Gfn, pages: int) -> None:
    """dom0 has moved it, and remembers."""
    s.granted[r] = to


@define
def claims(s: Asking, r: Region, g: Gfn) -> bool:
    """dom0's record."""
    return s.granted[r] == g


@define
def remove(s: Asking, r: Region, at: Gfn, first: int, pages: int) -> None:
    """Nobody tells dom0 of a BAR that goes: the memory stays where it is."""


@define
def reset(s: Asking, r: Region) -> None:
    """The device leaves memory alone that it has not just been granted."""


@define
def save_limit(s: Asking) -> None:
    """The limit goes into the stream, dom0's record with the domain."""
    s.stream_max = s.max_pages


@define
def drop_saved(s: Asking) -> None:
    """It was for nobody."""
    s.stream_max = 0


@define
def restored_max(s: Asking) -> int:
    """What the stream says, or the destination's configuration."""
    return s.stream_max if s.max_travels else s.limit


@define
def load_early(s: Asking) -> None:
    """The destination's dom0 has the record, if there is one."""
    s.stream_max = 0
    if not s.dom0_remembers:
        s.granted = total(None)


@define
def forget(s: Asking) -> None:
    """What is QEMU's: the channel's end; dom0's record stays, if dom0 keeps one."""
    forget_physmap(s)
    s.channel = total(None)
    if not s.dom0_remembers:
        s.granted = total(None)


@define
def wipe(s: Asking) -> None:
    """The domain goes."""
    s.granted = total(None)
    s.stream_max = 0


dom0_rpc = Design(
    "dom0_rpc",
    Asking,
    [*XEN_WORLD, ask, serve, take_answer, crash_in_init],
    {
        **QEMU_1_0,
        world.allocate: allocate,
        world.release: release,
        world.bind: bind,
        world.region_del: remove,
        world.reset: reset,
        world.save_early: save_limit,
        world.drop_saved: drop_saved,
        world.restored_max: restored_max,
        world.load_early: load_early,
        world.forget: forget,
        world.wipe: wipe,
        qemu.source: source,
        qemu.is_moved: is_moved,
        qemu.is_there: is_there,
        qemu.note_move: note_move,
        qemu.claims: claims,
    },
    without=[world.init_region],
    place=9,
)
