"""
Checks where drafts are written by programs: one module a host, none of which imports its host.

`promptfoo`, `deepeval` and `guardrails` judge what a language model wrote; `mcp_server` offers checks and plans to
one. All of them take the same plain words for whom a draft is to and what went before: see `judge.Situation`.
"""
