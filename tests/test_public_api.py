"""The public names are there, load what they need and no more, and importing discovers nothing."""

import importlib
import inspect
import subprocess
import sys

import pytest

import networking_rules


@pytest.mark.parametrize("name", networking_rules.__all__)
def test_a_public_name_resolves(name):
    """To the thing of that name, with documentation."""
    found = getattr(networking_rules, name)
    assert inspect.getdoc(found)
    assert getattr(found, "__name__", name) == name


def test_names_are_listed_once_and_in_order():
    """In __all__, in the homes, and in dir()."""
    assert list(networking_rules.__all__) == sorted(set(networking_rules.__all__))
    assert set(networking_rules.__all__) == set(networking_rules._HOME_OF)
    assert set(networking_rules.__all__) <= set(dir(networking_rules))


def test_an_unknown_name_is_an_attribute_error():
    """As of any module."""
    with pytest.raises(AttributeError, match="has no attribute 'guides'"):
        networking_rules.guides  # noqa: B018
    assert not hasattr(networking_rules, "Prospect")


def loaded_after(code):
    """The modules loaded in a fresh interpreter after a piece of code."""
    told = f"import sys; {code}; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_package_loads_next_to_nothing():
    """No dependency, no module of ours, no file, no plugin."""
    loaded = loaded_after("import networking_rules")
    assert not loaded & {"attrs", "attr", "cattrs", "pluggy", "hypothesis", "email", "csv", "zipfile"}
    assert {name for name in loaded if name.startswith("networking_rules")} == {"networking_rules"}


def test_the_rules_need_no_files_and_no_plugins():
    """Checking and planning load neither readers nor the host."""
    loaded = loaded_after("from networking_rules import guide, plan, Draft; guide().check(Draft('Hello.'))")
    assert not loaded & {"cattrs", "pluggy", "hypothesis", "zipfile", "networking_rules.importers"}


def test_a_name_is_found_once():
    """The second time it is an attribute like any other."""
    module = importlib.import_module("networking_rules")
    assert module.Draft is module.Draft
    assert "Draft" in vars(module)


def test_the_version_is_one():
    """Three numbers."""
    assert [part.isdigit() for part in networking_rules.__version__.split(".")] == [True] * 3
