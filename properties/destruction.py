"""Nobody frees what is in use: XENMEM_add_to_physmap frees what it finds at its destination."""

from model.vocabulary import Frame, Gfn, Phase, Use
from model.world import World
from relocheck.language import define, implies, step


@define
def is_given_back(before: World, after: World, f: Frame) -> bool:
    """Whether the frame was a region's that has been unplugged."""
    place = before.origin[f]
    return place is not None and place.region not in after.present


@define
def is_freed(before: World, after: World, f: Frame) -> bool:
    """Whether a step of a live domain takes a frame out of the p2m that was owned there, and frees it."""
    return (
        before.phase in (Phase.INIT, Phase.LOAD, Phase.READY, Phase.RUNNING)
        and before.use[f] is Use.OWNED
        and any(before.p2m[g] == f for g in Gfn)
        and after.use[f] is not Use.OWNED
        and not is_given_back(before, after, f)
    )


@step
def no_destruction(before: World, after: World) -> bool:
    """No step frees a frame that guest RAM or a region has in the p2m."""
    return all(not is_freed(before, after, f) for f in Frame)


@step
def restore_destroys_nothing(before: World, after: World) -> bool:
    """Between a restore and the guest's first instruction no frame that the restore has filled is freed."""
    return implies(before.incoming, all(not is_freed(before, after, f) for f in Frame))
