"""The examples in the pages that people write are true."""

import doctest

import pytest

from conftest import ROOT


@pytest.mark.parametrize("name", ["drafts.md"])
def test_the_examples_of_a_page(name):
    """Each prints what it says."""
    failed, tried = doctest.testfile(str(ROOT / "docs" / name), module_relative=False)
    assert tried > 0
    assert failed == 0
