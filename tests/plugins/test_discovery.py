"""Installed plugins are found by their entry points, chosen before they are imported, and asked for explicitly."""

import subprocess
import sys

import pytest

from networking_rules.plugins import Host, installed
from networking_rules.problems import PluginError

GOOD = """
from networking_rules.hooks import PluginInfo, hookimpl

@hookimpl
def networking_plugin_info():
    return PluginInfo("{name}", code_prefix="{prefix}")
"""


def mine(host):
    return [plugin.label for plugin in host.plugins if plugin.name != "networking-rules"]


def test_a_plugin_is_found_named_and_versioned(install):
    """Without a version of its own it has that of its distribution."""
    install("acme", GOOD.format(name="acme", prefix="ACME"), "acme-networking")
    assert [(f.name, f.distribution, f.version) for f in installed()] == [("acme", "acme-networking", "1.2")]
    assert mine(Host.from_entry_points("all", strict=True)) == ["acme 1.2"]


def test_what_is_not_allowed_or_is_blocked_is_never_imported(install):
    """By the name of the entry point or of the distribution."""
    module = install("acme", GOOD.format(name="acme", prefix="ACME"), "acme-networking")
    other = install("evil", "raise SystemExit('imported')", "evil-networking")
    assert mine(Host.from_entry_points()) == mine(Host.from_entry_points(allow=[])) == []
    assert mine(Host.from_entry_points(allow=["evil"], block=["evil-networking"])) == []
    assert not {module, other} & set(sys.modules)
    for host in (
        Host.from_entry_points(allow=["acme-networking"]),
        Host.from_entry_points(allow=["acme", "evil"], block=["evil"]),
        Host.from_entry_points("all", block=["evil"]),
    ):
        assert mine(host) == ["acme 1.2"]
        assert host.problems == ()
    assert other not in sys.modules


def test_a_plugin_that_cannot_be_imported_is_told_and_the_others_go_on(install):
    """Whatever it raises, an exit as well."""
    install("acme", GOOD.format(name="acme", prefix="ACME"))
    for n, source in enumerate(("raise SystemExit('bye')", "import no_such_module", "def (", "x = 1")):
        install(f"bad{n}", source, value=None if n < 3 else "installed_bad3:missing")
    host = Host.from_entry_points("all")
    assert mine(host) == ["acme 1.2"]
    assert [one.code for one in host.problems] == ["plugin-import-failed"] * 4
    for n, words in enumerate(("SystemExit: bye", "ModuleNotFoundError", "SyntaxError", "AttributeError")):
        assert f"plugin bad{n} 1.2: " in host.problems[n].message
        assert words in host.problems[n].message
    with pytest.raises(PluginError, match="bad0"):
        Host.from_entry_points("all", strict=True)


def test_an_allowed_plugin_that_is_not_there_is_told(install):
    """With the nearest name."""
    install("acme", GOOD.format(name="acme", prefix="ACME"))
    host = Host.from_entry_points(allow=["acne"])
    assert [str(one) for one in host.problems] == [
        "plugin acne is allowed and not installed; did you mean 'acme'? [plugin-missing]"
    ]


@pytest.mark.parametrize("allow", ["acme", None, True, [None]])
def test_only_a_list_of_names_or_all_allows(install, allow):
    """A setting that is not there must not load everything."""
    install("acme", "raise SystemExit('imported')")
    with pytest.raises(TypeError, match=r"allow takes a list of names, or 'all', not "):
        Host.from_entry_points(allow=allow)
    with pytest.raises(TypeError, match=r"block takes a list of names, not 'acme'"):
        Host.from_entry_points(block="acme")


def test_two_distributions_with_one_plugin_name_the_error_names_both(install):
    """The first by distribution keeps it; blocking that by its distribution leaves the other."""
    for number in (1, 2):
        install("acme", GOOD.format(name="acme", prefix="ACME"), f"acme-{number}")
    host = Host.from_entry_points("all")
    assert [one.code for one in host.problems] == ["plugin-name-taken"]
    assert "installed_acme_1" in host.problems[0].message
    assert "installed_acme_2" in host.problems[0].message
    assert Host.from_entry_points("all", block=["acme-1"]).problems == ()


def test_a_plugin_that_says_another_name_is_refused(install):
    """What is allowed and what runs must be the same."""
    install("acme", GOOD.format(name="evil", prefix="ACME"))
    assert [one.code for one in Host.from_entry_points("all").problems] == ["plugin-misnamed"]


def test_nothing_is_loaded_from_the_folder_one_is_in(tmp_path):
    """Not even where a project there says that it may, and looks installed."""
    (tmp_path / "evil.py").write_text("raise SystemExit('evil was imported')")
    info = tmp_path / "evil-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[networking_rules]\nevil = evil\n")
    (tmp_path / "pyproject.toml").write_text('[tool.networking-rules]\nplugins = ["evil"]\n')
    command = [sys.executable, "-m", "networking_rules", "plugins", "list"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "plugin evil is allowed and not installed" in done.stdout
    assert done.returncode == 3
    assert "evil was imported" not in done.stdout + done.stderr


def test_importing_the_library_discovers_nothing():
    """Nor does a host without plugins; and the package itself loads nothing that is heavy."""
    script = """
import sys, importlib.metadata as metadata
def blocked(*args, **kwargs): raise AssertionError("entry points were asked for")
metadata.entry_points = blocked
metadata.distributions = blocked
import networking_rules
assert not {"pluggy", "cattrs", "attrs", "networking_rules.model"} & set(sys.modules), sys.modules
from networking_rules import Host
assert Host().problems == ()
"""
    subprocess.run([sys.executable, "-c", script], check=True)
