"""What is kept in a network though it is likely a slip: told when the network is checked, and no fault."""

import pytest

HEADER = '{"format":"networking-rules","version":1,"me":"wren"}'
WREN = '{"kind":"person","id":"wren","name":"Wren"}'


def told(run, tmp_path, line):
    """The problems of a network with a line more."""
    (tmp_path / "network.jsonl").write_text("\n".join([HEADER, WREN, line]) + "\n")
    made = run("check", "network.jsonl", "--format", "json")
    assert made.code == 0
    return [problem["message"] for problem in made.json["problems"]]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"kind":"persn","id":"x"}', "a line has the kind 'persn', which is kept and not read; is 'person' meant?"),
        ('{"kind":"person","id":"bo","name":"Bo","wnats":[]}', "the line of 'bo' has the key 'wnats'"),
        ('{"kind":"me","person":"wren","offer":[]}', "your line has the key 'offer'"),
        (
            '{"kind":"touch","id":"t","person":"wren","at":"2026-01-01","direction":"in","with":"wren","minute":1}',
            "the line of 't' has the key 'minute'",
        ),
        (
            '{"kind":"touch","id":"t","person":"wren","at":"2026-01-01","direction":"in","landed":true}',
            "the touch 't' is no give, introduction or invitation (a message), and says whether one arrived",
        ),
    ],
)
def test_a_likely_slip_is_told(run, tmp_path, line, message):
    """With what may be meant, and where it stands."""
    assert any(message in one for one in told(run, tmp_path, line))


@pytest.mark.parametrize(
    "line",
    [
        '{"kind":"circle","of":["wren"]}',
        '{"kind":"person","id":"bo","name":"Bo","stars":3,"until_reason":"x","from":"a fair"}',
        '{"kind":"touch","id":"t","person":"wren","at":"2026-01-01","direction":"in","thread_id":"x","from":"x"}',
    ],
)
def test_a_word_of_ones_own_is_none(run, tmp_path, line):
    """Kinds and keys that only this file has are kept, and nothing is said of them."""
    assert told(run, tmp_path, line) == []
