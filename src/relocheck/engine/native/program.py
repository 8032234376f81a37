"""A search's functions put together, compiled by llvmlite, and called.

llvmlite is imported here and nowhere else, when it is first needed.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable, Sequence
from time import process_time
from typing import Any

from relocheck.engine.codegen import Machine
from relocheck.engine.intervals import Intervals
from relocheck.engine.native.bits import Bits, common
from relocheck.engine.native.expansion import ADVANCE, Emitter, pack_text
from relocheck.engine.native.forms import canonical, pruner, sole_sort
from relocheck.engine.native.loop import loop_text
from relocheck.engine.native.values import Tables, Unsupported
from relocheck.engine.watch import Item
from relocheck.lazy import dataclass

__all__ = ["Code", "Items", "Program", "code", "compiled", "module_text"]

Items = tuple[Sequence[Item], Sequence[Item]]
"""All that is looked for, in states and in steps."""

INTRINSICS = "\n".join(
    [
        *(f"declare {{i64, i1}} @llvm.{w}.with.overflow.i64(i64, i64)" for w in ("sadd", "ssub", "smul")),
        "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)",
    ]
)
FUNCTIONS = {
    "run": 1,
    "add": 3,
    "find": 2,
    "edges": 5,
    "rehash": 4,
    "load": 6,
    "again": 6,
    "expand": 5,
    "canonical": 1,
    "watch": 2,
    "sift": 2,
    "absorb": 4,
}
"""The functions that Python calls, and how many arguments they take: addresses and numbers.

The text for one thread does not have all of them.
"""


@dataclass(frozen=True, slots=True)
class Program:
    """The compiled functions; they live as long as `engine` does."""

    engine: object
    functions: dict[str, Callable[..., int]]

    def __getitem__(self, name: str) -> Callable[..., int]:
        return self.functions[name]


def module_text(machine: Machine, bits: Bits, states: Sequence[Item], steps: Sequence[Item], threads: int) -> str:
    """The LLVM IR of a whole search; Unsupported where something in the system is left to generated Python."""
    tables = Tables()
    prune: dict[str, str] = {}
    texts = [INTRINSICS, loop_text(bits.words, threads), ADVANCE, pack_text(bits, tables)]
    if machine.symmetry is not None:
        sort = sole_sort(machine.symmetry)
        texts.append(canonical(bits, sort, tables))
        if sort.name in machine.prune:
            prune[sort.name] = "prune"
            texts.append(pruner("prune", bits, sort, tables))
    else:
        texts.append("define i64 @canonical(ptr %t) {\n  ret i64 0\n}")
    emitter = Emitter(
        bits,
        Intervals(machine.system, machine.layout.sizes),
        tables,
        prune,
        machine.symmetry is not None,
        bool(steps),
    )
    texts.append(emitter.watch("watch", states, of_step=False))
    texts.append(emitter.watch("watch_steps", steps, of_step=True))
    texts.append(emitter.expansion(machine.groups))
    return "\n".join([tables.text, *texts])


@dataclass(slots=True)
class Code:
    """What is compiled once for all searches that can use it: the same machine, fixed slots and questions."""

    bits: Bits
    items: Items
    text: str
    program: Program
    seconds: float
    """The processor time that it took."""
    is_optimised: bool = False

    @classmethod
    def of(cls, machine: Machine, bits: Bits, items: Items, threads: int) -> Code:
        """Emitted and compiled without optimisation; Unsupported."""
        began = process_time()
        text = module_text(machine, bits, *items, threads)
        program = compiled(text, level=0)
        return cls(bits, items, text, program, process_time() - began)

    def optimise(self) -> None:
        """Compile it once more, with optimisation."""
        self.program = compiled(self.text, level=1)
        self.is_optimised = True


def code(machine: Machine, starts: Iterable[bytes], items: Items, threads: int) -> Code:
    """The code of a search, made for the first that needs it; Unsupported."""

    def make() -> Code | Unsupported:
        try:
            return Code.of(machine, bits, items, threads)
        except Unsupported as error:
            return error

    agreed = common(starts)
    bits = machine.once(("bits", agreed), None, lambda: Bits.of(machine.system, machine.packing, agreed))
    asked = tuple(tuple((id(i.formula), i.wanted, i.antecedent is None) for i in part) for part in items)
    made = machine.once(("code", bits.fixed, asked, threads), items, make)
    if isinstance(made, Unsupported):
        raise made
    return made


def compiled(text: str, level: int) -> Program:
    """The program of a module's text; Unsupported where there is no llvmlite, or it refuses."""
    try:
        import llvmlite.binding as llvm  # pyright: ignore[reportMissingTypeStubs, reportMissingImports]
    except ImportError as error:
        raise Unsupported("llvmlite is not installed") from error
    binding: Any = llvm
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    machine = binding.Target.from_default_triple().create_target_machine(opt=level, cpu="", features="")
    module = binding.parse_assembly(text)
    if level:
        options = binding.create_pipeline_tuning_options(speed_level=level)
        passes = binding.create_pass_builder(machine, options)
        passes.getModulePassManager().run(module, passes)
    engine = binding.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    functions: dict[str, Callable[..., int]] = {
        name: ctypes.CFUNCTYPE(ctypes.c_int64, *[ctypes.c_uint64] * count)(engine.get_function_address(name))
        for name, count in FUNCTIONS.items()
        if f" @{name}(" in text
    }
    return Program(engine, functions)
