"""Comparison of sides and documents; the timeline."""
