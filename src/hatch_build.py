"""Ship the reference project inside the wheel; an editable install reads it in place."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BundleReference(BuildHookInterface):
    """Add the content folders to a standard wheel as relocheck/reference/."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "standard":
            for folder in ("model", "properties", "proofs"):
                build_data["force_include"][folder] = f"relocheck/reference/{folder}"
