"""Plans by four plugins in all 24 orders of registration, as JSON; printed as one line of digests for another process."""

import hashlib
import itertools
import json

from parts import adding, long

from networking_rules import Gate, Segment
from networking_rules.hooks import Hint, approach_advisor, give_suggester, segmenter, time_model
from networking_rules.model import PlannedGive
from networking_rules.plugins import Host
from networking_rules.serde import plan_to_json
from networking_rules.testing.build import TODAY
from networking_rules.testing.plugins import made_plugin
from networking_rules.testing.sample import sample_network

TIERS = (
    Segment("close", "easy", Gate(1, 1, 0)),
    Segment("known", "medium", Gate(2, 2, 10), share=0.6),
    Segment("distant", "reach", Gate(6, 6, 200)),
)


@segmenter("tiers", segments=TIERS)
def tiers(me, person, history):
    """By tags, in a set; the numbers decide for those without."""
    return {"close", "known"} if "odd" in person.tags else "distant" if "venue" in person.tags else None


@segmenter("others")
def others(me, person, history):
    """Another segmenter, which comes second."""
    return "easy"


def gives(value, minutes):
    def suggest(me, person, history):
        return [
            PlannedGive(what, "note", minutes, value=value, why="they publish")
            for what in {"a note on their talk", "a note on their book", "a note on their shop"}
        ]

    return suggest


@approach_advisor("channels")
def channels(me, person, history):
    """Letters to venues."""
    return Hint("letter", note="a letter") if "venue" in person.tags else None


@time_model("weights")
def weights(me, person, history):
    """Friends count for more."""
    return 1.1 if "friend" in person.tags else None


@time_model("more weights")
def more_weights(me, person, history):
    """A factor whose product with others depends on the order in its last digits."""
    return 0.3 if "friend" in person.tags else 1.7


PLUGINS = (
    made_plugin(adding("segmenters", tiers), adding("time_models", weights), name="acme"),
    made_plugin(adding("give_suggesters", give_suggester("notes")(gives(0.3, 10))), adding("segmenters", others), name="bolt"),
    made_plugin(adding("give_suggesters", give_suggester("cheap notes")(gives(0.3, 9))), adding("approaches", channels), name="cask"),
    made_plugin(adding("rules", long()), adding("time_models", more_weights), name="dune", prefix="DUNE"),
)  # fmt: skip


def digests():
    """A digest of the plan's JSON for each order."""
    network = sample_network()
    found = []
    for order in itertools.permutations(PLUGINS):
        host = Host(order)
        made = host.plan(network, minutes=240, today=TODAY, book=host.book("strict"))
        text = json.dumps(plan_to_json(made), ensure_ascii=False)
        found.append(hashlib.sha256(text.encode()).hexdigest())
    return found


if __name__ == "__main__":
    print(" ".join(digests()))
