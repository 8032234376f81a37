"""Proofs for every size, found from a few small instances."""
