"""The environment's steps of one design's trace, taken in another design."""
