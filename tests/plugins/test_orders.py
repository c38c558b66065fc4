"""Neither the order of registration nor the order of sets in a process changes a plan by a byte."""

import os
import subprocess
import sys
from pathlib import Path

from orders import PLUGINS, digests


def test_all_orders_and_two_hash_seeds_give_the_same_plan():
    """All 24 orders of four plugins, here and in two processes with other hash seeds."""
    here = digests()
    assert len(here) == 24
    assert len(PLUGINS) == 4
    found = set(here)
    for seed in ("0", "1"):
        paths = os.pathsep.join([str(Path(__file__).parent), *filter(None, sys.path)])
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths}
        script = Path(__file__).with_name("orders.py")
        done = subprocess.run([sys.executable, script], env=environment, capture_output=True, text=True, check=True)
        found |= set(done.stdout.split())
    assert len(found) == 1
