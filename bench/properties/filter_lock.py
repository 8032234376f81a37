"""What a lock is for."""

from model.filter_lock import At, Lock, Process
from relocheck.language import at_most_one, invariant


@invariant
def one_inside(s: Lock) -> bool:
    """At most one process is inside."""
    return at_most_one(s.at[p] is At.INSIDE for p in Process)
