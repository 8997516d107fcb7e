"""Starts the program: `python -m kzaz_desk`, and the command `kzaz-desk`."""

from __future__ import annotations

import sys

from kzaz_desk.command_line import main

if __name__ == "__main__":
    sys.exit(main())
