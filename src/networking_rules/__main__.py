"""`python -m networking_rules` is the command `networking-rules`."""

import sys

# Python puts the folder one is in first on the path. Nothing is loaded from there: a plugin is what is installed.
if not sys.flags.safe_path:
    del sys.path[0]

from networking_rules.cli import main

sys.exit(main())
