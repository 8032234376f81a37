from __future__ import annotations

from pathlib import Path

import pytest

from tests.command.toy import Shell, write


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads what another, or the user, has kept."""
    monkeypatch.setenv("RELOCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell in a directory with nothing in it."""
    monkeypatch.chdir(tmp_path)
    return Shell(tmp_path, capsys)


@pytest.fixture
def toy(shell: Shell) -> Shell:
    """A shell in the toy project."""
    write(shell.root)
    return shell
