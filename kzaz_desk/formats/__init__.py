"""Readers, writers and reports, one module a format."""
