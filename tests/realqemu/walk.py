"""A walk: what a guest, a toolstack and a device model's end do to a real QEMU, step by step, and its recording."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from relocheck.validate.recording import Recording
from tests.realqemu.emulator import Emulator, Refused
from tests.realqemu.machine import Domain, Log
from tests.realqemu.translate import recording_of

BAR0, BAR2, ROM, COMMAND, MEMORY_ON = 0x10, 0x18, 0x30, 0x04, 0x2
EJECT_SELECT, EJECT = 0xAE10, 0xAE08
CARD, PAGES_PER_MIB = 4, 256


@dataclass(frozen=True, slots=True)
class Machine:
    """What is started: the -device arguments, from slot 3 on; RAM; how many pages the domain may have."""

    devices: tuple[str, ...] = ("VGA",)
    ram_mb: int = 32
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step: map (slot, register, gfn), unmap (slot, register), save, resume, crash, plug, unplug, touch (gfn)."""

    what: str
    slot: int = 3
    register: int = BAR0
    gfn: int = 0


class Walker:
    """A domain with its QEMU, and the places that are looked at after each step."""

    def __init__(self, machine: Machine, library: Path, log: Log) -> None:
        self.machine, self.library, self.log = machine, library, log
        self.domain = Domain(log, machine.ram_mb, machine.limit)
        self.domain.build()
        self.folder = Path(tempfile.mkdtemp(prefix="walk."))
        self.bars: dict[tuple[int, int], int] = {}
        self.seen: list[int] = []
        self.word = 0xCAFE0000
        self.plugged = False
        self.alive = self._start(None)

    def _start(self, state: Path | None) -> bool:
        devices = tuple(f"{d},addr={n:#x}" for n, d in enumerate(self.machine.devices, 3))
        self.emulator = Emulator(self.domain, self.library, devices, state)
        return self.emulator.up()

    def take(self, step: Step) -> None:
        """One step, if QEMU is still there; then a look at all places of interest."""
        if self.alive:
            getattr(self, "_" + step.what)(step)
        if self.alive and step.what != "touch":
            self._look()

    def _look(self) -> None:
        for gfn in self.seen:
            self.domain.load(gfn << 12)
        for gfn in dict.fromkeys(self.bars.values()):
            if gfn >= self.machine.ram_mb * PAGES_PER_MIB:  # RAM covers BARs, and QEMU would map it to look
                self.emulator.view(gfn << 12)

    def _map(self, step: Step) -> None:
        if step.slot >= 3 + len(self.machine.devices) and not self.plugged:
            return  # nobody is there
        enable = 1 if step.register == ROM else 0
        self._unmap(step)
        self.domain.config(step.slot, step.register, step.gfn << 12 | enable)
        self.domain.config(step.slot, COMMAND, MEMORY_ON, 2)
        self.bars[step.slot, step.register] = step.gfn
        self.seen = list(dict.fromkeys([*self.seen, step.gfn]))

    def _unmap(self, step: Step) -> None:
        if (step.slot, step.register) in self.bars:
            del self.bars[step.slot, step.register]
            self.domain.config(step.slot, step.register, 0)

    def _touch(self, step: Step) -> None:
        self.word += 1
        self.seen = list(dict.fromkeys([*self.seen, step.gfn]))
        self.domain.store(step.gfn << 12, self.word)

    def _save(self, step: Step) -> None:
        state = self.folder / "state"
        self.emulator.save(state)
        self.emulator.kill()
        old, self.domain = self.domain, self.domain.restored()
        old.close()
        self.alive = self._start(state)

    def _resume(self, step: Step) -> None:
        self.emulator.save(self.folder / "state")
        self.emulator.command("cont")

    def _crash(self, step: Step) -> None:
        self.emulator.kill()
        self.domain.reconnected()
        self.bars, self.plugged = {}, False
        self.alive = self._start(None)

    def _plug(self, step: Step) -> None:
        command = self.emulator.command
        with suppress(Refused):  # where there is no memory QEMU says so and goes on
            command("object-add", **{"qom-type": "memory-backend-ram", "id": "m", "size": 4 << 20})
            command("device_add", driver="ivshmem-plain", id="card", memdev="m", addr=hex(CARD))
            self.plugged = True

    def _unplug(self, step: Step) -> None:
        if not self.plugged:
            return
        self.plugged = False
        self.emulator.command("device_del", id="card")
        self.domain.out(EJECT_SELECT, 0)
        self.domain.out(EJECT, 1 << CARD)
        time.sleep(0.5)  # the block itself goes later, in QEMU's RCU thread; a new one of its name would abort QEMU
        self.emulator.command("object-del", id="m")
        time.sleep(0.5)
        self.bars = {at: gfn for at, gfn in self.bars.items() if at[0] != CARD}

    def finish(self) -> None:
        """The end of the walk."""
        if self.alive:
            self.emulator.end()
        self.domain.close()


def walked(machine: Machine, steps: Sequence[Step], library: Path, log_path: Path) -> Recording:
    """Take the steps on the real QEMU."""
    log = Log(log_path)
    walker = Walker(machine, library, log)
    try:
        for step in steps:
            walker.take(step)
    finally:
        walker.finish()
        log.close()
    return recording_of(log_path)
