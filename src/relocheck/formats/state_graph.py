"""The state graph for other people's tools: GraphML, and DOT for what is small enough to draw."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from relocheck.engine.explore import Explored
from relocheck.engine.graph import state_graph
from relocheck.errors import UsageError
from relocheck.explain import show_cell
from relocheck.ir.layout import Layout, State
from relocheck.ir.types import Value, show_value

if TYPE_CHECKING:
    from networkx import MultiDiGraph

__all__ = ["MOST_DRAWN", "check_suffix", "write_graph"]

MOST_DRAWN = 60
"""A drawing of more nodes than these helps nobody."""


def write_graph(explored: Explored, layout: Layout, path: Path) -> None:
    """Write the graph in the format that the file's ending names; UsageError for another ending, or too many nodes."""
    check_suffix(path)
    try:
        if path.suffix == ".graphml":
            import networkx  # it takes longer to load than most commands take

            cast(Any, networkx).write_graphml(_texts(explored, layout), path)  # its annotations are partial
        elif len(explored.states) > MOST_DRAWN:
            count = len(explored.states)
            text = f"{count} states are too many to draw (at most {MOST_DRAWN}): limit --depth, or write .graphml"
            raise UsageError(text)
        else:
            path.write_text(_dot(explored, layout), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None


def check_suffix(path: Path) -> None:
    """Raise UsageError for an ending that names no format."""
    if path.suffix not in (".graphml", ".dot"):
        raise UsageError(f"{path}: a graph is written as .graphml or .dot")


def _texts(explored: Explored, layout: Layout) -> MultiDiGraph[int]:
    """The graph with attributes that GraphML knows: texts and truth values."""
    graph = state_graph(explored)
    graph.graph.clear()
    for index, state in enumerate(explored.states):
        graph.nodes[index].clear()
        cells = zip(layout.cells, state, strict=True)
        graph.nodes[index].update({show_cell(layout, c): show_value(v, c.type) for c, v in cells})
        graph.nodes[index]["start"] = index in explored.starts
    for _, _, attributes in graph.edges(data=True):
        attributes["args"] = _args(layout, attributes["action"], attributes["args"])
    return graph


def _args(layout: Layout, action: str, args: tuple[Value, ...]) -> str:
    params = layout.system.action(action).params
    return " ".join(show_value(v, t) for v, (_, t) in zip(args, params, strict=True))


def _dot(explored: Explored, layout: Layout) -> str:
    lines = ["digraph states {", '  node [shape=box, fontname="monospace", fontsize=9];']
    for index, state in enumerate(explored.states):
        start = ", penwidth=2" if index in explored.starts else ""
        lines.append(f"  {index} [label={_quoted(_node(layout, state))}{start}];")
    for source, action, args, target in explored.edges:
        lines.append(f"  {source} -> {target} [label={_quoted(f'{action} {_args(layout, action, args)}'.strip())}];")
    return "\n".join([*lines, "}", ""])


def _node(layout: Layout, state: State) -> str:
    """The cells that differ from their default, a line each."""
    const = {f.name for f in layout.system.fields if f.const}
    cells = zip(layout.cells, state, layout.defaults(), strict=True)
    told = [f"{show_cell(layout, c)} {show_value(v, c.type)}" for c, v, d in cells if v != d and c.field not in const]
    return "\n".join(told) or "as declared"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\l") + '"'
