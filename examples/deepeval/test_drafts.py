"""Judges what a model writes to a stranger: deepeval test run examples/deepeval/test_drafts.py"""

from deepeval import assert_test
from deepeval.metrics import BaseMetric
from deepeval.test_case import LLMTestCase

from networking_rules.integrations.deepeval import metric

NetworkingMetric = metric(BaseMetric)


def write(prompt):
    """Your model; here it always answers the same."""
    return "Hi Ines, the couple showed me your peony arch first of all. Here are six photos of it, yours to use."


def test_a_first_letter_gives():
    prompt = "Write to Ines, a florist whom I have never met."
    assert_test(LLMTestCase(input=prompt, actual_output=write(prompt)), [NetworkingMetric(situation={"cold": True})])
