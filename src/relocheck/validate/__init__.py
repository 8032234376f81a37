"""Comparing a design with what a real program did."""
