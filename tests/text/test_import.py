"""Reading a text needs little besides attrs, and importing the reader loads no language."""

import subprocess
import sys

SLOW = frozenset({"html", "email", "json", "dataclasses", "asyncio", "logging", "cattrs", "pluggy"})


def loaded(code):
    """The modules that some code loads, beside those that attrs loads itself."""
    script = (
        "import sys, attrs; before = set(sys.modules); from networking_rules import text\n"
        f"{code}\nprint(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_the_import_loads_only_the_reader():
    """No phrasebook, no other part of the library, no slow module."""
    found = loaded("")
    ours = [name for name in found if name.startswith("networking_rules.")]
    assert all(name.startswith("networking_rules.text") for name in ours)
    assert "networking_rules.text.phrasebooks.en" not in found
    assert SLOW.isdisjoint(name.split(".")[0] for name in found)
    assert len(found) <= 12


def test_reading_english_loads_nothing_of_others():
    """Only the standard library and attrs."""
    found = {name.split(".")[0] for name in loaded("text.read('Could you come?', language='en')")}
    assert found <= {"networking_rules", "attr", "attrs", *sys.stdlib_module_names}
