"""A search's functions put together, compiled by llvmlite, and called.

llvmlite is imported here and nowhere else, when it is first needed.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from relocheck.engine.codegen import Machine
from relocheck.engine.intervals import Intervals
from relocheck.engine.native.bits import Bits
from relocheck.engine.native.expansion import ADVANCE, Emitter, pack_text
from relocheck.engine.native.forms import canonical, pruner, sole_sort
from relocheck.engine.native.loop import loop_text
from relocheck.engine.native.values import Tables, Unsupported
from relocheck.engine.watch import Item

__all__ = ["Program", "compiled", "module_text"]

INTRINSICS = "\n".join(
    [
        *(f"declare {{i64, i1}} @llvm.{w}.with.overflow.i64(i64, i64)" for w in ("sadd", "ssub", "smul")),
        "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)",
    ]
)
FUNCTIONS = {"run": 1, "add": 3, "find": 2, "edges": 5, "rehash": 4, "load": 6, "expand": 5, "canonical": 1, "watch": 2}
"""The functions that Python calls, and how many arguments they take: addresses and numbers."""


@dataclass(frozen=True, slots=True)
class Program:
    """The compiled functions; they live as long as `engine` does."""

    engine: object
    functions: dict[str, Callable[..., int]]

    def __getitem__(self, name: str) -> Callable[..., int]:
        return self.functions[name]


def module_text(machine: Machine, bits: Bits, states: Sequence[Item], steps: Sequence[Item]) -> str:
    """The LLVM IR of a whole search; Unsupported where something in the system is left to generated Python."""
    tables = Tables()
    prune: dict[str, str] = {}
    texts = [INTRINSICS, loop_text(bits.words), ADVANCE, pack_text(bits, tables)]
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
    }
    return Program(engine, functions)
