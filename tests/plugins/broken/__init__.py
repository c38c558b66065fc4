"""Plugins with one fault each. `FAULTS` says which check finds it, and with what words."""

FAULTS = {
    "a_class": ("check_is_accepted", "is the class Tiers; register an instance of it"),
    "asks_for_something": (
        "check_answers_for_everybody",
        "'Could you introduce me to your editor' asks for something",
    ),
    "by_place_in_the_list": ("check_order_does_not_matter", "answers differently when people come in another order"),
    "changes_its_input": ("check_inputs_are_left_alone", "p00 is not the same afterwards"),
    "counts_its_calls": ("check_same_twice", "answers differently when asked twice"),
    "default_argument": ("check_is_accepted", "argument settings has a default; take it away"),
    "expects_too_much": ("check_answers_for_everybody", "failed on p00, which is left out: AttributeError"),
    "false_example": ("check_rules_are_documented", "rule BROK001 has an example that is not true"),
    "generator": ("check_is_accepted", "networking_add_segmenters is a generator or a coroutine; return a list"),
    "hash_order": ("check_hash_seeds_do_not_matter", "differently in a process with another hash seed"),
    "made_on_the_spot": ("check_goes_to_workers", "it cannot be sent to a worker"),
    "misspelt": ("check_is_accepted", "did you mean networking_add_segmenters?"),
    "neighbours": ("check_batches_do_not_matter", "answers differently in batches of 1"),
    "no_version": ("check_says_who_it_is", "says no version"),
    "of_the_future": ("check_is_accepted", "needs version 99 of the hooks; here is 1"),
    "rule_that_raises": ("check_rules_never_fail", "ZeroDivisionError"),
    "strings_in_the_reason": ("check_gives_have_no_strings", "suggests a give with strings: 'If I send it, will you"),
    "writes_a_file": ("check_touches_nothing_outside", "it touches the world outside: open("),
    "wrong_list": ("check_is_accepted", "returned a list with a str in it, not Segmenter values"),
}
