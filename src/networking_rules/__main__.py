"""`python -m networking_rules` is the command `networking-rules`."""

import sys

from networking_rules.cli import main

sys.exit(main())
