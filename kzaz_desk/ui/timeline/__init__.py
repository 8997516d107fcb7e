"""The events of the project's documents by year and month."""
