"""
deepeval: a metric on what a language model wrote, judged without another model.

deepeval wants a subclass of its `BaseMetric`, which this module does not import: hand it over::

    from deepeval.metrics import BaseMetric
    from networking_rules.integrations.deepeval import metric

    NetworkingMetric = metric(BaseMetric)
    assert_test(test_case, [NetworkingMetric(situation={"cold": True})])

A test case's own `additional_metadata["networking"]` goes before `situation`, key by key. Where mechanical fixes make
a draft pass, `mended` is the text after them, and the logs of the case have it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from networking_rules.integrations.judge import judge, merged


def _init(self: Any, threshold: float = 1.0, situation: Mapping[str, Any] | None = None) -> None:
    self.threshold = threshold
    self.situation = situation
    self.score = self.reason = self.success = self.error = self.mended = self.verbose_logs = None
    self.include_reason = True
    self.async_mode = False
    self.strict_mode = False
    self.evaluation_model = None
    self.evaluation_cost = 0.0


def _measure(self: Any, test_case: Any, *args: Any, **kwargs: Any) -> float:
    del args, kwargs
    own = getattr(test_case, "additional_metadata", None) or getattr(test_case, "metadata", None)
    verdict = judge(test_case.actual_output or "", merged(self.situation, merged(own).get("networking")))
    self.score = verdict.score
    self.reason = verdict.reason
    self.score_breakdown = {f.code: f.severity for f in verdict.report.findings}
    self.mended = verdict.mended()
    self.verbose_logs = None if self.mended is None else f"Mended:\n{self.mended}"
    self.success = verdict.report.complete and verdict.score >= self.threshold
    return verdict.score


async def _a_measure(self: Any, test_case: Any, *args: Any, **kwargs: Any) -> float:
    return _measure(self, test_case, *args, **kwargs)


def _is_successful(self: Any) -> bool:
    return bool(self.success)


def metric(base: type[Any]) -> type[Any]:
    """
    A metric class that the host takes for one of its own.

    Its instances take `threshold` (the least score that succeeds, default 1: nothing found) and `situation` (a
    mapping, see `judge.Situation`).
    """
    body = {
        "__init__": _init,
        "__doc__": "Whether a draft keeps to the rules of networking: gives first, asks late, aims well.",
        "__module__": __name__,
        "measure": _measure,
        "a_measure": _a_measure,
        "is_successful": _is_successful,
        "__name__": property(lambda _: "Networking rules"),
    }
    return type("NetworkingMetric", (base,), body)
