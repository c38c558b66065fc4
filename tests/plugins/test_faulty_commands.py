"""The commands with plugins that have a fault: each says what it is, and goes on."""

from textwrap import dedent

import pytest

from conftest import ROOT

EXAMPLE = ROOT / "examples" / "wedding-photographer.jsonl"

FAULTY = {
    "raises": """
        from networking_rules.hooks import PluginInfo, hookimpl, segmenter
        from networking_rules.model import SEGMENTS

        @segmenter("tiers", segments=SEGMENTS)
        def tiers(me, person, history):
            raise KeyError("tier")

        @hookimpl
        def networking_plugin_info():
            return PluginInfo("raises", "1.0")

        @hookimpl
        def networking_add_segmenters():
            return [tiers]
    """,
    "misspelt": """
        from networking_rules.hooks import PluginInfo, hookimpl

        @hookimpl
        def networking_plugin_info():
            return PluginInfo("misspelt", "1.0")

        @hookimpl
        def networking_add_segmentors():
            return []
    """,
    "unimportable": "import no_such_module",
}
FAULTY["three"] = FAULTY["raises"].replace('raise KeyError("tier")', "return 3").replace('"raises"', '"three"')


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("raises", "KeyError"),
        ("three", "3 is no name of a segment"),
        ("misspelt", "networking_add_segmentors"),
        ("unimportable", "no_such_module"),
    ],
)
def test_a_plan_says_in_text_what_failed(command, install, name, told):
    """It is incomplete, and the problems say why: so they are there to be read."""
    install(name, dedent(FAULTY[name]), version="1.0")
    made = command("plan", EXAMPLE, "--today", "2026-11-23", "--plugin", name)
    assert made.code == 3
    assert "INCOMPLETE" in made.out
    assert told in " ".join(made.out.split())
