"""What the tests of plugins share: a network, installed plugins, the command."""

import sys
from datetime import timedelta

import pytest

from networking_rules.model import Goal, Help, Me, Network, Offer, Person, Touch, Want
from networking_rules.testing.build import TODAY


@pytest.fixture
def network():
    """Eight targets on a level with me, of whom the first four have given me something."""
    me = Me(offers=(Offer("photos", "six photos", 0.9, 12),), goals=(Goal("referral", weight=1),), reach=2)
    people = [
        Person(
            f"p{n}",
            f"Person {n}",
            reason="an example",
            reach=2,
            wants=(Want("photos", 0.9), Want("review", 0.5)),
            can_help=(Help("referral", 0.1 + n / 10),),
            tags=("odd",) if n % 2 else ("even",),
        )
        for n in range(8)
    ]
    touches = [
        Touch(f"t{n}", f"p{n}", TODAY - timedelta(days=100 + n), "in", ("give",), landed=True) for n in range(4)
    ]
    return Network(me, people, touches)


@pytest.fixture
def install(tmp_path, monkeypatch):
    """A function that puts a distribution with an entry point on the path, as an installer would."""
    monkeypatch.syspath_prepend(tmp_path)

    def put(name, source, distribution=None, version="1.2", value=None):
        module = f"installed_{(distribution or name).replace('-', '_')}"
        (tmp_path / f"{module}.py").write_text(source, "utf-8")
        info = tmp_path / f"{(distribution or name).replace('-', '_')}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution or name}\nVersion: {version}\n")
        (info / "entry_points.txt").write_text(f"[networking_rules]\n{name} = {value or module}\n")
        return module

    yield put
    for module in [name for name in sys.modules if name.startswith("installed_")]:
        del sys.modules[module]


@pytest.fixture
def command(run):
    """Run the command in an empty folder, in this process."""
    return run
