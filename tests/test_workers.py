"""Processes that are told to end."""

from __future__ import annotations

import os
import signal

import pytest

from relocheck.workers import Workers


def parsed_while_interrupted() -> None:
    """The parser of Python answers an interrupt like this."""
    try:
        os.kill(os.getpid(), signal.SIGINT)
        signal.pause()
    except KeyboardInterrupt:
        raise SystemError("AST constructor recursion depth mismatch") from None


def fails() -> None:
    """By itself."""
    raise SystemError("by itself")


def test_an_interrupt_that_became_another_error_is_an_interrupt() -> None:
    """And nothing begins after it."""
    with Workers(1) as pool:
        with pytest.raises(KeyboardInterrupt):
            pool.submit(parsed_while_interrupted).result()
        with pytest.raises(KeyboardInterrupt):
            pool.submit(os.getpid).result()


def test_an_error_without_an_interrupt_is_that_error() -> None:
    """It is not taken for one."""
    with Workers(1) as pool:
        with pytest.raises(SystemError, match="by itself"):
            pool.submit(fails).result()
        assert pool.submit(os.getpid).result() != os.getpid()
