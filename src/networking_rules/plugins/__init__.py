"""
Plugins: finding them, guarding against their faults, and the `Host` that holds those that count.

`assembly.py` registers and checks · `discovery.py` entry points · `isolation.py` and `steps.py` run what they
bring · `builtin.py` is what comes with the library, through the same hooks · `refusals.py` says why one is refused.
"""

from networking_rules.plugins.discovery import Found, installed
from networking_rules.plugins.host import Host, HostSpec
from networking_rules.plugins.isolation import Rows
from networking_rules.plugins.project import host_of
from networking_rules.plugins.refusals import MEANING
from networking_rules.plugins.steps import Segmentation, rows_of

__all__ = ["MEANING", "Found", "Host", "HostSpec", "Rows", "Segmentation", "host_of", "installed", "rows_of"]
