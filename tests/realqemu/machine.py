"""A domain of the stand-in hypervisor: its builder, its one virtual CPU, and what the toolstack does to its memory."""

from __future__ import annotations

import json
import mmap
import os
import shutil
import socket
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path

PAGE, GFNS, FRAMES, RANGES, NONE, PORT = 4096, 0x140000, 0x80000, 1024, -1, 16
HEADER, RANGE = 2 * PAGE, struct.Struct("<IIQQ")
P2M = HEADER + 16 + RANGES * RANGE.size
MEMORY = -(-(P2M + 4 * GFNS) // PAGE) * PAGE
PIO, COPY, ALL_ONES = 0, 1, 0xFFFFFFFF
REQUEST, READY, ANSWERED, READ = PAGE, 1, 3, 1 << 5
HOLE = range(0xA0, 0xC0)


class Log:
    """What happened, in order: the lines of QEMU, of the stand-in and of the driver in one file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o644)

    def say(self, actor: str, act: str, **fields: object) -> None:
        """One event of the driver's own."""
        os.write(self.fd, (json.dumps({"actor": actor, "act": act, **fields}) + "\n").encode())

    def close(self) -> None:
        """No more is said."""
        os.close(self.fd)


class Domain:
    """Its files, which outlive every QEMU; `slack` pages are allowed beyond RAM and 16 MiB of video memory."""

    def __init__(self, log: Log, ram_mb: int = 32, limit: int | None = None, number: int = 1) -> None:
        self.log, self.ram_mb, self.number = log, ram_mb, number
        self.folder = Path(tempfile.mkdtemp(prefix="standin."))
        (self.folder / "store").mkdir()
        with (self.folder / "domain").open("w+b") as file:
            file.truncate(MEMORY + FRAMES * PAGE)
            self._all = mmap.mmap(file.fileno(), 0)
        self.p2m = memoryview(self._all)[P2M : P2M + 4 * GFNS].cast("i")
        self._all[P2M : P2M + 4 * GFNS] = b"\xff" * (4 * GFNS)
        self.limit = limit or (ram_mb + 16) * 256 + 256
        self._counts(0, 0)
        self._connect()

    def _connect(self) -> None:
        self.channel, self.far_channel = socket.socketpair()
        self.channel.settimeout(20)

    def reconnected(self) -> None:
        """Event channels for another QEMU."""
        self.channel.close()
        self.far_channel.close()
        self._connect()

    def _counts(self, owned: int, next_frame: int) -> None:
        struct.pack_into("<III", self._all, HEADER, owned, self.limit, next_frame)

    def build(self) -> None:
        """What libxenguest does: RAM without the legacy VGA area."""
        frames = 0
        for gfn in range(self.ram_mb * 256):
            if gfn not in HOLE:
                self.p2m[gfn] = frames
                frames += 1
        self._counts(frames, frames)
        self.log.say("toolstack", "build", ram_mb=self.ram_mb, max=hex(self.limit))

    def restored(self) -> Domain:
        """A new domain with a new frame at each gfn where this one has one, with its content and its keys."""
        new = Domain(self.log, self.ram_mb, self.limit, self.number + 1)
        frames = 0
        for gfn in self._mapped():
            page = self._page(self.p2m[gfn])
            if page.count(0) != PAGE:
                new._all[MEMORY + frames * PAGE : MEMORY + (frames + 1) * PAGE] = page
            new.p2m[gfn] = frames
            frames += 1
        new._counts(frames, frames)
        self._carry_keys(new)
        self.log.say("toolstack", "restore_memory")
        return new

    def _carry_keys(self, new: Domain) -> None:
        old = self._model_of(self.number) / "physmap"
        if old.is_dir():
            shutil.copytree(old, new._model_of(new.number) / "physmap")

    def _model_of(self, number: int) -> Path:
        return self.folder / "store" / "local/domain/0/device-model" / str(number)

    def _mapped(self) -> Iterator[int]:
        return (gfn for gfn, frame in enumerate(self.p2m.tolist()) if frame != NONE)

    def _page(self, frame: int) -> bytes:
        return self._all[MEMORY + frame * PAGE : MEMORY + (frame + 1) * PAGE]

    def close(self) -> None:
        """The domain is destroyed."""
        self.p2m.release()
        self._all.close()
        self.channel.close()
        self.far_channel.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- the virtual CPU ----------------------------------------------------------------------------------------------

    def request(self, kind: int, address: int, data: int, size: int, read: bool) -> int:
        """One request that QEMU emulates, through the shared page; what it answers."""
        struct.pack_into("<QQII", self._all, REQUEST, address, data, 1, size)
        struct.pack_into("<BB", self._all, REQUEST + 30, READY | (READ if read else 0), kind)
        self.channel.send(struct.pack("<I", PORT))
        while self._all[REQUEST + 30] & 0xF != ANSWERED:
            self.channel.recv(4)
        (found,) = struct.unpack_from("<Q", self._all, REQUEST + 8)
        self._all[REQUEST + 30] &= 0xF0
        return int(found) & ((1 << (8 * size)) - 1)

    def out(self, port: int, data: int, size: int = 4) -> None:
        """A write to a port."""
        self.request(PIO, port, data, size, read=False)

    def config(self, device: int, register: int, data: int, size: int = 4) -> None:
        """A write to the configuration space of a device on bus 0."""
        self.out(0xCF8, 0x80000000 | device << 11 | register & ~3)
        self.out(0xCFC + (register & 3), data, size)

    def via(self, address: int) -> str:
        """How the hypervisor routes the guest's access to an address."""
        if self.p2m[address >> 12] != NONE:
            return "ram"
        ranges = RANGE.iter_unpack(self._all[HEADER + 16 : P2M])
        emulated = any(used and mmio and first <= address <= last for used, mmio, first, last in ranges)
        return "ioreq" if emulated else "hole"

    def store(self, address: int, word: int) -> None:
        """The guest writes a word."""
        via = self.via(address)
        if via == "ram":
            struct.pack_into("<I", self._all, self._place(address), word)
        elif via == "ioreq":
            self.request(COPY, address, word, 4, read=False)
        self.log.say("vcpu", "store", addr=hex(address), val=f"0x{word:08x}", via=via)

    def load(self, address: int) -> int:
        """The guest reads a word."""
        via, word = self.via(address), ALL_ONES
        if via == "ram":
            (word,) = struct.unpack_from("<I", self._all, self._place(address))
        elif via == "ioreq":
            word = self.request(COPY, address, 0, 4, read=True)
        self.log.say("vcpu", "load", addr=hex(address), val=f"0x{word:08x}", via=via)
        return word

    def _place(self, address: int) -> int:
        return MEMORY + self.p2m[address >> 12] * PAGE + (address & 0xFFF)
