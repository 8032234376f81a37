"""Processes of this machine that check designs side by side, and end what they do when they are told to."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import active_children, get_context
from types import FrameType
from typing import ParamSpec, TypeVar

__all__ = ["Workers"]

P = ParamSpec("P")
T = TypeVar("T")


class Workers(ProcessPoolExecutor):
    """An executor whose tasks can be interrupted: each ends in a KeyboardInterrupt, and no other begins."""

    def __init__(self, count: int) -> None:
        context = get_context("fork" if os.name == "posix" else None)
        super().__init__(count, mp_context=context, initializer=_begin)

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """As every executor."""
        return super().submit(_guarded, fn, *args, **kwargs)

    def interrupt(self) -> None:
        """Have every worker end its task; a terminal's Ctrl-C reaches them by itself, a signal does not."""
        for child in active_children():
            if child.pid is not None and child.is_alive():
                os.kill(child.pid, signal.SIGINT)


class _Interrupts:
    """What a worker does with an interrupt: the first ends the task in hand, others come too late or too early."""

    busy = False
    asked = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        first, self.asked = not self.asked, True
        if self.busy and first:
            raise KeyboardInterrupt


def _begin() -> None:
    signal.signal(signal.SIGINT, _Interrupts())


def _guarded(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    interrupts = signal.getsignal(signal.SIGINT)
    assert isinstance(interrupts, _Interrupts)
    interrupts.busy = True
    try:
        if interrupts.asked:
            raise KeyboardInterrupt
        return function(*args, **kwargs)
    except Exception as error:
        if interrupts.asked:  # what C code made of it: ast.parse, for one, makes it a SystemError
            raise KeyboardInterrupt from error
        raise
    finally:
        interrupts.busy = False
