"""Several engines on one question, each in a process of its own: the first that answers it ends the others.

An answer is conclusive where every property is decided or proved. What an engine finds stands on its own: a run is
replayed, a proof becomes a certificate. Where two that have answered say the opposite, that is the worst bug there is.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping, Sequence
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from relocheck.engine import distil, induction, pdr
from relocheck.engine.contract import Engine, Options, Outcome, Stop
from relocheck.engine.limits import Limits
from relocheck.errors import RelocheckError, ReplayFailed
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes

__all__ = ["RUNNERS", "conclusive", "disagreement", "search"]

RUNNERS: Mapping[str, Engine] = {"distil": distil.search, "pdr": pdr.search, "induction": induction.search}
GRACE_SECONDS = 2.0
"""How much later than its time an engine may end by itself."""


def search(
    system: System,
    properties: Sequence[Property],
    sizes: Sizes,
    options: Options = Options(),  # noqa: B008 (frozen)
) -> Outcome:
    """The first conclusive outcome, else the one that decides most; ReplayFailed where two disagree."""
    return raced(RUNNERS, system, properties, sizes, options)


def raced(
    runners: Mapping[str, Engine], system: System, properties: Sequence[Property], sizes: Sizes, options: Options
) -> Outcome:
    """The race of some engines."""
    limits = Limits(options)
    alone = replace(options, progress=None, memory=None if options.memory is None else options.memory // len(runners))
    context = get_context("fork" if os.name == "posix" else None)
    running: dict[Connection, BaseProcess] = {}
    for engine in runners.values():
        ours, theirs = context.Pipe(duplex=False)
        process: BaseProcess = context.Process(
            target=_run, args=(theirs, engine, system, properties, sizes, alone), daemon=True
        )
        process.start()
        theirs.close()
        running[ours] = process
    try:
        found = _collected(running, properties, limits)
    finally:
        for process in running.values():
            process.kill()
            process.join()
    if not found:
        stop = Stop.TIME if options.timeout is not None and limits.seconds >= options.timeout else Stop.MEMORY
        return Outcome("auto", stop, -1, limits.seconds, {})
    if (why := disagreement(found)) is not None:
        raise ReplayFailed(f"{system.name}: {why}")
    best = max(found, key=lambda o: (conclusive(o, properties), len(o.findings) + len(o.proofs)))
    return replace(best, seconds=limits.seconds)


def _collected(running: dict[Connection, BaseProcess], properties: Sequence[Property], limits: Limits) -> list[Outcome]:
    """Outcomes in the order they come, up to the first conclusive one and what is there by then."""
    found: list[Outcome] = []
    open_ = list(running)
    while open_ and not any(conclusive(o, properties) for o in found):
        timeout = limits.options.timeout
        left = None if timeout is None else timeout + GRACE_SECONDS - limits.seconds
        ready = wait(open_, left)
        if not ready:
            break
        for end in ready:
            assert isinstance(end, Connection)
            open_.remove(end)
            found += _received(end)
    return found


def _received(end: Connection) -> list[Outcome]:
    """What an engine sends; nothing where its process was killed, by the system or for want of memory."""
    try:
        said = end.recv()
    except EOFError:
        return []
    if isinstance(said, RelocheckError):
        raise said
    return [said]


def _run(
    to: Connection, engine: Engine, system: System, properties: Sequence[Property], sizes: Sizes, options: Options
) -> None:
    """In the engine's process: search, and send what is found."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who waits ends this
    try:
        to.send(engine(system, properties, sizes, options))
    except RelocheckError as error:
        to.send(error)
    except MemoryError:
        pass
    finally:
        to.close()


def conclusive(outcome: Outcome, properties: Sequence[Property]) -> bool:
    """Whether everything that was asked is decided by a run or proved, or the model fails."""
    names = {p.name for p in properties}
    exhausted = outcome.stop is Stop.EXHAUSTED and outcome.engine == "distil"
    return outcome.fault is not None or exhausted or names <= {*outcome.findings, *outcome.proofs}


def disagreement(outcomes: Sequence[Outcome]) -> str | None:
    """What two engines say the opposite of, if there is such a thing."""
    for a in outcomes:
        for b in outcomes:
            for name in a.proofs:
                if name in b.findings:
                    return f"{a.engine} proves {name}, {b.engine} finds a run that breaks it"
            if a.fault is not None and b.proofs:
                return f"{b.engine} proves what {a.engine} finds to have no meaning: {a.fault.message}"
    return None
