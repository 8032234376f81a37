"""The llvmlite tier of the explicit engine: the same search, its code and its loop as LLVM IR made here."""
