"""What is open, as Qt sees it: its signals, its edits, and the work on other threads."""
