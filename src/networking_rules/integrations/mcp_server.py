"""
A server of the Model Context Protocol: lets a language model check drafts, make plans and look up rules.

`networking-rules mcp --network network.jsonl --me me.toml` speaks over standard input and output. It reads only the
files named at its start, afresh for each call, writes nothing, and opens no connection. What it answers goes to the
client, names of people included.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import json
from collections.abc import Callable
from typing import Any

from attrs import asdict, evolve, frozen

from networking_rules.cases import history_of
from networking_rules.extras import need
from networking_rules.findings import Report
from networking_rules.integrations.judge import Situation, reason
from networking_rules.model import Network
from networking_rules.people import find_person
from networking_rules.planner import WEEK
from networking_rules.planner import plan as make_plan
from networking_rules.problems import InputError, NetworkingRulesError, Problem
from networking_rules.reports.pages import rule_page
from networking_rules.rulebooks import guide
from networking_rules.serde import plan_to_json, report_to_json
from networking_rules.steps.provide import gentle_gives, suggest_gives

INSTRUCTIONS = (
    "Checks messages to people before they are sent, and plans whom to give time: give first, ask late, aim well, "
    "expect little. Check every draft with check_draft and mend what it reports; what it cannot tell, ask the user. "
    "Never invent a shared history, and never promise that somebody will answer."
)


@frozen
class Tools:
    """
    What the server can do, as plain functions of plain values.

    `base` is the situation every draft is in unless a call says otherwise: the rules, the network and me.
    """

    base: Situation

    def check_draft(
        self,
        text: str,
        to: str | None = None,
        cold: bool = False,
        gives: int | None = None,
        asks: int | None = None,
        received: int | None = None,
        tenure_days: int | None = None,
        subject: str = "",
        channel: str = "email",
        language: str | None = None,
    ) -> dict[str, Any]:
        """
        Check a message before it is sent: does it ask too early, press, beg, sell, or offer nothing?

        Say to whom it goes: `to` (id, name or address in the user's network), or `cold` (a stranger), or what went
        before: `gives` of ours that arrived, our earlier `asks`, gives `received`, `tenure_days` since the tie
        began. Without any of these the rules that need a history say that they cannot tell. `language` (en, de) is
        that of the message, where it may be mistaken. The answer names each broken rule with the words that break
        it, why it matters and what to do instead.
        """
        if to is not None:
            self._network()
        given = evolve(
            self.base,
            to=to,
            cold=cold,
            gives=gives,
            asks=asks,
            received=received,
            tenure_days=tenure_days,
            subject=subject,
            channel=channel,
            language=language,
        )
        found = given.check(text)
        return {"summary": _summary(found), **report_to_json(found)}

    def plan(self, minutes: int | None = None) -> dict[str, Any]:
        """
        Plan the user's week: whom to give time, for what, how to approach them, and when an ask is earned.

        `minutes` is the time there is; without it, what the user noted, or two hours.
        """
        known = self._network()
        budget = minutes if minutes is not None else known.me.minutes_per_week
        if budget is not None and budget < 0:
            raise InputError([Problem("usage", "minutes cannot be negative", field="minutes")])
        made = make_plan(
            known, minutes=WEEK if budget is None else budget, today=self.base.day(), book=self.base.book()
        )
        return dict(plan_to_json(made))

    def suggest_gives(self, to: str) -> dict[str, Any]:
        """
        What the user could give somebody, best first, without any return: thanks and answers that are owed, then
        what meets a known want. `to` is an id, a name or an address in the user's network.
        """
        known = self._network()
        person = find_person(known, to)
        past = history_of(known, person, self.base.day())
        found = (*gentle_gives(person, past), *suggest_gives(known.me, person, past))
        note = "" if person.wants is not None else f"What {person.name} wants is not known: find out first."
        return {"target": person.id, "name": person.name, "gives": [asdict(give) for give in found], "note": note}

    def explain_rule(self, code: str) -> str:
        """The page of a rule: what it is about, why, examples, when it is broken, its ground, and how to mend it."""
        return "\n\n".join(rule_page(rule) for rule in guide("strict").select(code))

    def _network(self) -> Network:
        found = self.base.loaded()
        if found is None:
            told = "no network is known: start the server with --network FILE (a network file or an export)"
            raise InputError([Problem("no-network", told)])
        return found


def _summary(found: Report) -> str:
    if found.findings:
        return reason(found)
    if found.unknowns:
        return f"nothing broken; {len(found.unknowns)} rules cannot tell: say to whom it goes, or what went before"
    return "nothing broken"


def server(base: Situation) -> Any:
    """The server, ready to `run("stdio")`; InputError where the extra `mcp` is not installed."""
    need("mcp", "mcp", "the MCP server")
    sdk = _sdk()
    made = sdk(name="networking-rules", instructions=INSTRUCTIONS)
    mistake = importlib.import_module(f"{sdk.__module__.rpartition('.')[0]}.exceptions").ToolError
    tools = Tools(base)
    for function in (tools.check_draft, tools.plan, tools.suggest_gives, tools.explain_rule):
        made.add_tool(_told(function, mistake), name=function.__name__, description=_words(function))
    return made


def _sdk() -> Any:
    """The class of servers: called MCPServer since version 2 of the SDK, FastMCP before."""
    try:
        return importlib.import_module("mcp.server.mcpserver").MCPServer
    except ModuleNotFoundError:
        return importlib.import_module("mcp.server.fastmcp").FastMCP


def _words(function: Callable[..., Any]) -> str:
    return " ".join((function.__doc__ or "").split())


def _told(function: Callable[..., Any], mistake: type[Exception]) -> Callable[..., str]:
    """A tool as the protocol wants it: JSON or text out; a fault of the input is an error with its sentence."""

    @functools.wraps(function)
    def call(**given: Any) -> str:
        try:
            answer = function(**given)
        except NetworkingRulesError as error:
            raise mistake(str(error)) from None
        return answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False, default=str)

    signature = inspect.signature(function, eval_str=True)
    call.__signature__ = signature.replace(return_annotation=str)  # type: ignore[attr-defined]
    call.__annotations__ = {name: p.annotation for name, p in signature.parameters.items()} | {"return": str}
    return call
