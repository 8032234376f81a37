"""The version of the package, and a digest of its source: what it keeps is read by the same source only."""

import hashlib
from functools import lru_cache
from pathlib import Path

__all__ = ["__version__", "tool_digest"]

__version__ = "0.1.0"


@lru_cache(maxsize=1)
def tool_digest() -> str:
    """A hash of all of the tool's source, without the reference project."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.rglob("*.py")):
        if "reference" not in path.parent.parts[-2:]:
            digest.update(path.read_bytes())
    return digest.hexdigest()
