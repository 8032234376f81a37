"""The laws of the state graph."""

from __future__ import annotations

from relocheck.engine.contract import Options, Stop
from relocheck.engine.explicit import search
from relocheck.engine.explore import explore
from relocheck.engine.graph import state_graph
from tests.engine.explicit_systems import allocator, counter

ONE = {"Gfn": 1, "Frame": 1, "Region": 1}
SIZES = {"Gfn": 3, "Frame": 4, "Region": 1}


def test_states_and_edges_are_in_order_of_discovery() -> None:
    """A chain."""
    explored = explore(counter(2), ONE)
    assert explored.states == ((0,), (1,), (2,))
    assert explored.edges == ((0, "grow", (), 1), (1, "grow", (), 2))
    assert (explored.starts, explored.depth, explored.stop) == ((0,), 2, Stop.EXHAUSTED)


def test_a_depth_limit_is_kept() -> None:
    """One step."""
    explored = explore(counter(2), ONE, Options(depth=1))
    assert (len(explored.states), explored.stop) == (2, Stop.DEPTH)


def test_the_graph_has_the_states_and_transitions_of_a_search() -> None:
    """With symmetry and without."""
    for options in (Options(), Options(symmetry=False)):
        explored, outcome = explore(allocator(), SIZES, options), search(allocator(), [], SIZES, options)
        found = (len(explored.states), len(explored.edges), explored.depth)
        assert found == (outcome.states, outcome.transitions, outcome.depth)


def test_networkx_gets_states_and_actions() -> None:
    """As attributes of nodes and edges."""
    graph = state_graph(explore(counter(1), ONE))
    assert [graph.nodes[n] for n in (0, 1)] == [{"state": (0,)}, {"state": (1,)}]
    assert list(graph.edges(data=True)) == [(0, 1, {"action": "grow", "args": ()})]
