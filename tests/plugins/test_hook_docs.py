"""Every hook has a page, an example that runs, and a test; what plugins rely on is written down and fresh."""

import doctest
import inspect
import json
import re
import sys
import types
from pathlib import Path

import generate
import pytest

import networking_rules
from conftest import ROOT
from networking_rules import facts, hooks, model
from networking_rules.importers.base import Importer
from networking_rules.plugins import MEANING
from networking_rules.reports.base import Context
from networking_rules.testing import check
from networking_rules.testing.contract import CHECKS
from networking_rules.testing.plugins import host_with
from networking_rules.text import Cue

STABLE = {"networking_plugin_info", "networking_add_rules", "networking_add_facts", "networking_add_segmenters",
          "networking_add_approaches", "networking_add_give_suggesters", "networking_add_time_models"}  # fmt: skip


def names():
    given = {name: getattr(networking_rules, name) for name in networking_rules.__all__}
    given |= {name: getattr(hooks, name) for name in hooks.__all__}
    given |= {name: getattr(facts, name) for name in facts.__all__}
    given |= {"check": check, "host_with": host_with, "Context": Context, "Importer": Importer, "Cue": Cue}
    return {**given, **{name: getattr(model, name) for name in ("Person", "Network", "Segment", "Gate")}}


@pytest.mark.parametrize("hook", hooks.HOOKS)
def test_a_hook_has_a_whole_page(hook):
    """All headings, fresh, and every code it names is one."""
    parts = generate.hook_parts(hook)
    assert set(parts) >= {"", "Called", "Returns", "Example", "Errors", "Since"}
    assert (ROOT / "docs" / "hooks" / f"{hook}.md").read_text("utf-8") == generate.hook_page(hook)
    own = re.sub(r",? and those of every hook\.?", "", " ".join(parts["Errors"].split()))
    assert set(filter(None, own.split(", "))) <= set(MEANING)


@pytest.mark.parametrize("hook", hooks.HOOKS)
def test_the_example_of_a_hook_is_true(hook):
    """It is run as it stands on the page, and implements the hook."""
    doc = inspect.getdoc(getattr(hooks, hook))
    test = doctest.DocTestParser().get_doctest(doc, names(), hook, None, None)
    assert any(f"def {hook}" in example.source for example in test.examples)
    told = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=told.append)
    assert "".join(told) == ""


@pytest.mark.parametrize("hook", hooks.HOOKS)
def test_a_hook_is_used_in_a_test(hook):
    """Some test implements it."""
    kind = hook.removeprefix("networking_add_")
    texts = [path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py") if path != Path(__file__)]
    assert any(f"def {hook}" in text or f'adding("{kind}"' in text for text in texts)


def test_pages_and_snapshot_are_fresh():
    """`python docs/generate.py` writes them; a page of a hook that is gone is not left over."""
    for name in ("hooks.md", "hooks.api.json"):
        assert (ROOT / "docs" / name).read_text("utf-8") == generate.PAGES[name]()
    assert {path.stem for path in (ROOT / "docs" / "hooks").glob("*.md")} == set(hooks.HOOKS)


def test_the_stable_hooks_are_those_promised():
    """With their arguments as first published: they may be added to, never taken from."""
    described = json.loads((ROOT / "docs" / "hooks.api.json").read_text("utf-8"))
    stable = {name for name, hook in described["hooks"].items() if "experimental" not in hook["since"]}
    assert stable >= STABLE
    for name in STABLE - {"networking_plugin_info"}:
        assert described["hooks"][name]["arguments"][:1] == ["settings"]


def test_every_code_is_explained_somewhere():
    """On the page of all hooks or on that of one."""
    text = generate.hooks_page() + "".join(generate.hook_page(hook) for hook in hooks.HOOKS)
    assert [code for code in MEANING if f"`{code}`" not in text] == []


def test_the_guide_for_authors_lists_all_checks_and_examples():
    """With the words of their documentation."""
    text = (ROOT / "docs" / "writing-plugins.md").read_text("utf-8")
    for check_ in CHECKS:
        assert f"| `{check_.__name__}` | {inspect.getdoc(check_)} |" in text
    for folder in (ROOT / "examples" / "plugins").iterdir():
        assert f"`{folder.name}`" in text


def test_the_code_of_the_guide_for_authors_runs(monkeypatch):
    """Block after block in one module, and that module keeps the contract."""
    text = (ROOT / "docs" / "writing-plugins.md").read_text("utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(blocks) >= 4
    module = types.ModuleType("page")
    monkeypatch.setitem(sys.modules, "page", module)
    for block in blocks:
        code = block.replace('Host.from_entry_points(allow=["acme-tiers"])', "host")
        exec(compile(code, "writing-plugins.md", "exec"), vars(module))  # noqa: S102
    assert [one.name for one in module.host.segmenters] == ["tiers", "levels"]
    assert module.host.problems == ()
