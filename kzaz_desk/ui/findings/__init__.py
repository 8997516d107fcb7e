"""The list of findings, one finding in detail, and the answers given to them."""
