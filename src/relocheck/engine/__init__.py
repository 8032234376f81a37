"""The engines: each file one way to search a transition system, all with the signature of `contract`."""
