"""A plugin with a fault is refused whole, with a code and a sentence that says how to mend it; the others go on."""

import sys
import types

import pytest
from attrs import define, frozen
from parts import adding, long

from networking_rules import Draft
from networking_rules.facts import DraftFacts
from networking_rules.hooks import (
    Phrasebook,
    PluginInfo,
    Segmenter,
    approach_advisor,
    give_suggester,
    hookimpl,
    segmenter,
    time_model,
)
from networking_rules.logic import Facts, number
from networking_rules.model import EASY
from networking_rules.plugins import MEANING, Host
from networking_rules.problems import PluginError
from networking_rules.testing.plugins import MadePlugin, made_plugin
from networking_rules.text import Cue


@segmenter("sound")
def sound(me, person, history):
    """Leaves everything to the numbers."""


def info(*args, **kwargs):
    @hookimpl
    def networking_plugin_info():
        return PluginInfo(*args, **kwargs)

    return networking_plugin_info


GOOD = made_plugin(adding("segmenters", sound), name="good")


def default():
    def networking_add_rules(settings=None):
        return []

    return MadePlugin(hookimpl(networking_add_rules), name="bad")


def misspelt():
    def networking_add_segmentors():
        return []

    return MadePlugin(hookimpl(networking_add_segmentors), name="bad")


def unknown_argument():
    def networking_add_rules(config):
        return []

    return MadePlugin(hookimpl(networking_add_rules), name="bad")


def any_arguments():
    def networking_add_rules(**config):
        return []

    return MadePlugin(hookimpl(networking_add_rules), name="bad")


def generator():
    def networking_add_rules():
        yield long()

    return MadePlugin(hookimpl(networking_add_rules), name="bad")


def hidden_generator():
    return MadePlugin(hookimpl(returning("networking_add_rules", (one for one in [long()]))), name="bad")


def coroutine():
    async def networking_add_rules():
        return []

    return MadePlugin(hookimpl(networking_add_rules), name="bad")


def wrapper():
    def networking_add_rules():
        return (yield)

    return MadePlugin(hookimpl(wrapper=True)(networking_add_rules), name="bad")


def first():
    return MadePlugin(hookimpl(tryfirst=True)(returning("networking_add_rules", [])), name="bad")


def returning(name, value):
    def hook():
        return value

    hook.__name__ = name
    return hook


def wrong_type():
    return MadePlugin(hookimpl(returning("networking_add_segmenters", [len])), name="bad")


def class_in_list():
    return MadePlugin(hookimpl(returning("networking_add_facts", [DraftFacts, str])), name="bad")


def no_list():
    return MadePlugin(hookimpl(returning("networking_add_segmenters", sound)), name="bad")


def no_info():
    return MadePlugin(hookimpl(returning("networking_plugin_info", "bad")), name="bad")


def forgetting():
    def networking_add_rules():
        print(len)

    return MadePlugin(hookimpl(networking_add_rules), name="bad")


def raising():
    def networking_add_rules():
        raise OSError("the disk is gone")

    return MadePlugin(hookimpl(networking_add_rules), name="bad")


def exiting():
    def networking_add_rules():
        sys.exit(1)

    return MadePlugin(hookimpl(networking_add_rules), name="bad")


def unmarked():
    return MadePlugin(returning("networking_add_rules", []), name="bad")


class AClass:
    @hookimpl
    def networking_add_rules(self):
        return []


class TwoInOne:
    @hookimpl(specname="networking_add_rules")
    def first(self):
        return []

    @hookimpl(specname="networking_add_rules")
    def second(self):
        return []


class Pretender:
    networking_plugin_info = staticmethod(info("networking-rules", "9", priority=-1))


class NoPart(Facts[Draft]):
    part = "weather"
    words = number(len)


class Taken(Facts[Draft]):
    part = "draft"
    words = number(len)


BROKEN = Phrasebook("fr", [Cue("ask.pouvez", "ask", "pouvez-vous: (", "Pouvez-vous venir ?", "Vous pouvez.")])
FAULTS = [
    ("plugin-is-class", lambda: AClass, "register an instance"),
    ("plugin-empty", lambda: MadePlugin(name="bad"), "@hookimpl"),
    ("plugin-needs-newer-api", lambda: MadePlugin(info("bad", api=99), name="bad"), "needs version 99"),
    ("hook-misspelt", misspelt, "did you mean networking_add_segmenters?"),
    ("hook-unmarked", unmarked, "put @hookimpl above it"),
    ("hook-argument-default", default, "argument settings has a default; take it away"),
    ("hook-argument-unknown", unknown_argument, "it is given settings"),
    ("hook-argument-unknown", any_arguments, "it is given settings"),
    ("hook-generator", generator, "return a list"),
    ("hook-generator", hidden_generator, "return a list"),
    ("hook-generator", coroutine, "return a list"),
    ("hook-wrapper", wrapper, "plain @hookimpl"),
    ("hook-wrapper", first, "plain @hookimpl"),
    ("hook-twice", TwoInOne, "first and second both implement networking_add_rules"),
    ("plugin-name-taken", Pretender, "which is what comes with the library"),
    ("hook-failed", raising, "OSError: the disk is gone (" + __file__),
    ("hook-failed", exiting, "SystemExit: 1"),
    ("hook-returned", wrong_type, "a list with a builtin_function_or_method in it, not Segmenter values"),
    ("hook-returned", class_in_list, "with the class str in it, not subclasses of Facts"),
    ("hook-returned", no_list, "a Segmenter, not a list or tuple of Segmenter"),
    ("hook-returned", forgetting, "networking_add_rules returned None (is a return missing?), not a list or tuple of Rule"),
    ("hook-returned", no_info, "a str, not a PluginInfo"),
    ("bad-prefix", lambda: made_plugin(name="bad", prefix="a1"), "two to eight capitals"),
    ("rule-without-prefix", lambda: made_plugin(adding("rules", long()), name="bad"), "code_prefix ''"),
    ("fact-without-part", lambda: made_plugin(adding("facts", NoPart), name="bad"), "'weather'"),
    ("fact-taken", lambda: made_plugin(adding("facts", Taken), name="bad"), "taken by networking-rules"),
    ("entry-taken", lambda: made_plugin(adding("segmenters", sound), name="zbad"), "claimed by zbad 1.0 and was taken by good 1.0"),
    ("bad-phrasebook", lambda: made_plugin(adding("phrasebooks", BROKEN), name="bad"), "phrasebook 'fr': the cue ask.pouvez has a pattern that is none"),
    ("prefix-taken", lambda: made_plugin(name="bad", prefix="GIV"), "networking-rules has 'GIV'"),
    ("rule-taken", lambda: made_plugin(adding("rules", long(name="too-long")), name="bad", prefix="ACME"), "'too-long'"),
    ("plugin-name-taken", lambda: made_plugin(name="networking-rules"), "both networking-rules ("),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "make", "words"), FAULTS, ids=[f"{code}-{n}" for n, (code, *_) in enumerate(FAULTS)]
)
def test_a_fault_is_refused_with_its_code_and_how_to_mend_it(code, make, words):
    """The others stay, nothing of the refused one is left, strict raises the same."""
    bad = make()
    host = Host([GOOD, bad])
    assert [one.code for one in host.problems] == [code]
    assert words in host.problems[0].message
    assert getattr(bad, "__name__", "") in host.problems[0].message
    assert [plugin.name for plugin in host.plugins] == ["good", "networking-rules"]
    assert [one.name for one in host.segmenters] == ["sound", "levels"]
    assert host.rules == ()
    assert Host([GOOD, GOOD]).segmenters == host.segmenters
    with pytest.raises(PluginError) as caught:
        Host([GOOD, bad], strict=True)
    assert caught.value.problem == host.problems[0]
    assert code in MEANING


def test_a_failed_plugin_never_looks_like_a_pass():
    """A report of a host with problems says so and is not complete."""
    report = Host([raising()]).check(Draft("Here are the photos from Saturday."))
    assert report.ok
    assert not report.complete
    assert [one.code for one in report.problems] == ["hook-failed"]


def test_the_place_of_a_fault_is_in_the_plugin():
    """Not where the library, which it called, raised."""

    @hookimpl
    def networking_add_facts():
        return [type("Bad", (Facts,), {"words": number(len).nothing})]

    (told,) = Host([MadePlugin(networking_add_facts, name="bad")]).problems
    line = networking_add_facts.__code__.co_firstlineno + 2
    assert f"({__file__}:{line}, in networking_add_facts)" in told.message


def test_a_name_is_no_plugin():
    """Plugins are modules or objects; names are for entry points."""
    for make in (lambda: Host(["acme_tiers"]), lambda: Host().with_plugin("acme_tiers")):
        with pytest.raises(TypeError, match=r"by their names: Host\.from_entry_points\(allow=\['acme_tiers'\]\)"):
            make()


async def _later(me, person, history):
    return "easy"


def _bit_by_bit(me, person, history):
    yield "easy"


@pytest.mark.parametrize("function", [_later, _bit_by_bit])
@pytest.mark.parametrize("lift", [segmenter, give_suggester, approach_advisor, time_model])
def test_a_coroutine_or_generator_is_no_answer(lift, function):
    """It is refused where it is decorated, not where a plan is made."""
    with pytest.raises(TypeError, match=f"{function.__name__} is a generator or a coroutine"):
        lift("x")(function)
    with pytest.raises(TypeError, match="is a generator or a coroutine"):
        Segmenter("x", function)


def test_two_plugins_with_one_prefix_the_error_names_both():
    """The first by name keeps it, whatever the order of registration."""
    one, other = (
        made_plugin(adding("rules", long(f"{p}001", p.lower())), name=n, prefix=p)
        for n, p in (("a", "ACME"), ("b", "ACMEX"))
    )
    for order in ([one, other], [other, one]):
        host = Host(order)
        assert host.book()["ACME001"].plugin == "a 1.0"
        assert [(p.code, "a 1.0" in p.message and "b 1.0" in p.message) for p in host.problems] == [("prefix-taken", True)]  # fmt: skip


def test_an_optional_hook_of_a_newer_version_is_no_fault():
    """So a plugin can serve several versions."""

    @hookimpl(optionalhook=True)
    def networking_add_weather():
        return []

    assert Host([made_plugin(networking_add_weather)]).problems == ()


def test_a_plugin_without_info_is_called_as_its_module():
    """And may bring everything but rules."""
    module = types.ModuleType("acme_module")
    module.networking_add_segmenters = adding("segmenters", sound)
    host = Host([module])
    assert host.problems == ()
    assert host.plugins[0].label == "acme_module (no version)"


def test_order_is_by_priority_then_name():
    """What is built in comes last."""
    plugins = [made_plugin(name=n, priority=p) for n, p in (("b", 50), ("c", 10), ("a", 50))]
    for order in (plugins, plugins[::-1]):
        assert [one.name for one in Host(order).plugins] == ["c", "a", "b", "networking-rules"]


@frozen
class Knobs:
    least: int = 3
    name: str = "x"


def knobbed(seen):
    @hookimpl
    def networking_add_rules(settings):
        seen.append(settings)
        return []

    return made_plugin(info("knobbed", "1.0", settings=Knobs), networking_add_rules, name="knobbed")


@define
class Needy:
    """Settings that no default makes whole, of a class whose values have no hash."""

    token: str = ""

    def __attrs_post_init__(self):
        if not self.token:
            raise ValueError("it needs a token")


@pytest.mark.parametrize("settings", [{}, {"needy": {"token": ""}}])
def test_settings_that_refuse_themselves(settings):
    """The plugin is left out, the others stay."""
    needy = made_plugin(info("needy", settings=Needy), name="needy")
    host = Host([GOOD, needy], settings=settings)
    assert [one.code for one in host.problems] == ["bad-plugin-settings"]
    assert [plugin.name for plugin in host.plugins] == ["good", "networking-rules"]


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"least": "3"}, "expected int, not '3'"),
        ({"least": True}, "expected int, not True"),
        ({"lest": 3}, "lest"),
        ({"least": 1.5, "name": None}, "expected str, not None"),
    ],
)
def test_wrong_settings_are_refused_with_the_key(table, words):
    """Every fault is told."""
    host = Host([knobbed([])], settings={"knobbed": table})
    assert [one.code for one in host.problems] == ["bad-plugin-settings"]
    assert words in host.problems[0].message


@frozen
class Owed:
    least: int


def test_settings_that_must_be_given_are_told():
    """And a value that the class itself refuses."""
    plugin = made_plugin(info("owed", "1.0", settings=Owed), name="owed")
    assert "least" in Host([plugin]).problems[0].message
    assert Host([plugin], settings={"owed": {"least": 3}}).problems == ()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: PluginInfo(""), "PluginInfo.name must be words, not ''"),
        (lambda: PluginInfo("x", 1), "PluginInfo.version takes a text, not 1"),
        (lambda: PluginInfo("x", "1", api="1"), "PluginInfo.api takes a version of the hooks, 1 or more, not '1'"),
        (lambda: PluginInfo("x", "1", api=True), "PluginInfo.api takes"),
        (lambda: PluginInfo("x", "1", api=0), "PluginInfo.api takes"),
        (lambda: PluginInfo("x", "1", code_prefix=None), "PluginInfo.code_prefix takes a text, not None"),
        (lambda: PluginInfo("x", "1", settings={}), "PluginInfo.settings takes a class or None, not {}"),
        (lambda: PluginInfo("x", "1", summary=1), "PluginInfo.summary takes a text, not 1"),
        (lambda: PluginInfo("x", "1", priority="5"), "PluginInfo.priority takes a whole number, not '5'"),
        (lambda: Segmenter(" ", len), "Segmenter.name must be words"),
        (lambda: Segmenter("x", 3), "Segmenter.assign must be a function, not 3"),
        (lambda: Segmenter("x", [EASY], len), r"Segmenter.assign must be a function, not \[Segment"),
        (lambda: Segmenter("x", len, ["a"]), r"Segmenter.segments must be a list of Segment, not \('a',\)"),
        (lambda: Segmenter("x", len, EASY), "Segmenter.segments must be a list of Segment, not Segment"),
        (lambda: segmenter(raising), 'segmenter takes a name first: write @segmenter\\("a name"\\) above raising'),
        (lambda: approach_advisor(raising), "approach_advisor takes a name first"),
        (lambda: give_suggester(raising), "give_suggester takes a name first"),
        (lambda: time_model(raising), "time_model takes a name first"),
        (lambda: Segmenter("x", len, []), "needs one segment or more"),
        (lambda: Segmenter("x", len, [EASY, EASY]), "each with a name of its own"),
    ],
)
def test_an_entry_that_cannot_be_is_refused_where_it_is_made(make, words):
    """With the field's name."""
    with pytest.raises((ValueError, TypeError), match=words):
        make()


def test_a_host_is_made_of_a_list_of_plugins():
    """A single module or a name in its place is told at once."""
    for wrong in ("acme", pytest):
        with pytest.raises(TypeError, match="a list of modules or instances"):
            Host(wrong)
    with pytest.raises(ValueError, match="1 or more"):
        Host(most_faults=0)


def test_an_attribute_that_raises_refuses_the_plugin():
    """Whatever it raises, the others go on."""

    class Grumpy:
        def __dir__(self):
            return ["networking_add_rules"]

        def __getattribute__(self, name):
            if name == "networking_add_rules":
                raise OSError("not today")
            return object.__getattribute__(self, name)

        @hookimpl
        def networking_add_rules(self):
            return []

    assert [one.code for one in Host([Grumpy()]).problems] == ["hook-failed"]


def test_settings_reach_the_hooks():
    """As an instance of the plugin's class; the defaults without a table."""
    seen = []
    Host([knobbed(seen)], settings={"knobbed": {"least": 5}}, strict=True)
    Host([knobbed(seen)], strict=True)
    assert seen == [Knobs(5), Knobs(3)]


def test_settings_for_nobody_are_told():
    """A misspelt plugin name in the settings is no silence."""
    assert [one.code for one in Host(settings={"acne": {"least": 5}}).problems] == ["plugin-missing"]
    assert [one.code for one in Host([GOOD], settings={"good": {"x": 1}}).problems] == ["bad-plugin-settings"]
