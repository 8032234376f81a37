"""Certificates of proofs, and the checker that believes no engine: it builds its formulas from the IR by itself."""
