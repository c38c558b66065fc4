"""The pages in a real browser: opened, clicked, read by axe-core; nothing is asked of a network."""

import time

import pytest

from browser import chromium
from networking_rules.cli import main
from networking_rules.reports import render
from networking_rules.reports.base import Context
from networking_rules.steps.segment import segment_targets
from reports.conftest import context, network, plan_page, report  # noqa: F401

pytest.importorskip("jinja2")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(chromium.missing() is not None, reason=chromium.missing() or "there is a browser"),
]
LOOKS = {"light": (1200, False), "dark": (1200, True), "narrow": (390, False), "narrow dark": (390, True)}


@pytest.fixture(scope="module")
def pages(tmp_path_factory, plan_page, report, context, network):  # noqa: F811
    """One file for each kind of page."""
    folder = tmp_path_factory.mktemp("pages")
    placements = segment_targets(network.me, network.people[1:])
    made = {
        "plan": render("html", "plan", plan_page, context),
        "report": render("html", "report", report, context),
        "segments": render("html", "segments", placements, context),
    }
    for name, text in made.items():
        (folder / f"{name}.html").write_text(text, "utf-8")
    (folder / "notebook.html").write_text(f"<!doctype html><title>n</title>{plan_page._repr_html_()}", "utf-8")
    return folder


@pytest.fixture(scope="module")
def page():
    """A browser for all tests of this file."""
    with chromium.browser() as opened:
        yield opened


@pytest.mark.parametrize("name", ["plan", "report", "segments", "notebook"])
def test_a_page_opens_in_silence(page, pages, name):
    """No word on the console, no request, no part of it wider than the window."""
    page.requests()
    for width, dark in LOOKS.values():
        page.look(width, 900, dark)
        page.open(pages / f"{name}.html")
        assert page.run("return document.documentElement.scrollWidth") <= width
    assert page.errors() == []
    assert page.requests() == []


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", ["plan", "report", "segments"])
def test_axe_finds_nothing(page, pages, name, look):
    """In light and dark, wide and narrow: contrast, names, headings, landmarks, regions that scroll."""
    source = chromium.axe_source()
    if source is None:
        pytest.skip("axe-core is not there: npm install --prefix tests")
    width, dark = LOOKS[look]
    page.look(width, 900, dark)
    page.open(pages / f"{name}.html")
    assert page.violations(source) == []


OVERLAPS = """
const shown = e => getComputedStyle(e).display !== 'none';
const boxes = [...document.querySelectorAll('.plot .lbl, .plot .num')].filter(shown).map(e =>
    [e.textContent, e.getBoundingClientRect()]);
const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
const found = boxes.flatMap(([s, a], n) =>
    boxes.slice(n + 1).filter(([t, b]) => over(a, b)).map(([t]) => s + ' / ' + t));
const cut = [...document.querySelectorAll('.bars text')].filter(shown).filter(e =>
    e.getBoundingClientRect().right > e.parentNode.querySelector('rect').getBoundingClientRect().right);
return [boxes.length, found.concat(cut.map(e => e.textContent))];
"""


@pytest.mark.parametrize(
    ("width", "media"), [(380, "screen"), (760, "screen"), (900, "screen"), (1200, "screen"), (760, "print")]
)
def test_words_in_the_charts_lie_apart(page, tmp_path, width, media):
    """Of the example: no label over another, none cut off by the end of its block, at no width."""
    path = tmp_path / "demo.html"
    assert main(["demo", "--format", "html", "-o", str(path)]) == 0
    page.look(width, 900, media=media)
    page.open(path)
    shown, wrong = page.run(OVERLAPS)
    assert shown > 10
    assert wrong == []


def test_clicks_lead_where_they_say(page, pages):
    """Each section from the top, a card from the map and from the list, a rule from a card."""
    from selenium.webdriver.common.by import By

    page.look(1200, 900)
    page.open(pages / "plan.html")
    for link in page.driver.find_elements(By.CSS_SELECTOR, "nav.top a, .ranked a, .rows a"):
        link.click()
        goal = page.run("return document.querySelector(':target').getBoundingClientRect().top")
        assert -1 <= goal < 900
    mark = page.driver.find_element(By.CSS_SELECTOR, ".plot a .mark")
    page.run("arguments[0].scrollIntoView({block: 'center'})", mark)
    time.sleep(0.3)
    mark.click()
    assert page.run("return document.querySelector(':target').classList.contains('card')")


def test_details_open(page, pages):
    """What could not be told is one click away."""
    from selenium.webdriver.common.by import By

    page.open(pages / "report.html")
    summary = page.driver.find_element(By.TAG_NAME, "summary")
    before = page.run("return document.documentElement.scrollHeight")
    summary.click()
    assert page.run("return document.documentElement.scrollHeight") > before


def test_the_keyboard_reaches_everything(page, pages):
    """The first tab shows the way to the content; each link has a visible focus; tabs do not get lost in the map."""
    from selenium.webdriver.common.keys import Keys

    page.look(1200, 900)
    page.open(pages / "plan.html")
    keys = page.driver.switch_to.active_element
    keys.send_keys(Keys.TAB)
    assert page.run("return document.activeElement.className") == "skip"
    assert page.run("return document.activeElement.getBoundingClientRect().left") >= 0
    seen = []
    for _ in range(300):
        page.driver.switch_to.active_element.send_keys(Keys.TAB)
        told = page.run(
            "const e = document.activeElement; return e === document.body ? null :"
            "[e.tagName, getComputedStyle(e).outlineStyle, !!e.closest('.plot')]"
        )
        if told is None:
            break
        seen.append(told)
    assert len(seen) > 10
    assert all(outline != "none" for _, outline, _ in seen)
    assert not any(inside for *_, inside in seen)


def test_it_prints(page, pages, tmp_path):
    """On paper: light, without the list of sections, with what the screen folds away."""
    page.look(760, 1000, dark=True, media="print")
    page.open(pages / "report.html")
    shown = "getComputedStyle(document.body).backgroundColor"
    assert page.run(f"return {shown}") == "rgb(255, 255, 255)"
    page.open(pages / "plan.html")
    assert page.run("return getComputedStyle(document.querySelector('nav.top')).display") == "none"
    page.pdf(tmp_path / "plan.pdf")
    assert (tmp_path / "plan.pdf").stat().st_size > 10_000


def test_a_hostile_name_runs_nothing(page, tmp_path, network):  # noqa: F811
    """A script in a draft stays text, even where the policy of the page is left aside."""
    text = "</div><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    from networking_rules import Draft, guide

    found = guide("evidence").check(Draft(text, name="x.md"))
    path = tmp_path / "x.html"
    path.write_text(render("html", "report", found, Context(texts={"x.md": text, "<b>": text})), "utf-8")
    page.open(path)
    assert page.driver.title == "What the rules say"
    assert text[6:] in page.run("return document.body.innerText")
