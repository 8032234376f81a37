"""What QEMU's pointer to a region maps: RAMBlock.host binds machine frames, not addresses."""

from model.vocabulary import Frame, Page, Region
from model.world import World, backs, tolerates_null, usable
from relocheck.language import define, invariant


@invariant
def pointer_maps_own_frames(s: World) -> bool:
    """Whenever a device may use its pointer it maps the region's own frames: not null, not freed, not another's."""
    return all(
        any(s.host[r, i] == f and backs(s, f, r, i) for f in Frame) or (s.host[r, i] is None and tolerates_null(s, r))
        for r in Region
        if usable(s, r)
        for i in Page
        if i < s.size[r]
    )


@define
def is_foreign(s: World, f: Frame, r: Region) -> bool:
    """Whether a frame was populated for another region."""
    place = s.origin[f]
    return place is not None and place.region != r


@invariant
def isolated(s: World) -> bool:
    """QEMU's pointer to a region never maps a frame of another one."""
    return all(s.host[r, i] != f or not is_foreign(s, f, r) for r in Region for i in Page for f in Frame)
