"""A local cluster of two workers, started here: the same results as without, whoever dies."""

from __future__ import annotations

import json
import logging
import os
import signal
import time
from collections.abc import Generator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from relocheck import cluster, together
from relocheck.command.main import main
from relocheck.errors import ProjectError, UsageError
from relocheck.jobs import each
from relocheck.project import Project, load
from relocheck.together import Lost
from tests.command.toy import Shell, write
from tests.families.lock_toy import FILES as FAMILY

pytestmark = pytest.mark.slow
DASK: Any = pytest.importorskip("distributed", reason="Dask is not installed: pip install 'relocheck[cluster]'")


@pytest.fixture(scope="module")
def address() -> Generator[str]:
    """A scheduler that gives a task up when it has taken two workers with it."""
    settings = {"distributed.scheduler.allowed-failures": 1, "distributed.worker.daemon": True}
    with import_module("dask").config.set(settings):
        local = DASK.LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address=None,
            silence_logs=logging.CRITICAL,
        )
    with local:
        yield local.scheduler_address


def named(project: Project, asked: str) -> str:
    """A short task."""
    return f"{asked} of {', '.join(project.designs)}"


def deadly(project: Project, asked: str) -> str:
    """A task that kills its worker the first time, in the middle; `always` does so each time."""
    marker = project.root / asked
    if asked in ("once", "always") and (asked == "always" or not marker.exists()):
        marker.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(0.2)
    return f"{asked} again" if marker.exists() else asked


def test_results_come_in_the_order_asked(tmp_path: Path, address: str) -> None:
    """As in this process; how many are done is told."""
    project = load(write(tmp_path))
    asked = [str(n) for n in range(6)]
    done: list[int] = []
    with cluster.cluster(address, pytest.fail) as pool:
        found = each(project, named, asked, pool, lambda n, of: done.append(n))
    assert found == each(project, named, asked) == [f"{n} of door" for n in range(6)]
    assert done[-1] == 6 and done == sorted(done)


def test_a_worker_that_dies_is_named_and_its_task_done_again(tmp_path: Path, address: str) -> None:
    """All results are there, in order."""
    project = load(write(tmp_path))
    said: list[str] = []
    with cluster.cluster(address, said.append) as pool:
        found = each(project, deadly, ["first", "once", "last"], pool)
    assert found == ["first", "once again", "last"]
    (text,) = said
    assert text.startswith("the worker tcp://127.0.0.1:") and text.endswith(" begun again")


def test_a_task_that_kills_every_worker_is_given_up(tmp_path: Path, address: str) -> None:
    """The others are done."""
    project = load(write(tmp_path))
    said: list[str] = []
    with cluster.cluster(address, said.append) as pool:
        found = each(project, deadly, ["first", "always"], pool)
    assert found[0] == "first"
    assert isinstance(found[1], Lost)
    assert len(said) == 2


def test_a_command_prints_the_same(tmp_path: Path, address: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Byte for byte; in JSON all but the seconds."""
    root = write(tmp_path)
    run = Shell(root, capsys)
    asked = ["compare", "--project", str(root), "--no-cache"]
    here, there = run(*asked, "-j", "1"), run(*asked, "--cluster", address)
    assert (here.code, here.out) == (there.code, there.out)
    documents = [json.loads(run(*asked, *where, "--json").out) for where in (["-j", "1"], ["--cluster", address])]
    for document in documents:
        for result in document["results"]:
            del result["seconds"]
    assert documents[0] == documents[1]


def test_a_family_is_the_same(tmp_path: Path, address: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every combination on the cluster, as in this process."""
    shell = Shell(write(tmp_path, FAMILY), capsys)
    asked = ("explore-family", "--project", str(tmp_path), "--json")
    there, here = shell(*asked, "--cluster", address), shell(*asked)
    assert (there.code, there.out) == (here.code, here.out)
    told = [*there.err.splitlines(), *here.err.splitlines()]
    assert all(line.startswith("searching: ") for line in told), told  # how far it is hangs on the clock


def test_another_project_at_the_path_is_refused(tmp_path: Path, address: str) -> None:
    """Workers load by path, and there may be other files there."""
    project = load(write(tmp_path))
    digest = project.source_digest
    world = tmp_path / "model" / "world.py"
    world.write_text(world.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
    with cluster.cluster(address, pytest.fail) as pool, pytest.raises(ProjectError, match="the project's files are"):
        pool.submit(together._task, project.root, (0, 0), digest, named, "1").result()  # pyright: ignore[reportPrivateUsage]  # as a worker gets it


def test_what_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """No scheduler, no Dask: exit 2, without a traceback."""
    monkeypatch.setattr(cluster, "PATIENCE", 1)
    assert main(["compare", "--project", "reference", "--cluster", "tcp://127.0.0.1:1"]) == 2
    assert "--cluster tcp://127.0.0.1:1: no scheduler answers there" in capsys.readouterr().err

    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(cluster, "import_module", missing)
    with (
        pytest.raises(UsageError, match=r"--cluster needs Dask: pip install 'relocheck\[cluster\]'"),
        cluster.cluster("x", print),
    ):
        pass
