"""
Facts of histories by group-bys over a table of touches, for networks too large to walk. Needs the extra `columnar`.

The functions in `facts.history` are the measure: tests hold both equal. Sums of fading sizes may differ in the
sixteenth digit, since columns add in another order.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Set
from datetime import date

import polars as pl

from networking_rules import checks
from networking_rules.cases import day_of
from networking_rules.columnar.table import HIGH, LOW, columns
from networking_rules.columnar.touch_tables import natural, people_table, sound, touches_table
from networking_rules.facts.history import (
    AUTOMATIC,
    CALLS_FOR_NOTHING,
    CLOSE,
    DEPTH,
    GIVING,
    KNOWN,
    NEAR,
    SIZE_UNKNOWN,
)
from networking_rules.logic import RuleBook
from networking_rules.logic.conditions import Constant
from networking_rules.problems import InputError, Problem

DAY = 2**32
"""How far apart days are where touches are numbered by day and place: more than anybody has touches."""

Missing = Set[str]
Ends = tuple[pl.Expr, pl.Expr]
Made = pl.Expr | Ends | None
"""A fact as one expression, as the two ends of a range, or None where nobody can tell."""


def history_facts(
    book: RuleBook,
    touches: pl.DataFrame | pl.LazyFrame,
    people: pl.DataFrame | pl.LazyFrame,
    today: date,
    missing: Missing = frozenset(),
) -> pl.DataFrame:
    """
    The facts of histories that the rules read, a row for each person, in the column names that `frames` looks for.

    History is what is dated up to `today`; `missing` names what the source cannot tell ("gives", "asks",
    "received", "tenure", "invited"). Raises InputError for a fact of a history that has no columnar definition, and
    for tables that are not sound: each column that is missing or of another type is named, and each kind of fault.
    """
    today = day_of(today)
    checks.given("missing", missing, Set, "a set of words")
    made: dict[str, pl.Expr] = {}
    unknown: list[Problem] = []
    for column in columns(book):
        if column.leaf.fact.part != "history":
            continue
        define = FACTS.get(column.leaf.fact.name)
        if define is None:
            unknown.append(Problem("no-column", f"{column.leaf.fact} has no definition over a table of touches"))
            continue
        windows = {name: value.value for name, value in column.leaf.params if isinstance(value, Constant)}
        found = define(missing, **windows)
        if isinstance(found, tuple):
            made |= {column.name + LOW: found[0], column.name + HIGH: found[1]}
        else:
            nothing = pl.lit(None, dtype=pl.Boolean if column.kind == "flag" else pl.Float64)
            made[column.name] = nothing if found is None else found
    if unknown:
        raise InputError(unknown)
    past, known = sound(touches, people, missing)
    prepared = _prepared(past.lazy(), known.lazy(), today)
    named = [expression.alias(name) for name, expression in made.items()]
    return prepared.group_by("person", maintain_order=True).agg(named).rename({"person": "id"}).collect()


def _has(*acts: str) -> pl.Expr:
    return pl.any_horizontal(pl.col("acts").list.contains(act) for act in acts)


def _others(acts: Set[str]) -> pl.Expr:
    return pl.col("acts").list.set_difference(sorted(acts)).list.len()


def _prepared(touches: pl.LazyFrame, people: pl.LazyFrame, today: date) -> pl.LazyFrame:
    """
    The touches up to today in order, with what the facts ask of each; one row of nulls for people without touches.

    `place` numbers the touches with a person; `asked` is the place of my last ask, or -1. `unspoken` and `unthanked`
    say that no word of mine and no thanks came after a touch, `waiting` that it is mine and no word of theirs did.
    """
    met = pl.when(pl.col("met") <= today).then(pl.col("met"))
    past = touches.filter(pl.col("day") <= today)
    joined = people.with_columns(met).join(past, on="person", how="left").sort("person", "at", natural("id"), "id")
    marked = _counted(_flagged(joined, today))
    return marked.with_columns(
        waiting=pl.col("out") & _open(~pl.col("out") & pl.col("real")),
        unspoken=_open(~pl.col("inward") & pl.col("real"), pl.col("may_answer")),
        unthanked=_open(~pl.col("inward") & pl.col("thank") & pl.col("real")),
        asked=_last(pl.col("wanting")),
    )


def _flagged(joined: pl.LazyFrame, today: date) -> pl.LazyFrame:
    """The touches with what each is by itself; their order gives `place`."""
    direction, real = pl.col("direction"), pl.col("direction").is_not_null()
    form = pl.col("form").str.to_lowercase()
    endorsement = (form == "endorsement").fill_null(False)
    return joined.with_columns(
        place=pl.int_range(pl.len()).over("person"),
        out=(direction == "out").fill_null(False),
        inward=(direction == "in").fill_null(False),
        real=real,
        day_alone=(pl.col("at") == pl.col("day").cast(pl.Datetime("us")).dt.replace_time_zone("UTC")).fill_null(
            False
        ),
        met_age=(pl.lit(today) - pl.col("met")).dt.total_days().clip(0),
        age=(pl.lit(today) - pl.col("day")).dt.total_days().clip(0),
        ask=_has("ask").fill_null(False),
        thank=_has("thank").fill_null(False),
        calls=(_has("ask") | (_has("invite") & pl.col("landed").ne_missing(True))).fill_null(False),
        may_answer=(direction == "both")
        | (pl.col("acts").list.len() == 0).fill_null(True)
        | _has(*CALLS_FOR_NOTHING).fill_null(False),
        only_thanks=(pl.col("acts").list.unique().list.join("+") == "thank").fill_null(False),
        quiet=((pl.col("acts").list.len() > 0) & (_others(CALLS_FOR_NOTHING) == 0)).fill_null(False),
        sure=pl.col("landed").fill_null(False),
        giving=(_has(*GIVING) & (direction != "both") & pl.col("landed").ne_missing(False)).fill_null(False),
        endorsement=endorsement,
        automatic=form.is_in(list(AUTOMATIC)).fill_null(False),
    )


def _counted(flagged: pl.LazyFrame) -> pl.LazyFrame:
    """The touches with which gives count, for whom and how much; of the endorsements of one day one does."""
    size = pl.col("size").fill_null(SIZE_UNKNOWN)
    first_of_day = pl.col("place").sort_by(~pl.col("sure"), "place").first()
    counted = flagged.with_columns(
        single=~pl.col("endorsement")
        | (first_of_day.over("person", "day", "direction", "endorsement", "giving") == pl.col("place")),
        weight=pl.when(pl.col("endorsement") & pl.col("giving")).then(1).otherwise(size),
    )
    gave = pl.col("giving") & pl.col("single")
    return counted.with_columns(
        mine=gave & pl.col("out"),
        theirs=gave & pl.col("inward") & ~pl.col("automatic"),
        wanting=pl.col("out") & pl.col("ask"),
    )


def _last(which: pl.Expr) -> pl.Expr:
    return pl.when(which).then(pl.col("place")).otherwise(-1).max().over("person")


def _open(answers: pl.Expr, fits: pl.Expr | None = None) -> pl.Expr:
    """
    That none of the answers came after a touch: by their days, where the time of either is not known.

    Answers that fit (all, where nothing is said) come last of their day then, others in their place.
    """
    alone, place = pl.col("day_alone"), pl.col("place")
    begin = pl.col("day").cast(pl.Int64) * DAY
    answered = begin + pl.when(pl.lit(True) if fits is None else fits).then(DAY - 1).otherwise(place)
    later, later_than_alone = (
        (begin + place > pl.when(which).then(answered).max().over("person")).fill_null(True)
        for which in (answers, answers & alone)
    )
    timed = later_than_alone & (place > _last(answers & ~alone))
    return pl.when(alone).then(later).otherwise(timed)


def _age_of_first(which: pl.Expr) -> pl.Expr:
    """Days since the first touch of a kind; 0 where there is none."""
    return pl.col("age").filter(which).first().fill_null(0)


def _faded(which: pl.Expr, within: float, half_life: float) -> pl.Expr:
    age = pl.col("age")
    return (pl.col("weight") * 0.5 ** (age / half_life)).filter(which & (age <= within)).sum()


def _gives(missing: Missing) -> Made:
    if "gives" in missing:
        return None
    return (pl.col("mine") & pl.col("sure")).sum(), pl.col("mine").sum()


def _asks(missing: Missing) -> Made:
    return None if "asks" in missing else pl.col("wanting").sum()


def _received(missing: Missing) -> Made:
    return None if "received" in missing else pl.col("theirs").sum()


def _inbound(missing: Missing) -> Made:
    return None if "received" in missing else (~pl.col("out") & pl.col("real")).sum()


def _outbound(missing: Missing) -> Made:
    return None if missing & {"gives", "asks"} else pl.col("out").sum()


def _reached_out(missing: Missing) -> Made:
    return None if missing & {"gives", "asks"} else (~pl.col("inward") & pl.col("real")).sum()


def _tenure(missing: Missing) -> Made:
    begun = pl.col("age").filter(~pl.col("wanting") & pl.col("real")).max()
    return None if "tenure" in missing else pl.max_horizontal(begun, pl.col("met_age").first()).fill_null(0)


def _giving_days(missing: Missing) -> Made:
    if "gives" in missing:
        return None
    return _age_of_first(pl.col("mine") & pl.col("sure")), _age_of_first(pl.col("mine"))


def _given(missing: Missing, *, within: float, half_life: float) -> Made:
    if missing & {"gives", "tenure"}:
        return None
    mine = pl.col("mine")
    return _faded(mine & pl.col("sure"), within, half_life), _faded(mine, within, half_life)


def _asked(missing: Missing, *, within: float, half_life: float) -> Made:
    if "asks" in missing:
        return None
    total = _faded(pl.col("wanting"), within, half_life)
    return pl.when(~pl.col("wanting").any()).then(total) if "tenure" in missing else total


def _credit(missing: Missing, *, half_life: float) -> Made:
    minus = _asked(missing, within=math.inf, half_life=half_life)
    if "gives" in missing or not isinstance(minus, pl.Expr):
        return None
    mine = pl.col("mine")
    low, high = (_faded(which, math.inf, half_life) - minus for which in (mine & pl.col("sure"), mine))
    if "tenure" not in missing:
        return low, high
    return pl.when(~mine.any()).then(low), pl.when(~mine.any()).then(high)


def _invited(missing: Missing, *, within: float = 60) -> pl.Expr:
    found = (pl.col("inward") & _has("ask", "invite").fill_null(False) & (pl.col("age") <= within)).any()
    return pl.when(found).then(True).otherwise(None if "invited" in missing else False)


def _cold(missing: Missing) -> Made:
    given, heard = _gives(missing), _inbound(missing)
    warm = [_invited(missing).fill_null(False)]
    unsure = [_invited(missing).is_null()]
    if isinstance(given, tuple):
        warm.append(given[0] > 0)
        unsure.append(given[1] > 0)
    if isinstance(heard, pl.Expr):
        warm.append(heard > 0)
    unsure.append(pl.lit(given is None or heard is None))
    return pl.when(pl.any_horizontal(warm)).then(False).when(~pl.any_horizontal(unsure)).then(True)


def _first_touch(missing: Missing) -> Made:
    return pl.when(pl.col("real").any()).then(False).otherwise(None if missing else True)


def _days_since(missing: Missing) -> Made:
    last = pl.col("age").min()
    return (
        None if "tenure" in missing else pl.when(pl.col("real").any()).then(last).otherwise(pl.col("met_age").first())
    )


def _unthanked_days(missing: Missing) -> Made:
    days = _age_of_first(pl.col("theirs") & pl.col("unthanked"))
    return (days, pl.lit(math.inf)) if "received" in missing else days


def _owed_days(missing: Missing) -> Made:
    days = _age_of_first(pl.col("inward") & pl.col("calls") & pl.col("unspoken"))
    return (days, pl.lit(math.inf)) if missing & {"received", "invited"} else days


def _unanswered(missing: Missing, *, within: float) -> Made:
    if missing & {"gives", "asks", "received"}:
        return None
    vain = pl.col("waiting") & ~pl.col("sure") & ~pl.col("quiet") & (pl.col("age") <= within)
    return pl.col("day").filter(vain).n_unique()


def _ask_share(missing: Missing) -> Made:
    if missing & {"gives", "asks"}:
        return None
    total = pl.col("out").sum()
    return pl.when(total > 0).then(pl.col("wanting").sum() / total).otherwise(0.0)


def _silence_broken(missing: Missing) -> Made:
    if missing & {"gives", "asks", "received"}:
        return None
    place, asked = pl.col("place"), pl.col("asked")
    broke, before = (pl.col("day").filter(which).last() for which in (place == asked, place < asked))
    given_since = (pl.col("mine") & (place > asked)).any()
    days = (broke - before).dt.total_days().clip(0).fill_null(0)
    return pl.when(given_since).then(0).otherwise(days)


def _was_strong(missing: Missing) -> Made:
    given, received = _gives(missing), _received(missing)
    if not isinstance(given, tuple) or not isinstance(received, pl.Expr):
        return None
    low, high = given
    return (
        pl.when((received == 0) | (high == 0))
        .then(False)
        .when((low > 0) & (low + received >= DEPTH))
        .then(True)
        .when(high + received < DEPTH)
        .then(False)
    )


def _hasty(missing: Missing, *, within: float, lately: float) -> Made:
    if missing & {"asks", "received"}:
        return None
    waiting = pl.col("waiting")
    day, age, ask, thanks = (pl.col(name).filter(waiting) for name in ("day", "age", "ask", "only_thanks"))
    apart = (day - day.shift(1)).dt.total_days()
    soon = (apart > 0) & (apart < within) & (age <= lately) & ask.shift(1) & ~thanks
    return soon.fill_null(False).sum()


def _ask_waiting(missing: Missing) -> Made:
    last = pl.col("waiting") & (pl.col("place") == pl.col("place").max())
    return None if missing & {"asks", "received"} else _age_of_first(last & pl.col("ask"))


def _layer_days(missing: Missing, *, close: float, near: float, known: float, wide: float) -> Made:
    if missing:
        return None
    lately = (pl.col("age") <= 365).sum()
    layer = pl.when(lately >= CLOSE).then(close).when(lately >= NEAR).then(near).when(lately >= KNOWN).then(known)
    return layer.otherwise(wide)


FACTS: Mapping[str, Callable[..., Made]] = {
    "gives": _gives,
    "asks": _asks,
    "received": _received,
    "inbound": _inbound,
    "outbound": _outbound,
    "reached_out": _reached_out,
    "giving_days": _giving_days,
    "tenure": _tenure,
    "given": _given,
    "asked": _asked,
    "credit": _credit,
    "invited": _invited,
    "cold": _cold,
    "first_touch": _first_touch,
    "days_since": _days_since,
    "unthanked_days": _unthanked_days,
    "owed_days": _owed_days,
    "unanswered": _unanswered,
    "ask_share": _ask_share,
    "silence_broken": _silence_broken,
    "was_strong": _was_strong,
    "hasty": _hasty,
    "ask_waiting": _ask_waiting,
    "layer_days": _layer_days,
}
"""Each fact of a history over a prepared table of touches, grouped by person."""

__all__ = ["FACTS", "history_facts", "people_table", "touches_table"]
