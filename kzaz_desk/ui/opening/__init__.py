"""The start page, and how a pair gets from there into the window."""
