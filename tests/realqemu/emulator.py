"""One process of the real QEMU under the stand-in hypervisor, and its monitor."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

from tests.realqemu.machine import Domain

BINARY = Path(os.environ.get("RELOCHECK_QEMU", "/usr/libexec/xen-qemu-system-i386"))
TRACED = (
    *("xen_ram_alloc", "xen_client_set_memory", "xen_map_cache", "xen_remap_bucket", "xen_map_cache_return"),
    *("pci_update_mappings_add", "pci_update_mappings_del", "vmstate_load", "vmstate_save", "runstate_set"),
)
PATIENCE = 30.0


class Refused(Exception):
    """The monitor answers with an error."""


class Emulator:
    """A running QEMU; `devices` are the arguments of -device, in order."""

    def __init__(self, domain: Domain, library: Path, devices: tuple[str, ...], state: Path | None = None) -> None:
        self.domain, self.log = domain, domain.log
        self._socket = domain.folder / f"qmp{time.monotonic_ns()}"
        inherited = [domain.far_channel.fileno()]
        incoming = os.open(state, os.O_RDONLY) if state is not None else None
        if incoming is not None:
            inherited.append(incoming)
        self.log.say("toolstack", "start", incoming=state is not None)
        self.process = subprocess.Popen(
            self._arguments(devices, incoming),
            env={
                **os.environ,
                "LD_PRELOAD": str(library),
                "STANDIN": str(domain.folder),
                "STANDIN_CHANNEL": str(domain.far_channel.fileno()),
            },
            stdin=subprocess.DEVNULL,
            stdout=self.log.fd,
            stderr=self.log.fd,
            pass_fds=inherited,
        )
        if incoming is not None:
            os.close(incoming)
        self._monitor: Any = None

    def _arguments(self, devices: tuple[str, ...], incoming: int | None) -> list[str]:
        made = [str(BINARY), "-xen-domid", str(self.domain.number), "-no-shutdown", "-nodefaults", "-no-user-config"]
        made += ["-name", "guest", "-display", "none", "-vga", "none", "-machine", "xenfv,suppress-vmdesc=on"]
        made += [
            "-m",
            str(self.domain.ram_mb),
            "-smp",
            "1,maxcpus=1",
            "-qmp",
            f"unix:{self._socket},server=on,wait=off",
        ]
        made += [word for device in devices for word in ("-device", device)]
        made += ["-incoming", f"fd:{incoming}"] if incoming is not None else []
        return made + [word for event in TRACED for word in ("-trace", f"enable={event}")]

    # -- the monitor --------------------------------------------------------------------------------------------------

    def up(self) -> bool:
        """Wait until the guest runs; False where QEMU goes away by itself."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                self.log.say("qemu", "exit", how=f"went away by itself: rc={self.process.returncode}")
                return False
            try:
                if self.command("query-status")["status"] == "running":
                    return True
            except (OSError, EOFError):
                self._monitor = None
            time.sleep(0.02)
        raise TimeoutError("QEMU does not come up")

    def command(self, name: str, **arguments: object) -> Any:
        """A command of the monitor, and its answer."""
        if self._monitor is None:
            link = socket.socket(socket.AF_UNIX)
            link.settimeout(PATIENCE)
            link.connect(str(self._socket))
            self._monitor = link.makefile("rwb")
            link.close()
            self._monitor.readline()
            self.command("qmp_capabilities")
        self._monitor.write(json.dumps({"execute": name, "arguments": arguments}).encode() + b"\n")
        self._monitor.flush()
        while line := self._monitor.readline():
            answer = json.loads(line)
            if "error" in answer:
                raise Refused(f"{name}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]
        raise EOFError(name)

    def view(self, address: int) -> int:
        """What QEMU itself reads at an address."""
        text = self.command("human-monitor-command", **{"command-line": f"xp /1wx {address:#x}"})
        found = re.search(r"(\w+): (0x\w+)", text)
        assert found is not None, text
        self.log.say("qemu", "view", addr=found[1], val=found[2])
        return int(found[2], 16)

    # -- its end ------------------------------------------------------------------------------------------------------

    def save(self, state: Path) -> None:
        """What libxl does at a save: stop, then the state of the devices."""
        self.log.say("toolstack", "stop")
        self.command("stop")
        self.log.say("toolstack", "save")
        self.command("xen-save-devices-state", filename=str(state), live=False)

    def kill(self) -> None:
        """It is gone at once."""
        self.process.kill()
        self.process.wait()
        self._closed()
        self.log.say("qemu", "exit", how=f"killed rc={self.process.returncode}")

    def end(self) -> None:
        """It is asked to end."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(PATIENCE)
            self.log.say("qemu", "exit", how=f"ended rc={self.process.returncode}")
        self._closed()

    def _closed(self) -> None:
        if self._monitor is not None:
            self._monitor.close()
            self._monitor = None
