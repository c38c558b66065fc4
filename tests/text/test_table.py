"""What each kind of act fires on, and what must not set it off."""

import pytest

from networking_rules.text import read

FIRES = {
    "ask": [
        "Could you introduce me to Priya?",
        "Worth a chat?",
        "Even 5 minutes would help.",
        "Any chance you could look at the plan?",
        "Please send me the list.",
        "Let me know which day suits you.",
        "I'd love to pick your brain.",
        "You should send me the plans.",
        "I wonder if you could open the fair.",
        "Ann, call me when you are back.",
        "If you could put in a word with the mayor, we would gain a year.",
        "Take a look at the second page and tell me what is missing.",
        "I'm writing to ask if you would judge the show.",
        "Do you know anybody at the water board?",
        "Thoughts?",
    ],
    "offer": [
        "Happy to send you the table.",
        "I can review your chapter.",
        "Here are the photos from Saturday.",
        "Let me know if I can help with the stall.",
        "Can I send you a copy of the map?",
        "Please accept two tickets.",
        "Your ramp is inside the limit by 4 mm.",
        "I gave Bo your number, since he looks for a florist.",
        "The hall is free on the ninth if you want it.",
        "If you ever need a ladder, just shout.",
        "The second step of your guide has a small mistake; the right valve is the blue one. I fixed your copy.",
    ],
    "need": [
        "I need a job by the summer.",
        "We're looking for a miller.",
        "Our runway ends in March.",
        "I was laid off last week.",
        "We have six weeks of money left.",
        "It is my dream to work in your kiln.",
        "I'm two clients short of my target.",
        "Sales are down by half since the flood.",
    ],
    "desperation": [
        "You are my last hope.",
        "We are out of cash.",
        "Please, please read it.",
        "I am begging you for a week more.",
        "I do not know where else to turn.",
    ],
    "urgency": [
        "Please answer ASAP.",
        "Please confirm by EOD.",
        "I need your answer tonight.",
        "There is no time to lose.",
        "Only two places left.",
        "This cannot wait any longer.",
    ],
    "entitlement": [
        "You owe me one.",
        "It is the least you could do.",
        "I expect your answer in full.",
        "I will come by your office at nine on Monday.",
        "You have the means, so there is no excuse.",
        "We are counting on you.",
    ],
    "guilt": [
        "This is the third time I write.",
        "Just bumping this up in your inbox.",
        "Per my last mail, the date is fixed.",
        "I still have not heard from you.",
        "Why have you not answered?",
        "I wrote in May and in June without an answer.",
        "It has been two weeks and nothing from you.",
    ],
    "strings": [
        "If I send you the plans, will you put my name on your list?",
        "I lend you the kiln, and in return you lend me your barn.",
        "Since I helped with your barn, could you help with mine?",
        "Now that I have looked after you, I trust you'll look after me when the lease comes up.",
        "I looked after you last spring. I trust you will look after me when the lease comes up.",
        "I sent you a tenant, so it is only fair that you list me.",
        "I will share my list if you share yours.",
    ],
    "pitch": [
        "We help mills double their sales.",
        "Book a free demo today.",
        "Get 20% off until Sunday.",
        "Sign up now!",
    ],
    "flattery": ["I love what you do.", "Big fan of your work!"],
    "generic": ["Dear Sir or Madam,", "Hi ,", "I hope this finds you well."],
    "placeholder": ["Dear [Name],", "Hi {{first_name}},", "Hi %FNAME%,", "Hello *|FNAME|*!", "Dear ____,"],
    "specific": [
        "Your talk on tidal mills stayed with me.",
        "You wrote that the weir was built in stages.",
        "We met at the harvest dinner in June.",
        "Congratulations on opening the second shop in Leeds.",
    ],
    "thanks": ["Thank you for the ladder."],
    "question": ["Is the kiln hot?"],
    "benefit": ["It already brings you visitors."],
    "reason": ["I ask because the weir is mine."],
    "vague": ["Let me pick your brain.", "Any help would be welcome."],
    "blunt": ["You must send me the plans.", "When will you send the plans?"],
    "cost": ["Just book a call with me to get it."],
    "social": ["Congratulations on the new kiln!", "I am so sorry for your loss."],
    "invited": ["You asked for the quote: it is below.", "As requested, here are the plans."],
}
QUIET = {
    "ask": [
        "Let me know if I can help.",
        "Can I send you the map?",
        "Please accept two tickets.",
        "You asked for the minutes.",
        "How are you?",
        "Can you believe the kiln is a hundred years old?",
        "Looking forward to seeing you.",
        "How did the launch go?",
        "She asked whether you could come.",
        "As you could see, the dam held.",
        '"Would you help me?" is the hardest sentence, you said on stage.',
    ],
    "offer": ["We offer accounting services.", "Happy to report that the roof is dry.", "I can imagine the noise."],
    "need": [
        "I need to thank you.",
        "Customers need a shorter form.",
        "No need to reply.",
        "I need to correct a figure in my mail.",
        "You need sleep, my friend.",
        "Whatever you need to do, do it in your own time.",
    ],
    "desperation": [
        "My phone died, so I am answering late.",
        "I desperately need some games.",
        "The film is about the last hope of a lost expedition.",
    ],
    "urgency": [
        "The urgent care clinic is next door.",
        "There is no hurry at all.",
        "Your visa expires on Friday.",
        "The deadline was extended to June.",
        "The pump stopped immediately after the storm.",
        "I will send it by Friday.",
    ],
    "entitlement": ["We expect rain on Saturday.", "It is the least I can do.", "You owe the bank a letter."],
    "guilt": [
        "In case you did not see it, the paper was accepted.",
        "This was the third time the bell rang.",
        "Bumping into you in Leeds was fun.",
        "Sorry that I have not replied earlier.",
    ],
    "strings": [
        "The parties agree to deliver in exchange for the fee.",
        "MS Exchange was down all day.",
        "I do not expect anything in return.",
        "No strings attached.",
        "If I can help, let me know.",
    ],
    "flattery": ["I love your paper on tidal locks.", "Your talk about the weir was clear."],
    "placeholder": ["See [1].", "Done: [x].", "It is in [docs](https://docs.example/a)."],
    "specific": ["I like your company.", "Your work is great."],
}


def kinds(text):
    return {act.kind for act in read(text, language="en").acts}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in FIRES.items() for text in texts])
def test_it_is_seen(kind, text):
    """An act of the kind is seen."""
    assert kind in kinds(text)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in QUIET.items() for text in texts])
def test_it_is_none(kind, text):
    """No act of the kind is seen."""
    assert kind not in kinds(text)


def test_one_sales_word_is_one_cue_and_two_different_ones_are_two():
    """The rule about veiled sales counts different cues."""
    one = read("Book a free demo today.", language="en").of("pitch")
    two = read("Book a free demo today and get 20% off.", language="en").of("pitch")
    assert len({act.cue for act in one}) == 1
    assert len({act.cue for act in two}) >= 2
