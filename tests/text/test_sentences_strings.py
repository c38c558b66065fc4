"""
Favours for favours, and what looks like them: conditions of every day, thanks, sayings.

Each was judged before it was read, in the notation of `test_sentences`.
"""

import pytest

from text.judged import check

TIED = [
    "I can put in a word with the dean, and I trust you will remember that when the grants are handed out.",
    "You get the guest list, I get your supplier contacts.",
    "I'll review your paper as soon as I see my name on yours.",
    "The template is free for anyone who leaves us a five-star review.",
    "Sign up three friends and the guide is yours.",
    "Let's trade: my editor's address for your agent's.",
    "I shared your post on Monday, so I count on you to share mine.",
    "Do me this favour and I will make it worth your while.",
    "Say yes to the panel and I'll see that your book is on the table.",
    "I only pass leads on to people who pass leads on to me.",
    "I'm glad to introduce you to her, provided you bring me into the Lisbon deal.",
    "I'd vote for your proposal if mine got your vote.",
    "Your name goes at the top of the programme if your firm sponsors the wine.",
    "I'll send the recording over once you've filled in the survey.",
    "One hand washes the other: I'll recommend you, you recommend me.",
    "I will forward your CV, but then I expect a good rate on the printing.",
    "Take the tickets; you can repay me by putting in a word with your boss.",
    "I have done you a good turn with the Hendersons, now it is your turn.",
    "I can get you in front of the board, on the understanding that we split the fee.",
    "Follow me back and I'll keep liking your stuff.",
    "You will get my notes when I get your list.",
    "In recognition of my help with the move, I would like you to endorse me.",
    "I'd be happy to give feedback in exchange for half an hour of your time.",
    "The report is yours for a testimonial.",
    "I'll write you the reference, and in turn you tell Marc about my studio.",
    "Since I fixed your site for nothing, a link on the front page seems only right.",
    "Any referral you make earns you one from me.",
    "My offer to mentor you stands as long as you promote the course.",
    "I'll tell you who is hiring, but you owe me one.",
    "Consider the basket a down payment on your support in May.",
    "Retweet this and I'll retweet you.",
    "We can talk about your manuscript after you have bought a seat at the retreat.",
    "I'm offering this in the hope that you'll return the favour at the vote.",
    "I don't do things for nothing, so tell me what you can offer for the introduction.",
    "Give us your mailing list and we give you ours.",
]
FREE = [
    "I'll send the recording over once it has been cut.",
    "You get the front room, I take the one by the stairs.",
    "If you send me the file I'll convert it for you.",
    "Sign up at the desk and the guide is yours.",
    "The template is free for anyone who wants it.",
    "Say when and I'll come round with the ladder.",
    "I shared your post on Monday; it did well.",
    "I have done the Hendersons' roof, now it is your turn, as you asked.",
    "The report is yours for the asking.",
    "I only pass on leads to people who want them.",
    "Since I fixed your site last year I have learned a better way, and put it in the repository.",
    "We can talk about your manuscript after you have slept.",
    "Let's trade recipes some day.",
    "Tell me your size and I'll put the boots aside.",
    "I'd be happy to give feedback, no return needed.",
    "If the key does not fit, bring it back and I'll cut you another.",
    "Once you've filled in page two, the office pays you back.",
    "Bring the receipt and you get your money back.",
    "You owe me nothing for the tickets.",
    "One hand washes the other, as my gran said while she did the dishes.",
    "My offer to mentor you stands as long as you like.",
    "I'll tell you who is hiring, and you can decide.",
    "Leave the box by the gate and I will take it to the tip for you.",
    "As soon as I see a bus I'll wave.",
    "Give us your coat and we hang it up for you.",
    "The basket is from the whole street, to say welcome.",
    "Any question you send earns you an answer from me.",
    "I'd come to your show if mine was not on the same night.",
    "In recognition of your help with the move, we would like you to have the lamp.",
    "You will get my notes when I have typed them.",
]


@pytest.mark.parametrize("text", TIED)
def test_a_favour_for_a_favour_has_strings(text):
    """A turn that is due, a price that is praise, like for like."""
    check(text, "strings", "", "en")


@pytest.mark.parametrize("text", FREE)
def test_a_condition_of_every_day_has_none(text):
    """What must be done first, open trade, a gift, the writer's own thanks."""
    check(text, "", "strings", "en")
