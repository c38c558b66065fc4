"""
Values as plain data and back, strictly: the converter, and the JSON of reports and plans.

Nothing is coerced, and every fault of a document is listed with its path and what was expected.
"""

from networking_rules.serde.documents import plan_from_json, plan_to_json, report_from_json, report_to_json

__all__ = ["plan_from_json", "plan_to_json", "report_from_json", "report_to_json"]
