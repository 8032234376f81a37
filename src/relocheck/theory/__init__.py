"""A system as a first-order theory over uninterpreted sorts: what is proved of it holds for every size."""
