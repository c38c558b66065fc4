"""Why a plugin or a part of one is refused: each fault with a code, what it means, and how to mend it."""

from __future__ import annotations

from networking_rules.problems import Problem

MEANING = {
    "plugin-missing": "A plugin that is allowed by name is not installed here. Install it, or take its name off the list.",
    "plugin-import-failed": "Importing the plugin raised. Import its module in a Python shell to see the whole traceback.",
    "plugin-is-class": "The plugin is a class, whose hooks would fail when called. Give an instance, or a module of functions.",
    "plugin-empty": "The plugin implements no hook. Mark its functions with @hookimpl, and begin their names with networking_.",
    "plugin-misnamed": "PluginInfo and the entry point give two names. Use one: what is allowed and what runs must be the same.",
    "plugin-name-taken": "Two plugins have one name. Rename one of them, or block one by the name of its distribution.",
    "plugin-needs-newer-api": "The plugin needs hooks that this version does not have. Upgrade networking-rules, or use an older version of the plugin.",
    "plugin-version-differs": "A worker has another version of the plugin than the process that sent the host. Install the same version on both.",
    "hook-misspelt": "A function is marked as a hook that does not exist. Correct its name; @hookimpl(optionalhook=True) is for newer hooks.",
    "hook-unmarked": "A function has the name of a hook and is not marked as one. Put @hookimpl above it.",
    "hook-argument-default": "An argument of a hook has a default, which would always win over the real value. Take the default away.",
    "hook-argument-unknown": "A hook asks for an argument that it is not given. Leave it out; its page lists those there are.",
    "hook-generator": "A hook is a generator or a coroutine, whose body runs only after the hook has returned. Return a list.",
    "hook-wrapper": "A hook is marked as a wrapper, or as first or last. Mark it with plain @hookimpl; `priority` in PluginInfo orders plugins.",
    "hook-twice": "A plugin has two functions for one hook, and only one would be called. Make them one.",
    "hook-failed": "A hook raised. The plugin was rolled back whole; see the message for the place.",
    "hook-returned": "A hook returned something else than a list or tuple of its type. Its page says what it returns.",
    "bad-prefix": "The prefix of rule codes is not two to eight capitals. Choose such a one in PluginInfo(code_prefix=...).",
    "prefix-taken": "Two plugins claim one prefix of rule codes, or one that begins with the other. One has to choose another.",
    "rule-taken": "Two rules have one code or name. Rename the plugin's.",
    "rule-without-prefix": "A plugin's rule has a code that does not begin with its code_prefix. Declare the prefix, or change the code.",
    "fact-taken": "Two facts of one part have one name. Rename the plugin's.",
    "fact-without-part": "A table of facts is about a part that no case has. Set `part` to one of those there are.",
    "entry-taken": "Two entries of one kind have one name. Rename the plugin's.",
    "bad-phrasebook": "A phrasebook cannot be read by: a pattern that is none, an unknown part, place or kind. Its cue is named.",
    "bad-plugin-settings": "The plugin's table of settings does not fit its class of settings. See the message for the key.",
    "plugin-failed": "A plugin raised on a target, or answered what it may not. The target is left out of its answers; the others stand.",
    "plugin-switched-off": "A plugin failed so often that all its answers were dropped for this run.",
    "reporter-failed": "A plugin's form of output raised, or gave something else than text. Use another format; see the message for the fault.",
    "give-with-strings": "A suggested give asks for something or ties itself to a return. Principle 1: giving comes without strings.",
    "give-without-consent": "A suggested give brings in a third person who has not agreed. Set consent where all of them have.",
    "give-misses-wants": "A suggested give claims to answer a want that the target does not have. Leave `for_want` out.",
}
"""What each code means, and what to do."""


class Refusal(Exception):
    """Raised inside, while a plugin is looked at: what is wrong with it."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        self.message = message
        super().__init__(message)


def problem(code: str, message: str) -> Problem:
    """A problem of a known code."""
    if code not in MEANING:
        raise KeyError(code)
    return Problem(code, message)
