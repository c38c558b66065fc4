"""
Principle 3: networking is highly targeted, just like sales.

"Identify someone you can help, determine whether they might be able to help you, and then approach them."
"""

from __future__ import annotations

from networking_rules import fixes
from networking_rules.facts import DraftFacts, DraftsFacts, HistoryFacts, NetworkFacts, PlanFacts, TargetFacts
from networking_rules.logic import Condition, Graded, Option, graded, option, rule


@rule(
    "TGT001",
    ground="guide: might be able to help you",
    message="serves none of your goals, as far as you know",
    fix="Link a goal (can_help), set the target to easy by hand, or drop it.",
)
def no_goal_link(target: TargetFacts) -> Condition:
    """
    A target was chosen for giving or asking, and no goal of mine is known that they could serve.

    The guide picks people one can help *and* who might be able to help. Helping without any return in mind
    is a choice one may make: set such a target to easy by hand, or tag it mentee or charity. Friends and family
    are no targets.

    Flagged:
        >>> check_target(person={"can_help": []}, me={"goals": [{"kind": "referral"}]})
        TGT001 no-goal-link  serves none of your goals, as far as you know
        >>> check_target(person={"can_help": None}, me={"goals": [{"kind": "referral"}]})
        TGT001 no-goal-link  serves none of your goals, as far as you know

    Fine:
        >>> check_target(person={"can_help": [{"kind": "referral"}]}, me={"goals": [{"kind": "referral"}]})
        >>> check_target(person={"can_help": [], "segment": "easy"}, me={"goals": [{"kind": "referral"}]})
    """
    meant = target.selected & target.purpose.is_in("give", "ask")
    chosen = target.personal | target.one_sided | target.pinned_easy
    return meant & ~chosen & ((target.get_value <= 0) | ~target.help_known)


@rule(
    "TGT002",
    ground="guide: identify someone you can help",
    severity="error",
    message="you cannot name how you would help",
    fix="Find out what they want first: ask them nothing, look.",
)
def cannot_name_the_help(target: TargetFacts) -> Condition:
    """
    Outreach is planned to a target whom I have nothing to give, or whose wants nobody knows.

    Networking starts with someone you can help. Where the wants are not known, the first touch is for
    learning, and this rule is silent about touches of that purpose.

    Flagged:
        >>> check_target(person={"wants": None})
        TGT002 cannot-name-the-help  you cannot name how you would help
        >>> check_target(person={"wants": [{"kind": "yachts"}]}, me={"offers": [{"kind": "photos"}]})
        TGT002 cannot-name-the-help  you cannot name how you would help

    Fine:
        >>> check_target(person={"wants": [{"kind": "photos"}]}, me={"offers": [{"kind": "photos"}]})
        >>> check_target(person={"wants": None}, purpose="learn")
    """
    meant = target.selected & target.purpose.is_in("give", "ask") & ~target.personal
    return meant & (~target.wants_known | (target.give_value <= 0))


@rule(
    "TGT003",
    ground=("guide: Highly Targeted", "research: Karagiannis & Vojnovic 2009, list size against reply odds"),
    message="is a message to nobody in particular",
    fix="Fill the field; write one line that only this reader could get.",
    edits=fixes.fill_fields,
)
def mass_produced(drafts: DraftsFacts, *, same: Option = option(3, low=2)) -> Graded:
    """
    A merge field was left unfilled, or the same message goes to three people or more.

    A list is the opposite of a target, and the larger it is the fewer answer. Messages count as the same when
    four in five of their runs of five words are, names left aside. Invitations, announcements of a day and
    newsletters that people asked for are meant to be the same, and are known by their words.

    Flagged:
        >>> check("Hi {{first_name}}, here are the drawings of the weir.")
        TGT003 mass-produced  is a message to nobody in particular: "{{first_name}}"
        >>> check_drafts(*[f"Hi {name}, we have opened a new mill shop by the river." for name in ("Al", "Bo", "Cy")])
        TGT003 mass-produced  is a message to nobody in particular

    Fine:
        >>> check("Hi Ann, the drawings are in [the usual place](drawings.pdf) [1].")
        >>> check_drafts("Hi Al, the weir is mended now.", "Hi Bo, your wheel turns again.")
    """
    return graded(error=drafts.placeholders > 0, warning=(drafts.alike >= same) & ~drafts.announced)


@rule(
    "TGT004",
    ground="research: Karagiannis & Vojnovic 2009",
    message="goes to {draft.recipients} people at first touch",
    fix="Write to one of them.",
)
def many_recipients(draft: DraftFacts, history: HistoryFacts, *, recipients: Option = option(1, low=1)) -> Condition:
    """
    A first message goes to more than one person.

    In 315 million mails the size of the list decided more than anything else whether somebody answered.
    An introduction of two people to each other has two recipients by nature; so has a running thread.

    Flagged:
        >>> check("Here is the plan of the weir.", recipients=["a@x.example", "b@x.example"], profile="evidence")
        TGT004 many-recipients  goes to 2 people at first touch

    Fine:
        >>> check("Here is the plan of the weir.", recipients=["a@x.example"], profile="evidence")
        >>> check("Ann, meet Bo. Bo, meet Ann.", recipients=["a@x.example", "b@x.example"], profile="evidence")
    """
    return (draft.recipients > recipients) & history.first_touch & ~draft.is_reply & ~draft.introduces


@rule(
    "TGT005",
    ground=("guide: too unfocused", "research: Ingram & Morris 2007", "design: three tenths is our number"),
    message="{plan.event_minutes} minutes at events, with nobody named to meet there",
    fix="Name whom you want to meet at each event, or cut it.",
)
def event_heavy_plan(plan: PlanFacts, *, share: Option = option(0.3, low=0, high=1)) -> Condition:
    """
    More than three tenths of the time go to events without a named target.

    At a mixer where nearly everybody came to meet new people, half of the talk was with friends. An event at
    which one speaks, hosts, or meets people named beforehand is targeted all the same.

    Flagged:
        >>> check_plan(minutes=100, activities=[{"what": "mixer", "minutes": 40}])
        TGT005 event-heavy-plan  40 minutes at events, with nobody named to meet there

    Fine:
        >>> check_plan(minutes=100, activities=[{"what": "mixer", "minutes": 30}])
        >>> check_plan(minutes=100, activities=[{"what": "open day", "minutes": 40, "targets": ["ann"]}])
    """
    return plan.event_minutes > plan.budget * share


@rule(
    "TGT006",
    ground=("against: Rajkumar 2022", "against: Burt 2002"),
    severity="info",
    message="nearly all of your targets are in one place, or none is a weak tie",
    fix="Add a few people you know a little, elsewhere.",
)
def echo_list(
    network: NetworkFacts,
    *,
    share: Option = option(0.9, low=0.1, high=1),
    targets: Option = option(5, low=2),
    few: Option = option(5, low=1),
) -> Condition:
    """
    Nine in ten targets are in one organisation, or there is no weak tie among them.

    The guide asks for targets; it does not say that they should differ. In an experiment with twenty million
    people moderately weak ties led to more new jobs than strong ones. A weak tie is here one of a few touches
    (five: our number). A niche may have one employer only: raise the number of targets there.

    Flagged:
        >>> check_network(easy=6, org="Mill & Co", profile="evidence")
        TGT006 echo-list  nearly all of your targets are in one place, or none is a weak tie

    Fine:
        >>> check_network(easy=4, org="Mill & Co", profile="evidence")
        >>> check_network(easy=6, touches=2, profile="evidence")
    """
    return (network.targets >= targets) & ((network.same_org_share >= share) | (network.weak_ties(most=few) < 1))


@rule(
    "TGT007",
    ground=("against: Levin 2011", "against: Walter 2015"),
    severity="info",
    message="has been silent for {history.days_since} days, after better times",
    fix="Reconnect with something small.",
)
def dormant_overlooked(
    history: HistoryFacts,
    target: TargetFacts,
    *,
    days: Option = option(1095, low=1),
    touches: Option = option(2, low=1),
) -> Condition:
    """
    A tie that was alive has been silent for three years and is nobody's target.

    Advice from such ties was found as good as that of current ones or better, and the best of them are those
    people shy away from. Left alone is whoever asked not to be contacted, was put off for a while, or has the
    status archived, which is for ties that were ended on purpose.

    Flagged:
        >>> check_history("1300 in thank", "1250 out give", "1200 in news", profile="evidence")
        TGT007 dormant-overlooked  has been silent for 1200 days, after better times

    Fine:
        >>> check_history("900 in thank", "800 in news", profile="evidence")
        >>> check_history("1300 out news", "1200 out news", profile="evidence")
    """
    alive = (history.inbound >= touches) & (history.reached_out >= 1)
    return (history.days_since >= days) & alive & ~target.selected & ~target.closed & ~target.paused


@rule(
    "TGT008",
    subject="reader",
    ground=("guide: identify someone you can help", "design: who is to be left in peace gets no message"),
    message="goes to somebody who is to be left in peace",
    fix="Do not send it; where things have changed, set their status to active first.",
)
def closed_door(target: TargetFacts) -> Graded:
    """
    A message goes to somebody who is not to be contacted or whose tie was ended, or to somebody who is put off.

    Nobody is helped by a message that they asked not to get, and opting out of mail is their right. The status is
    that of the network: `do_not_contact` and `archived` are an error, `paused` is a warning as long as the pause
    lasts. Plans leave all three out. Accept it, with the reason, where an answer to a message of theirs is due.

    Flagged:
        >>> check("Here are the drawings of the weir.", status="do_not_contact")
        TGT008 closed-door  goes to somebody who is to be left in peace
        >>> check("Here are the drawings of the weir.", status="paused")
        TGT008 closed-door  goes to somebody who is to be left in peace

    Fine:
        >>> check("Here are the drawings of the weir.", status="active")
    """
    return graded(error=target.closed, warning=target.paused)


RULES = (
    no_goal_link,
    cannot_name_the_help,
    mass_produced,
    many_recipients,
    event_heavy_plan,
    echo_list,
    dormant_overlooked,
    closed_door,
)
