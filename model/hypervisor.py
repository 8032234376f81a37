"""What Xen's memory calls do, page by page."""

from __future__ import annotations

from dataclasses import dataclass

from model.vocabulary import Answer, Content, Count, Frame, Gfn, Page, Place, Region, Use
from relocheck.language import const, define, ghost, some, total


@dataclass
class Machine:
    """The domain's memory as the hypervisor keeps it, and the mappings of it that QEMU holds.

    `host[r, i]` is the machine frame that QEMU's pointer to page i of region r maps: a pointer binds a frame.
    """

    max_pages: Count = const()
    freed_count: bool = const(True)
    """Whether a freed frame counts until the last reference to it goes, as in Xen, or leaves tot_pages at once."""
    p2m: dict[Gfn, Frame | None] = total(None)
    use: dict[Frame, Use] = total(Use.FREE)
    content: dict[Frame, Content] = total(Content.BLANK)
    host: dict[tuple[Region, Page], Frame | None] = total(None)
    origin: dict[Frame, Place | None] = ghost(total(None))
    """The page of a region that a frame was populated for; None for guest RAM."""


@define
def tot_pages(s: Machine) -> int:
    """The pages that count against the budget: leaked ones too, and freed ones that QEMU still maps."""
    return sum(s.use[f] is Use.OWNED or (s.use[f] is Use.DYING and s.freed_count) for f in Frame)


@define
def populate(s: Machine, g: Gfn) -> Answer:
    """XENMEM_populate_physmap, one extent: a frame that g already held is overwritten and leaks."""
    if tot_pages(s) + 1 > s.max_pages:
        return Answer.ENOMEM
    assert any(s.use[f] is Use.FREE for f in Frame), "the scope has too few frames"
    new = some(Frame, lambda f: s.use[f] is Use.FREE)
    s.use[new] = Use.OWNED
    s.p2m[g] = new
    return Answer.OK


@define
def move(s: Machine, src: Gfn, dst: Gfn) -> Answer:
    """XENMEM_add_to_physmap with a gmfn: what dst held is freed; no frame at src is -EINVAL."""
    frame = s.p2m[src]
    if frame is None:
        return Answer.EINVAL
    old = s.p2m[dst]
    if old is not None and old != frame:
        free(s, old)
    s.p2m[src] = None
    s.p2m[dst] = frame
    return Answer.OK


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
def unmap_all(s: Machine) -> None:
    """QEMU's process ends: its references go, and with them the frames that only they kept."""
    s.host = total(None)
    for f in Frame:
        if s.use[f] is Use.DYING:
            discard(s, f)


@define
def destroy_unmapped(s: Machine) -> None:
    """The domain ends: of its frames only what the p2m maps has been saved."""
    for f in Frame:
        if all(s.p2m[g] != f for g in Gfn):
            discard(s, f)
