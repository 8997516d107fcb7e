"""What the program says of itself: keys, marks, its parts, and a first tour."""
