"""Whole letters: good ones to strangers are left in peace, bad ones get the rules they break and no others."""

import pytest

from networking_rules.testing import check

GOOD = {
    "a count of birds": """Dear Dr Lindqvist,

I read your piece on urban swifts in the Northern Naturalist. On page 3 you say that the colony under the Mill Street
bridge was lost in 2019. It was not: eleven pairs nested there last June. I counted them every Sunday, and the table
is attached, with photographs. It is all yours.

With best wishes,
Maro Dean""",
    "space in a van": """Hi Sam,

Great to see the bakery in the Chronicle. You mentioned that the flour mill can't deliver before seven. Our van passes
your door at five every morning, and there is space in it for six sacks. No charge, and no paperwork.

Cheers
Lee""",
    "old letters": """Hello Ms Acheampong,

Your talk at the archive day sent me back to my grandmother's letters. Three of them mention the strike of 1926 that
you spoke about. I have scanned and transcribed them; the files are below. You need not reply. I just thought that
they should be with somebody who knows what they mean.

Ruth Ellery""",
    "a fault in the docs": """Hi Noor,

two small things about the docs of your parser, which I use every day:

1. The example on the start page imports a name that was removed in 2.1. The right one is `parse_all`.
2. The table of options misses `strict`. I have opened a pull request with both changes.

Thanks for the library.

Ivo""",
    "drawings of a hall": """Dear Mr Haddad,

Congratulations on the opening of the second shop. My students sketched the old tram depot before you moved in, and
two of the drawings show the hall as it was in 1934. Framed copies are on their way to you; they might look good
beside the counter.

Kind regards
Elena Marsh""",
    "a quarry": """Hello Jonas,

I was at your workshop on drystone walls in Keld. You asked whether anybody knew a quarry that still splits by hand.
There is one: Harker's in Marrick, and the foreman is Dan Harker, who says that you are welcome any weekday. His
number is on the card I enclose.

All the best
Petra""",
}
BAD = {
    "a founder": (
        """Hi {{first_name}},

I hope this email finds you well. I'm the founder of a startup and we urgently need our first investors. Could you
introduce me to your partners by Friday? Without them we will run out of cash.

Following up on my last three emails, which you did not answer.

Best,
Rory""",
        {"GIV001", "GIV003", "NEE001", "NEE002", "NEE003", "NEE007", "TGT003"},
    ),
    "a trade": (
        """Hello Ms Reed,

Your shop on Mill Street has the best window in town. If I send you my prints, will you put my cards on your counter?

Alex""",
        {"GIV001", "GIV004"},
    ),
    "a seller": (
        """Hi there,

I came across your website. We help shops like yours double their sales in thirty days. Book a free demo this week and
get 20% off the first year.

Max""",
        {"GIV006"},
    ),
}


@pytest.mark.parametrize("name", GOOD)
def test_a_good_letter_to_a_stranger_is_left_in_peace(name):
    """No error, no warning, under all rules."""
    report = check(GOOD[name], profile="evidence")
    assert [str(finding) for finding in report if finding.severity != "info"] == []


@pytest.mark.parametrize("name", BAD)
def test_a_bad_letter_gets_what_it_deserves(name):
    """The rules it breaks are among the findings."""
    text, codes = BAD[name]
    assert codes <= set(check(text, profile="evidence").codes)


@pytest.mark.parametrize("name", GOOD)
def test_a_good_letter_is_good_to_a_friend_as_well(name):
    """Nothing at all is found."""
    assert check(GOOD[name], gives=6, received=3, tenure_days=500).findings == ()
