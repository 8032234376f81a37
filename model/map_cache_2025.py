"""The map cache since QEMU 10.0.1 (a4b20f737c, 2025): an entry that fits is found wherever in the chain it is."""

from __future__ import annotations

from model import map_cache_world
from model.mapping import Replacing
from relocheck.language import Design

map_cache_2025 = Design("map_cache_2025", Replacing, [map_cache_world], place=25)
