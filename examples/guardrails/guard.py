"""Guards what a model writes to a stranger: python examples/guardrails/guard.py"""

from guardrails import Guard
from guardrails.validators import ErrorSpan, FailResult, PassResult, Validator, register_validator

from networking_rules.integrations.guardrails import validator

NetworkingRules = register_validator(name="networking-rules", data_type="string")(
    validator(Validator, PassResult, FailResult, ErrorSpan)
)
guard = Guard().use(NetworkingRules(situation={"cold": True, "select": "GIV001"}, on_fail="noop"))

for draft in ("Hi Ines, here are six photos of your arch.", "Hi Ines, could you introduce me to Ann?"):
    outcome = guard.validate(draft)
    print(outcome.validation_passed)
    for summary in outcome.validation_summaries:
        print(*(draft[place.start : place.end] for place in summary.error_spans or ()))
