"""What a restore gives back: the machine that was saved, wherever its homes are and in whatever order it comes up."""

from model.vocabulary import Frame, Gfn, Homes, Page, Phase, Region
from model.world import World, backs
from relocheck.language import define, implies, invariant


@define
def restored(s: World) -> bool:
    """Whether a restored machine stands before its guest's first instruction."""
    return s.phase is Phase.READY and s.incoming


@define
def is_as_saved(s: World) -> bool:
    """Whether saving the machine at once would give the same stream: each BAR, and what stands at each guest frame."""
    return all(s.bar[r] == s.kept_bar[r] for r in Region) and all(
        any(s.p2m[g] == f and s.origin[f] == s.kept_place[g] for f in Frame)
        or (s.p2m[g] is None and s.kept_place[g] is None)
        for g in Gfn
    )


@define
def finds_its_memory(s: World, r: Region) -> bool:
    """Whether the region's pointer maps its own pages."""
    return all(i >= s.size[r] or any(s.host[r, i] == f and backs(s, f, r, i) for f in Frame) for i in Page)


@invariant
def fixpoint(s: World) -> bool:
    """Save, restore, save gives the same stream."""
    return implies(restored(s), is_as_saved(s))


@invariant
def home_independent(s: World) -> bool:
    """A QEMU that computes other homes than the saved one finds every region that stood in its place."""
    return implies(
        s.homes is Homes.CHANGED and restored(s) and s.kept_well,
        all(finds_its_memory(s, r) for r in Region if r in s.present),
    )


@invariant
def order_independent(s: World) -> bool:
    """In whatever order devices come up and are loaded, every region that stood in its place is found."""
    return implies(
        restored(s) and s.vram_last and s.kept_well,
        all(finds_its_memory(s, r) for r in Region if r in s.present),
    )
