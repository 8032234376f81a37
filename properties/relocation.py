"""What a move is: the whole range or nothing, in order, and known to QEMU. And where it leaves nothing behind."""

from model.qemu import Xen
from model.vocabulary import Frame, Gfn, Page, Phase, Region
from model.world import World, backs
from relocheck.language import define, invariant, step


@invariant
def failure_is_atomic(s: World) -> bool:
    """A relocation that fails has changed nothing: no page of the range has moved."""
    return not s.half_moved


@define
def keeps_order(before: Xen, after: Xen, i: Page) -> bool:
    """Whether page i of the range that the step has moved is where it should be; if it came there in the step: yes."""
    move = after.last_move
    if move is None or i >= move.pages:
        return True
    frame = before.p2m[move.src + i]
    return frame is None or after.p2m[move.to + i] == frame


@step
def range_moves_whole(before: Xen, after: Xen) -> bool:
    """A move of n pages that succeeds puts page i of the source at page i of the target, also where they overlap."""
    return after.last_move == before.last_move or all(keeps_order(before, after, i) for i in Page)


@step
def type_moves_along(before: World, after: World) -> bool:
    """A page that moves keeps its type: it is read-only where it arrives iff it was where it left (X:c9491ea21a)."""
    return all(
        before.p2m[g] is None
        or after.p2m[g] == before.p2m[g]
        or all(after.p2m[h] != before.p2m[g] or (g in before.read_only) == (h in after.read_only) for h in Gfn)
        for g in Gfn
    )


@define
def is_astray(s: World, g: Gfn, r: Region, i: Page) -> bool:
    """Whether g is neither where page i of r has its home nor where its BAR shows it."""
    at = s.bar[r]
    return g != s.home[r] + i and (at is None or g != at + i)


@invariant
def no_stray_mapping(s: World) -> bool:
    """While the guest runs no guest frame outside a region's home and its BAR holds one of its pages."""
    return s.phase is not Phase.RUNNING or all(
        s.p2m[g] != f or not backs(s, f, r, i) or not is_astray(s, g, r, i)
        for g in Gfn
        for f in Frame
        for r in Region
        for i in Page
    )


@invariant
def closed_world(s: World) -> bool:
    """Every move in the p2m is QEMU's, or QEMU is told of it (X:c74c1f906a: hvmloader moves low RAM by itself)."""
    return all(g not in s.untold for g in Gfn)
