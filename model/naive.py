"""QEMU 1.0 as it was: at restore init allocates again.

The state of things that the thread of January 2012 ("[PATCH V2 5/5] vga-cirrus: Workaround during restore when using
Xen", xen-devel) set out to repair.
"""

from model.qemu import QEMU_1_0, XEN_WORLD, Xen
from relocheck.language import Design

naive = Design("naive", Xen, XEN_WORLD, QEMU_1_0, place=1)
