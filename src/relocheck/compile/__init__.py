"""The compiler: from the source of plain functions to the intermediate representation."""
