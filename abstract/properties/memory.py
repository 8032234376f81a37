"""The reference project's properties that need no counting, seen at one page of each region."""

from model.tracking_saved import Tracked, source
from model.world import Frame, Phase, Region, Use, World, backs, frame_at, in_p2m, tolerates_null, usable
from relocheck.language import at_most_one, define, implies, invariant, sometimes, step


@invariant
def no_double_allocation(s: World) -> bool:
    """No page of a region has two owned frames, in the p2m or out of it."""
    return all(at_most_one(backs(s, f, r) for f in Frame) for r in Region)


@invariant
def no_double_request(s: World) -> bool:
    """QEMU never asks the hypervisor for a page that it already holds."""
    return all(r not in s.asked_again for r in Region)


@invariant
def one_frame_each(s: World) -> bool:
    """While QEMU is up each region has one owned frame: the first half of unique_backing."""
    return implies(
        s.phase in (Phase.READY, Phase.RUNNING),
        all(sum(backs(s, f, r) for f in Frame) == 1 for r in Region),
    )


@invariant
def none_out_of_reach(s: World) -> bool:
    """While QEMU is up no owned frame is out of everybody's reach: the second half of unique_backing."""
    return implies(
        s.phase in (Phase.READY, Phase.RUNNING),
        all(in_p2m(s, f) or any(s.host[r] == f for r in Region) for f in Frame if s.use[f] is Use.OWNED),
    )


@invariant
def pointer_maps_own_frames(s: World) -> bool:
    """Whenever a device may use its pointer it maps the region's own frame."""
    return all(
        any(s.host[r] == f and backs(s, f, r) for f in Frame) or (s.host[r] is None and tolerates_null(s, r))
        for r in Region
        if usable(s, r)
    )


@invariant
def address_known(s: Tracked) -> bool:
    """Whenever the guest may move the VRAM, QEMU would take its page from where it is."""
    r = Region.vga_vram
    return implies(s.phase is Phase.RUNNING, any(frame_at(s, r, source(s, r)) == f and backs(s, f, r) for f in Frame))


@invariant
def content_survives(s: World) -> bool:
    """At the guest's first instruction after a restore each region holds, for its device, what it held at suspend."""
    return implies(
        s.phase is Phase.READY,
        all(s.kept[r] is None or any(s.host[r] == f and s.content[f] == s.kept[r] for f in Frame) for r in Region),
    )


@invariant
def visible(s: World) -> bool:
    """A guest access to a mapped BAR reaches the frame that QEMU's pointer maps, or is emulated."""
    at = s.bar
    r = Region.vga_vram
    return (
        s.phase is not Phase.RUNNING
        or at is None
        or ((s.at_slot[at] is None or s.at_slot[at] == s.host[r]) and s.host[r] is not None)
    )


@define
def is_freed(before: World, after: World, f: Frame) -> bool:
    """Whether a step of a live domain takes a frame out of the p2m that was owned there, and frees it."""
    return (
        before.phase in (Phase.INIT, Phase.LOAD, Phase.READY, Phase.RUNNING)
        and before.use[f] is Use.OWNED
        and in_p2m(before, f)
        and after.use[f] is not Use.OWNED
    )


@step
def no_destruction(before: World, after: World) -> bool:
    """No step frees a frame that a region has in the p2m."""
    return all(not is_freed(before, after, f) for f in Frame)


@sometimes
def running_again(s: World) -> bool:
    """A restored domain is about to run, and sees the VRAM at its BAR."""
    at = s.bar
    r = Region.vga_vram
    return s.phase is Phase.READY and s.incoming and at is not None and s.at_slot[at] == s.host[r]
