"""The adapters in stand-ins for their hosts, which follow the interfaces of the real ones."""

import asyncio
import copy
import inspect

import pytest

from networking_rules.integrations import deepeval, guardrails, promptfoo
from networking_rules.problems import InputError

TOO_SOON = "Hi Ann, could you introduce me to your editor? I need a publisher."
KIND = "Hi Ann, your talk on weirs was right about silt. Here is the survey of the Tamar that you asked for."
MENDABLE = "Hi Ines, here are six photos of your arch, yours to use. Could you introduce me to Ann?"
MENDED = "Hi Ines, here are six photos of your arch, yours to use."
COLD = {"cold": True}


class TestPromptfoo:
    """`type: python`: get_assert(output, context) gives a grading result; the host turns it into JSON."""

    def run(self, output, config=None, **variables):
        import json

        context = {"prompt": "Write to Ann.", "vars": variables, "config": config, "test": {}}
        return json.loads(json.dumps(promptfoo.get_assert(output, context)))

    def test_a_grading_result(self):
        """Pass, score and reason, and a component for each finding."""
        found = self.run(TOO_SOON, COLD)
        assert found["pass"] is False
        assert 0 <= found["score"] < 1
        assert "GIV001" in found["reason"]
        assert {"pass", "score", "reason"} == set(found["componentResults"][0])
        assert found["namedScores"]["GIV001"] == 0
        assert self.run(KIND, {"gives": 1})["pass"] is True

    def test_a_text_that_fixes_make_pass_is_suggested(self):
        """As a note; nothing where it passes already, or where no fix is enough."""
        assert self.run(MENDABLE, COLD)["suggestions"] == [{"type": "mended", "action": "note", "value": MENDED}]
        assert "suggestions" not in self.run(MENDED, COLD)
        assert "suggestions" not in self.run(TOO_SOON, COLD)

    def test_a_test_goes_before_the_configuration(self):
        """Key by key."""
        assert (
            self.run(TOO_SOON, COLD, networking={"cold": False, "gives": 4, "segment": "easy", "tenure_days": 90})[
                "namedScores"
            ].get("GIV001")
            is None
        )

    def test_a_mistake_in_the_configuration_fails_the_test(self):
        """And says why."""
        found = self.run(KIND, {"colt": True})
        assert found["pass"] is False
        assert "colt" in found["reason"]

    def test_structured_output(self):
        """The body is judged."""
        assert self.run({"subject": "Hello", "body": TOO_SOON}, COLD)["pass"] is False
        assert self.run(None, COLD)["score"] >= 0


class BaseMetric:
    """As in deepeval: attributes with defaults, an observer of subclasses, abstract measures."""

    threshold = score = reason = success = error = evaluation_cost = None
    score_breakdown = None
    async_mode = True
    include_reason = strict_mode = verbose_mode = False
    observed = []  # noqa: RUF012

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        BaseMetric.observed.append(cls)

    def measure(self, test_case, *args, **kwargs):
        raise NotImplementedError

    async def a_measure(self, test_case, *args, **kwargs):
        raise NotImplementedError


class LLMTestCase:
    def __init__(self, actual_output, additional_metadata=None):
        self.input, self.actual_output, self.additional_metadata = "Write to Ann.", actual_output, additional_metadata


def copied(metric):
    """How deepeval copies a metric for each test case: by the parameters of its __init__ and its attributes."""
    wanted = inspect.signature(type(metric).__init__).parameters
    return type(metric)(**{name: value for name, value in vars(metric).items() if name in wanted})


class TestDeepeval:
    def test_it_is_a_metric_of_the_host(self):
        """A subclass, observed, with a name."""
        made = deepeval.metric(BaseMetric)
        assert issubclass(made, BaseMetric)
        assert BaseMetric.observed[-1] is made
        assert made().__name__ == "Networking rules"

    def test_it_measures(self):
        """At once and awaited, also as the copy that the host makes."""
        metric = copied(deepeval.metric(BaseMetric)(situation=COLD))
        assert metric.measure(LLMTestCase(TOO_SOON), _show_indicator=False) == metric.score < 1
        assert not metric.is_successful()
        assert "GIV001" in metric.reason
        assert metric.score_breakdown["GIV001"] == "error"
        assert asyncio.run(metric.a_measure(LLMTestCase(KIND, {"networking": {"cold": False, "gives": 1}}))) == 1
        assert metric.is_successful()

    def test_it_keeps_the_text_that_fixes_make_pass(self):
        """And logs it; of the next draft that passes, nothing stays."""
        metric = deepeval.metric(BaseMetric)(situation=COLD)
        metric.measure(LLMTestCase(MENDABLE))
        assert (metric.mended, metric.verbose_logs) == (MENDED, f"Mended:\n{MENDED}")
        metric.measure(LLMTestCase(MENDED))
        assert (metric.mended, metric.verbose_logs) == (None, None)

    def test_a_threshold_lets_milder_findings_pass(self):
        """As far as the host's user wants."""
        mild = "Hi Ann, can I pick your brain about weirs?"
        made = deepeval.metric(BaseMetric)
        given = {"gives": 9, "tenure_days": 400, "profile": "evidence", "segment": "easy"}
        strict, lenient = made(situation=given), made(threshold=0.1, situation=given)
        assert strict.measure(LLMTestCase(mild)) == lenient.measure(LLMTestCase(mild)) < 1
        assert (strict.is_successful(), lenient.is_successful()) == (False, True)

    def test_an_empty_output_is_a_draft_too(self):
        """Nothing in it breaks a rule about words."""
        assert deepeval.metric(BaseMetric)().measure(LLMTestCase(None)) >= 0


class Outcome:
    def __init__(self, **fields):
        vars(self).update(fields)


class Validator:
    """As in guardrails: `validate` is the host's and calls `_validate`; metadata is a dict."""

    rail_alias = ""

    def __init__(self, on_fail=None, **kwargs):
        self.on_fail, self._kwargs = on_fail, kwargs

    def validate(self, value, metadata):
        return self._validate(value, metadata)

    def _validate(self, value, metadata):
        raise NotImplementedError


class OldValidator:
    """An older host: subclasses write `validate`."""

    def __init__(self, on_fail=None, **kwargs):
        self.on_fail = on_fail


class TestGuardrails:
    def make(self, base=Validator, span=None):
        return guardrails.validator(
            base, lambda: Outcome(outcome="pass"), lambda **f: Outcome(outcome="fail", **f), span
        )

    def test_alone(self):
        """Text in, outcome out."""
        assert guardrails.validate(KIND, {"networking": {"gives": 1}})["outcome"] == "pass"
        found = guardrails.validate(TOO_SOON, {"networking": COLD})
        assert found["outcome"] == "fail"
        assert TOO_SOON[found["error_spans"][0]["start"] :].startswith("could you introduce")

    def test_a_mended_text_is_offered_where_it_passes(self):
        """Else none, and the reasons end with that: a guard must not let through what is half mended."""
        found = guardrails.validate(MENDABLE, {"networking": COLD})
        assert (found["outcome"], found["fix_value"]) == ("fail", MENDED)
        assert guardrails.UNMENDED not in found["error_message"]
        assert guardrails.validate(MENDED, {"networking": COLD})["outcome"] == "pass"
        half = MENDABLE + " Your arch stood in the sun all day." * 40  # no fix makes it short
        found = guardrails.validate(half, {"networking": {**COLD, "select": "GIV001,APP003"}})
        assert found["fix_value"] is None
        assert "GIV001" in found["error_message"]
        assert found["error_message"].endswith(guardrails.UNMENDED)

    def test_no_text_is_no_pass(self):
        """What a host checks again where there was no fix."""
        assert self.make()(situation=COLD).validate(None, {}).outcome == "fail"

    @pytest.mark.parametrize("base", [Validator, OldValidator])
    def test_inside_a_host(self, base):
        """Of either age, with its results, spans and its own options."""
        made = self.make(base, lambda **f: Outcome(**f))(situation=COLD, on_fail="reask")
        assert made.on_fail == "reask"
        found = made.validate(TOO_SOON, {})
        assert found.outcome == "fail"
        assert found.error_spans[0].reason.startswith("GIV001")
        assert made.validate(KIND, {"networking": {"cold": False, "gives": 1}}).outcome == "pass"

    def test_a_host_without_spans(self):
        """Gets none."""
        assert not hasattr(self.make()(situation=COLD).validate(TOO_SOON, {}), "error_spans")

    def test_it_can_be_copied(self):
        """As hosts do."""
        assert copy.deepcopy(self.make()(situation=COLD)).situation == COLD

    def test_a_mistake_is_told(self):
        """At the first use."""
        with pytest.raises(InputError, match="colt"):
            self.make()(situation={"colt": 1}).validate(KIND, {})
