"""The session that is open and the file that keeps it."""
