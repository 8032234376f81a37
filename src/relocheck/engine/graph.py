"""The state graph for networkx, where people look at it or analyse it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocheck.engine.explore import Explored

if TYPE_CHECKING:
    from networkx import MultiDiGraph

__all__ = ["state_graph"]


def state_graph(explored: Explored) -> MultiDiGraph[int]:
    """The states by their index, with attribute `state`; the steps with attributes `action` and `args`."""
    import networkx

    graph: MultiDiGraph[int] = networkx.MultiDiGraph(starts=explored.starts)
    for index, state in enumerate(explored.states):
        graph.add_node(index, state=state)
    for source, action, args, target in explored.edges:
        graph.add_edge(source, target, action=action, args=args)
    return graph
