"""A system at a scope in the languages of other checkers."""
