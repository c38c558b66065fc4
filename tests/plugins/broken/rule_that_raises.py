"""A rule over a fact that divides by zero where a draft asks no question."""

from networking_rules import Draft, Facts, number, rule
from networking_rules.hooks import PluginInfo, hookimpl


def length_of_questions(draft):
    """Letters for each question mark."""
    return len(draft.text) / draft.text.count("?")


class QuestionFacts(Facts[Draft]):
    """Questions."""

    part = "draft"
    length_of_questions = number(length_of_questions)


@rule("BROK001", ground="design: ours", message="asks long questions", fix="Ask shorter ones.")
def long_questions(draft: QuestionFacts):
    """
    The draft has long questions.

    Long questions are read by nobody to the end, and answered by fewer.

    Flagged:
        >>> check("Is that the mill at the weir which was built before the great flood of that year?")
        BROK001 long-questions  asks long questions

    Fine:
        >>> check("Is that the mill?")
    """
    return draft.length_of_questions > 50


@hookimpl
def networking_plugin_info():
    return PluginInfo("broken", "1.0", code_prefix="BROK")


@hookimpl
def networking_add_facts():
    return [QuestionFacts]


@hookimpl
def networking_add_rules():
    return [long_questions]
