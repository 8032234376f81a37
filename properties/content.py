"""What is in the memory when the guest comes back."""

from model.vocabulary import Content, Frame, Gfn, Page, Phase, Region
from model.world import World
from relocheck.language import define, implies, invariant, step


@invariant
def content_survives(s: World) -> bool:
    """At the guest's first instruction after a restore each region holds, for its device, what it held at suspend."""
    return implies(
        s.phase is Phase.READY,
        all(
            s.kept[r, i] is None or any(s.host[r, i] == f and s.content[f] == s.kept[r, i] for f in Frame)
            for r in Region
            for i in Page
        ),
    )


@define
def only_writes(before: World, after: World) -> bool:
    """Whether a running guest's step changes what frames hold, to what the guest draws, and nothing else moves."""
    return (
        before.phase is Phase.RUNNING
        and after.phase is Phase.RUNNING
        and all(before.p2m[g] == after.p2m[g] for g in Gfn)
        and all(before.host[r, i] == after.host[r, i] for r in Region for i in Page)
        and all(before.bar[r] == after.bar[r] for r in Region)
        and any(before.content[f] is not Content.DATA and after.content[f] is Content.DATA for f in Frame)
    )


@define
def has_drawing(s: World, r: Region, i: Page, at: Gfn) -> bool:
    """Whether the device and the guest, unless its accesses are emulated, find what was drawn at page i of a BAR."""
    return any(s.host[r, i] == f and s.content[f] is Content.DATA for f in Frame) and all(
        s.p2m[at + i] != f or s.content[f] is Content.DATA for f in Frame
    )


@step
def writes_arrive(before: World, after: World) -> bool:
    """What the guest draws arrives in each page that its BARs show, for it and for the device.

    While rounds of memory are sent a device also draws by itself, into one region; then this is not asked.
    """
    return (
        after.log_dirty
        or not only_writes(before, after)
        or all(
            has_drawing(after, r, i, at)
            for r in Region
            if (at := after.bar[r]) is not None
            for i in Page
            if i < after.size[r] and after.view[at + i] == r
        )
    )


@invariant
def roms_hold_their_image(s: World) -> bool:
    """From the guest's first instruction on each page of a ROM holds the image that its device put there."""
    return implies(
        s.phase in (Phase.READY, Phase.RUNNING),
        all(
            any(s.host[r, i] == f and s.content[f] is Content.DATA for f in Frame)
            for r in Region
            if r in s.present and r not in s.vram and r not in s.cards
            for i in Page
            if i < s.size[r]
        ),
    )
