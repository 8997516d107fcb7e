"""The pair view: both texts side by side, its ruler, its search."""
