"""Every combination of a family's choices checked, and what the table of it says of the choices."""
