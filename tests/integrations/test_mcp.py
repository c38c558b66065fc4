"""The server, asked by a real client over standard input and output."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

import networking_rules
from networking_rules.integrations.judge import Situation
from networking_rules.integrations.mcp_server import Tools
from networking_rules.problems import InputError, RuleError

HERE = Path(__file__).parent
TOO_SOON = "Hi Ann, could you introduce me to your editor? I need a publisher."


@pytest.fixture
def network(tmp_path):
    from integrations.test_judge import NETWORK

    path = tmp_path / "network.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in NETWORK), "utf-8")
    return str(path)


@pytest.fixture
def tools(network):
    return Tools(Situation(network=network, today="2026-03-10"))


def test_a_draft_to_a_stranger(tools):
    """A summary in words, and the report."""
    found = tools.check_draft(TOO_SOON, cold=True)
    assert "GIV001" in found["summary"]
    assert found["ok"] is False


def test_a_draft_to_somebody_known(tools):
    """By name; one who is not known is told with who is near."""
    assert "GIV001" not in tools.check_draft(TOO_SOON, to="Ann Weir")["summary"]
    with pytest.raises(InputError, match=r"did you mean Ann Weir \(ann\)"):
        tools.check_draft(TOO_SOON, to="Weir")


def test_without_a_word_of_the_past_it_asks(tools):
    """Rather than to guess."""
    assert "cannot tell" in tools.check_draft("Could you introduce me to Ann?")["summary"]


def test_a_plan_and_gives(tools):
    """From the network the server was started with."""
    assert tools.plan(30)["targets"][0]["id"] == "ann"
    found = tools.suggest_gives("ann")
    assert [give["kind"] for give in found["gives"]] == ["survey"]
    with pytest.raises(InputError, match="cannot be negative"):
        tools.plan(-1)


def test_without_a_network_it_says_how_to_name_one():
    """And still explains rules."""
    bare = Tools(Situation())
    with pytest.raises(InputError, match="--network"):
        bare.plan()
    with pytest.raises(InputError, match="--network"):
        bare.check_draft("Hello", to="ann")
    assert bare.explain_rule("ask-before-give").startswith("GIV001 ask-before-give")
    with pytest.raises(RuleError, match="did you mean"):
        bare.explain_rule("GIV01X")


def test_a_real_client_over_stdio(network, tmp_path):
    """Lists the tools, uses each, and gets a sentence for a mistake."""
    pytest.importorskip("mcp")
    from mcp import ClientSession, StdioServerParameters
    from mcp.client.stdio import stdio_client

    source = str(Path(networking_rules.__file__).parent.parent)
    command = ["-m", "networking_rules", "mcp", "--network", network, "--today", "2026-03-10"]
    environment = {**os.environ, "PYTHONPATH": source}
    parameters = StdioServerParameters(command=sys.executable, args=command, env=environment, cwd=str(tmp_path))

    async def talk():
        async with stdio_client(parameters) as streams, ClientSession(*streams) as session:
            await session.initialize()
            listed = (await session.list_tools()).tools
            calls = [
                ("check_draft", {"text": TOO_SOON, "cold": True}),
                ("plan", {"minutes": 30}),
                ("suggest_gives", {"to": "ann@weir.example"}),
                ("explain_rule", {"code": "GIV001"}),
                ("suggest_gives", {"to": "nobody"}),
            ]
            return listed, [await session.call_tool(name, given) for name, given in calls]

    listed, answers = asyncio.run(asyncio.wait_for(talk(), 60))
    assert [tool.name for tool in listed] == ["check_draft", "plan", "suggest_gives", "explain_rule"]
    schema = _either(listed[0], "input_schema", "inputSchema")
    assert schema["required"] == ["text"]
    assert "Check a message" in listed[0].description
    words = [answer.content[0].text for answer in answers]
    assert "GIV001" in json.loads(words[0])["summary"]
    assert json.loads(words[1])["format"] == "networking-rules/plan"
    assert json.loads(words[2])["gives"][0]["for_want"] == "survey"
    assert words[3].startswith("GIV001 ask-before-give")
    assert _either(answers[4], "is_error", "isError")
    assert "nobody is known as 'nobody'" in words[4]


def _either(value, *names):
    return next(getattr(value, name) for name in names if hasattr(value, name))
