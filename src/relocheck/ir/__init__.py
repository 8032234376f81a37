"""The intermediate representation: what the language compiles to and every engine reads."""
