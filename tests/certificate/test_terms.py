"""Terms as text that others can read."""

from __future__ import annotations

from relocheck.certificate.solvers import SOLVERS, Said
from relocheck.certificate.terms import DEEPEST, Term, Terms, definitions, text

LEVELS = 5000


def deep(terms: Terms) -> Term:
    """A term of so many levels, no part of which occurs twice: the parity of some constants."""
    found = terms.constant("a0", 1)
    for n in range(1, LEVELS):
        found = terms.make("bvxor", (found, terms.constant(f"a{n}", 1)), 1)
    return terms.equal(found, terms.bits(1, 1))


def test_a_deep_term_is_written_in_parts() -> None:
    """No line has more levels than a reader that recurses can bear; what they mean is the same."""
    terms = Terms()
    term = deep(terms)
    names: dict[int, str] = {}
    lines = [*definitions([term], names, "$"), f"(assert {text(term, names)})"]
    assert len(lines) == LEVELS // DEEPEST + 1
    assert max(line.count("(") for line in lines) <= DEEPEST + 4
    declared = [f"(declare-const |{n}| (_ BitVec {w}))" for n, w in terms.declared.items()]
    zero = [f"(assert (= |a{n}| #b0))" for n in range(LEVELS)]
    script = "\n".join(["(set-logic QF_BV)", *declared, *lines])
    for name in ("z3", "bitwuzla"):
        assert SOLVERS[name]("\n".join([script, *zero[1:], "(check-sat)"]), None).model["a0"] == 1
        assert SOLVERS[name]("\n".join([script, *zero, "(check-sat)"]), None).said is Said.UNSAT
