"""Mutations that the tool derives itself from a system: what would be wrong if one place were written otherwise."""
