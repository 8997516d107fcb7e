"""Plain values of the field, errors and progress; knows no file, no window."""
