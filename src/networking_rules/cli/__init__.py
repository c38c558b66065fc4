"""
The command line: arguments in, exit code out.

0 nothing broken, 1 an error or warning, 2 usage or input error, 3 result incomplete.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from networking_rules.cli.arguments import parser
from networking_rules.problems import InputError, NetworkingRulesError

OK, BROKEN, USAGE, INCOMPLETE = 0, 1, 2, 3
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; errors that a user can mend are told on standard error, without a traceback."""
    arguments = parser().parse_args(argv)
    try:
        code: int = arguments.run(arguments)
        sys.stdout.flush()
    except InputError as error:
        for problem in error.problems:
            print(f"networking-rules: {problem}", file=sys.stderr)
        return USAGE
    except NetworkingRulesError as error:
        print(f"networking-rules: {error}", file=sys.stderr)
        return USAGE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        print(f"networking-rules: {error.filename or 'input'}: {error.strerror or error}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code
