"""A small system with a proof that needs a lemma: a tank that is filled while its valve is open."""

from __future__ import annotations

from dataclasses import replace

from relocheck.certificate.document import Certificate, certificate
from relocheck.ir.invariant import Invariant, Member
from relocheck.ir.system import Action, Field, Kind, Property
from relocheck.ir.terms import Assign, Operator, Require
from relocheck.ir.types import BOOL, IntType
from tests.engine.symbolic_systems import PAGE, SIZES, number, op, read, system

__all__ = ["BELOW", "SIZES", "TANK", "below", "proved"]

LEVEL = IntType(0, 3)
FIELDS = [Field("level", LEVEL, 0), Field("valve", BOOL, True), Field("page", PAGE, 0)]
FILL = Action(
    "fill",
    (),
    (
        Require(read("valve", type_=BOOL)),
        Assign("level", (), op(Operator.ADD, read("level", type_=LEVEL), number(1))),
        Assign("valve", (), op(Operator.LT, read("level", type_=LEVEL), number(2))),
    ),
)
TANK = replace(system(FIELDS, [FILL]), name="tank")


def below(limit: int) -> Property:
    """The level is less than a limit."""
    return Property(f"below {limit}", Kind.INVARIANT, op(Operator.LT, read("level", type_=LEVEL), number(limit)))


BELOW = below(3)


def proved() -> Certificate:
    """Where the level is 2 the valve is shut."""
    lemma = (Member(0, frozenset({0, 1, 3})), Member(1, frozenset({False})))
    return certificate(TANK, [BELOW], SIZES, Invariant(((lemma,),), (BELOW.name,)), "", "test")
