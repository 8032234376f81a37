"""The laws of the graph as arrays: it is the graph that the explored objects make."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from relocheck.engine.contract import Options, Stop
from relocheck.engine.explore import explore
from relocheck.engine.limits import Stopped
from relocheck.engine.sparse import SparseGraph, sparse_graph
from relocheck.ir.system import System
from relocheck.project import load
from relocheck.scopes import parse_scope
from tests.engine.explicit_systems import allocator, counter

ONE = {"Gfn": 1, "Frame": 1, "Region": 1}
SIZES = {"Gfn": 4, "Frame": 5, "Region": 1}


def edges(graph: SparseGraph) -> list[tuple[object, object]]:
    """The steps as pairs of states."""
    spans = ((i, graph.targets[graph.offsets[i] : graph.offsets[i + 1]]) for i in range(graph.states))
    return sorted(((graph.state(i), graph.state(t)) for i, span in spans for t in span), key=repr)


@pytest.mark.parametrize("tier", ["python", "llvm"])
@pytest.mark.parametrize("symmetry", [True, False])
def test_the_arrays_have_the_steps_of_the_objects(tier: str, symmetry: bool) -> None:
    """In either tier."""
    options = Options(tier=tier, symmetry=symmetry, deadlock=False)
    explored = explore(allocator(), SIZES, options)
    expected = sorted(((explored.states[s], explored.states[t]) for s, _, _, t in explored.edges), key=repr)
    assert edges(sparse_graph(allocator(), SIZES, options)) == expected


def test_a_state_that_compiled_code_leaves_out_has_its_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """A buffer that holds less than one state's successors."""
    monkeypatch.setattr("relocheck.engine.native.store.BUFFER_ROOM", 8)
    few = edges(sparse_graph(allocator(), SIZES, Options(tier="llvm", symmetry=False)))
    monkeypatch.undo()
    assert few == edges(sparse_graph(allocator(), SIZES, Options(tier="python", symmetry=False)))


def test_scipy_finds_the_components() -> None:
    """Everything that is allocated can be freed: one component."""
    csgraph = pytest.importorskip("scipy.sparse.csgraph")
    matrix = sparse_graph(allocator(), SIZES, Options(tier="llvm")).matrix()
    assert csgraph.connected_components(matrix, connection="strong", return_labels=False) == 1
    chain: System = counter(3)
    assert (
        csgraph.connected_components(sparse_graph(chain, ONE).matrix(), connection="strong", return_labels=False) == 4
    )


def test_a_medium_scope_goes_to_scipy_without_an_object_for_each_state() -> None:
    """The arrays are made where they are, and read where they are."""
    csgraph = pytest.importorskip("scipy.sparse.csgraph")
    project = load("reference")
    system = project.compiled("tracking_saved").system
    sizes, options = parse_scope("medium", project.scopes).of(system), Options(tier="llvm")
    compiled = sparse_graph(system, sizes, options)  # what is compiled stays
    before = sys.getallocatedblocks()
    graph = sparse_graph(system, sizes, options)
    count, labels = csgraph.connected_components(graph.matrix(), connection="strong")
    objects = sys.getallocatedblocks() - before
    assert graph.states == compiled.states > 50_000
    assert len(labels) == graph.states > count
    assert objects < graph.states / 20


def test_a_graph_that_is_not_whole_is_none() -> None:
    """A limit of depth."""
    with pytest.raises(Stopped) as ended:
        sparse_graph(counter(5), ONE, replace(Options(), depth=2))
    assert ended.value.stop is Stop.DEPTH
