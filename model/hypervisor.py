"""What Xen's memory calls do, page by page."""

from __future__ import annotations

from dataclasses import dataclass

from model.vocabulary import Answer, Content, Count, Frame, Gfn, Luck, Page, Place, Region, Use
from relocheck.language import const, define, empty, ghost, hook, some, total


@dataclass
class Machine:
    """The domain's memory as the hypervisor keeps it, and the mappings of it that QEMU holds.

    `host[r, i]` is the machine frame that QEMU's pointer to page i of region r maps: a pointer binds a frame.
    `dirty` is Xen's bitmap while it logs; `changed` has the guest frames that changed since they were last sent.
    """

    max_pages: Count = 0
    freed_count: bool = const(True)
    """Whether a freed frame counts until the last reference to it goes, as in Xen, or leaves tot_pages at once."""
    populate_refused: bool = const(False)
    """Fault: a populate may be refused at any page."""
    moves_fail: bool = const(False)
    """Fault: a move may fail at any page."""
    host_full: bool = False
    """Other domains have taken the machine's free pages."""
    p2m: dict[Gfn, Frame | None] = total(None)
    use: dict[Frame, Use] = total(Use.FREE)
    content: dict[Frame, Content] = total(Content.BLANK)
    read_only: set[Gfn] = empty()
    """The guest frames of the type HVMMEM_ram_ro; all others are ordinary RAM, or nothing."""
    host: dict[tuple[Region, Page], Frame | None] = total(None)
    log_dirty: bool = False
    dirty: set[Gfn] = empty()
    origin: dict[Frame, Place | None] = ghost(total(None))
    """The page of a region that a frame was populated for; None for guest RAM."""
    changed: set[Gfn] = ghost(empty())


@hook
def move_is_logged(s: Machine) -> bool:
    """Whether a move marks its destination in the dirty bitmap; its source is marked by no version of Xen."""
    return True


@hook
def move_keeps_type(s: Machine) -> bool:
    """Whether a page that moves has the type at its destination that it had at its source (since X:c9491ea21a)."""
    return True


@hook
def extent(s: Machine, g: Gfn) -> int:
    """How many pages a guest frame number stands for: more than one only where a recording of real sizes is run."""
    return 1


@hook
def frame_extent(s: Machine, f: Frame) -> int:
    """The same for a machine frame."""
    return 1


@define
def tot_pages(s: Machine) -> int:
    """The pages that count against the budget: leaked ones too, and freed ones that QEMU still maps."""
    return sum(
        frame_extent(s, f) if s.use[f] is Use.OWNED or (s.use[f] is Use.DYING and s.freed_count) else 0 for f in Frame
    )


@define
def populate(s: Machine, g: Gfn) -> Answer:
    """XENMEM_populate_physmap, one extent: a frame that g already held is overwritten and leaks."""
    if tot_pages(s) + extent(s, g) > s.max_pages or s.host_full:
        return Answer.ENOMEM
    if s.populate_refused:
        luck = some(Luck)
        if luck is Luck.BAD:
            return Answer.ENOMEM
    assert any(s.use[f] is Use.FREE and frame_extent(s, f) == extent(s, g) for f in Frame), "too few frames"
    new = some(Frame, lambda f: s.use[f] is Use.FREE and frame_extent(s, f) == extent(s, g))
    s.use[new] = Use.OWNED
    s.p2m[g] = new
    s.read_only.discard(g)
    mark_dirty(s, g)
    return Answer.OK


@define
def move(s: Machine, src: Gfn, dst: Gfn) -> Answer:
    """XENMEM_add_to_physmap with a gmfn: what dst held is freed; no frame at src is -EINVAL.

    The destination is marked dirty, the removal at the source is not.
    """
    frame = s.p2m[src]
    if frame is None:
        return Answer.EINVAL
    if s.moves_fail:
        luck = some(Luck)
        if luck is Luck.BAD:
            return Answer.EFAULT
    old = s.p2m[dst]
    if old is not None and old != frame:
        free(s, old)
    s.p2m[src] = None
    s.p2m[dst] = frame
    move_type(s, src, dst)
    if s.log_dirty:
        s.changed.add(src)
        s.changed.add(dst)
        if move_is_logged(s):
            s.dirty.add(dst)
    return Answer.OK


@define
def move_type(s: Machine, src: Gfn, dst: Gfn) -> None:
    """The type of a page that has moved: without `move_keeps_type` it is ordinary RAM where it arrives."""
    if src in s.read_only and src != dst:
        s.read_only.discard(src)
        if move_keeps_type(s):
            s.read_only.add(dst)
    elif dst in s.read_only and src != dst:
        s.read_only.discard(dst)


@define
def mark_dirty(s: Machine, g: Gfn) -> None:
    """What is at g has changed, and Xen knows."""
    if s.log_dirty:
        s.dirty.add(g)
        s.changed.add(g)


@define
def free(s: Machine, f: Frame) -> None:
    """A frame leaves the p2m for good; while QEMU maps it, it stays, out of the guest's reach."""
    if any(s.host[r, i] == f for r in Region for i in Page):
        s.use[f] = Use.DYING
    else:
        discard(s, f)


@define
def discard(s: Machine, f: Frame) -> None:
    """Back to Xen's free pages; whatever it held is gone."""
    s.use[f] = Use.FREE
    s.content[f] = Content.BLANK
    s.origin[f] = None


@define
def foreign_map(s: Machine, r: Region, i: Page, g: Gfn) -> None:
    """QEMU maps what is at g now as its pointer to page i of r; no frame at g: the pointer is invalid."""
    s.host[r, i] = s.p2m[g]


@define
def unmap(s: Machine, r: Region) -> None:
    """QEMU's pointer to the region goes, and with it the frames that only it kept."""
    for i in Page:
        s.host[r, i] = None
    drop_orphans(s)


@define
def unmap_all(s: Machine) -> None:
    """QEMU's process ends: its references go, and with them the frames that only they kept."""
    s.host = total(None)
    drop_orphans(s)


@define
def drop_orphans(s: Machine) -> None:
    """A freed frame goes with the last reference to it."""
    for f in Frame:
        if s.use[f] is Use.DYING and all(s.host[r, i] != f for r in Region for i in Page):
            discard(s, f)


@define
def destroy_unmapped(s: Machine) -> None:
    """The domain ends: of its frames only what the p2m maps has been saved."""
    for f in Frame:
        if all(s.p2m[g] != f for g in Gfn):
            discard(s, f)
