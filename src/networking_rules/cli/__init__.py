"""
The command line: arguments in, exit code out.

0 nothing broken, 1 an error or warning, 2 usage or input error, 3 result incomplete.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence

from networking_rules.cli.arguments import parser
from networking_rules.cli.streams import hush, open_what_is_closed
from networking_rules.problems import InputError, NetworkingRulesError

OK, BROKEN, USAGE, INCOMPLETE = 0, 1, 2, 3
INTERRUPTED = 130
TRACEBACK = "NETWORKING_RULES_TRACEBACK"
"""The environment variable that shows where an unexpected fault was."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; errors that a user can mend are told on standard error, without a traceback."""
    open_what_is_closed()
    arguments = parser().parse_args(argv)
    try:
        code: int = arguments.run(arguments)
    except InputError as error:
        for problem in error.problems:
            print(f"networking-rules: {problem}", file=sys.stderr)
        return USAGE
    except NetworkingRulesError as error:
        for line in str(error).splitlines():
            print(f"networking-rules: {line}", file=sys.stderr)
        return USAGE
    except BrokenPipeError:
        hush()
        return OK
    except OSError as error:
        print(f"networking-rules: {error.filename or 'input'}: {error.strerror or error}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # 1 would say that something was found
        if os.environ.get(TRACEBACK):
            traceback.print_exc()
        told = f"a fault of this program: {type(error).__name__}: {error}; {TRACEBACK}=1 shows where"
        print(f"networking-rules: {told}", file=sys.stderr)
        return USAGE
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        hush()
    return code
