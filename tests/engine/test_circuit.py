"""The circuit: what folds, what is shared, and that every form of it means the same."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from relocheck.engine.circuit import FALSE, TRUE, Circuit, Literal

Recipe = list[tuple[int, int, bool, bool]]


def test_constants_fold_away() -> None:
    """A gate with a constant, a repeated or a complementary operand is no gate."""
    circuit = Circuit()
    a = circuit.input()
    assert [circuit.and_(a, b) for b in (FALSE, TRUE, a, a ^ 1)] == [FALSE, a, a, FALSE]
    assert [circuit.or_(a, b) for b in (FALSE, TRUE, a, a ^ 1)] == [a, TRUE, a, TRUE]
    assert len(circuit) == 2


def test_equal_gates_are_one_node() -> None:
    """The order of operands does not matter."""
    circuit = Circuit()
    a, b = circuit.input(), circuit.input()
    assert circuit.and_(a, b) == circuit.and_(b, a) == circuit.or_(a ^ 1, b ^ 1) ^ 1
    assert len(circuit) == 4


def test_two_levels_are_enough_to_fold() -> None:
    """Absorption, contradiction, substitution and resolution make no gate."""
    circuit = Circuit()
    a, b = circuit.input(), circuit.input()
    both = circuit.and_(a, b)
    assert circuit.and_(both, a) == both
    assert circuit.and_(both, a ^ 1) == FALSE
    assert circuit.and_(both ^ 1, a ^ 1) == a ^ 1
    assert circuit.and_(both ^ 1, a) == circuit.and_(a, b ^ 1)
    assert circuit.or_(both, circuit.and_(a, b ^ 1)) == a


def test_the_empty_conjunction_is_true_and_the_empty_disjunction_false() -> None:
    """As in Python."""
    circuit = Circuit()
    assert (circuit.all([]), circuit.any([])) == (TRUE, FALSE)


def test_conjuncts_follow_from_a_conjunction() -> None:
    """Those of its operands included; a disjunction has itself only."""
    circuit = Circuit()
    a, b, c = (circuit.input() for _ in range(3))
    ab = circuit.and_(a, b)
    assert circuit.conjuncts(circuit.and_(ab, c)) == {circuit.and_(ab, c), ab, a, b, c}
    assert circuit.conjuncts(ab ^ 1) == {ab ^ 1}


def _built(recipe: Recipe, circuit: Circuit, inputs: list[Literal]) -> list[Literal]:
    nodes = list(inputs)
    for i, j, p, q in recipe:
        nodes.append(circuit.and_(nodes[i % len(nodes)] ^ p, nodes[j % len(nodes)] ^ q))
    return nodes


def _meant(recipe: Recipe, inputs: tuple[bool, ...]) -> list[bool]:
    nodes = list(inputs)
    for i, j, p, q in recipe:
        nodes.append((nodes[i % len(nodes)] != p) and (nodes[j % len(nodes)] != q))
    return nodes


recipes = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.booleans(), st.booleans()), max_size=25)


@given(recipes)
def test_folding_keeps_the_meaning(recipe: Recipe) -> None:
    """Every gate has the value that its recipe has, for all inputs."""
    circuit = Circuit()
    inputs = [circuit.input() for _ in range(3)]
    nodes = _built(recipe, circuit, inputs)
    for bits in product((False, True), repeat=3):
        values = circuit.values(dict(zip(inputs, bits, strict=True)))
        assert [values[n >> 1] != bool(n & 1) for n in nodes] == _meant(recipe, bits)


@given(recipes)
def test_clauses_define_the_named_gates(recipe: Recipe) -> None:
    """The values of a circuit satisfy its clauses, and the other value of a root does not."""
    circuit = Circuit()
    inputs = [circuit.input() for _ in range(3)]
    root = _built(recipe, circuit, inputs)[-1]
    clauses = list(circuit.clauses([root]))
    for bits in product((False, True), repeat=3):
        values = circuit.values(dict(zip(inputs, bits, strict=True)))
        assert all(any(values[a >> 1] != bool(a & 1) for a in c) for c in clauses)
        if circuit.is_gate(root >> 1):
            values[root >> 1] = not values[root >> 1]
            assert not all(any(values[a >> 1] != bool(a & 1) for a in c) for c in clauses)


def test_a_gate_used_once_gets_no_clause_of_its_own() -> None:
    """A conjunction of four inputs is five clauses, not nine."""
    circuit = Circuit()
    root = circuit.all([circuit.input() for _ in range(4)])
    assert sorted(map(len, circuit.clauses([root]))) == [2, 2, 2, 2, 5]
