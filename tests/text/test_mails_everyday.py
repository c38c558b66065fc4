"""Everyday mails of decent people, to a reader to whom nothing was given yet, break nothing grave."""

import pytest

from networking_rules.testing import check

MAILS = """

Dear Ruth, thank you for the plums. The children ate half of them before supper. I will bring the basket back on
Sunday.

Thank you for looking after the cat. She was calmer than ever, and the note you left made me laugh. If you are away
in spring, I would be glad to do the same for you.

Thank you so much for coming to the concert. Your applause from the third row kept me going. I hope the drive home
was dry.

I just wanted to say thank you for the reference. I got the place, and I start in March. You need not do anything
more.

Many thanks for the lovely evening. The soup was the best I have had in years, and I have already tried to make it
at home.

Your advice about the boiler saved us a cold weekend. Thank you. I owe you a jar of honey, and it is on your
doorstep.

Thanks for the lift on Thursday. I left two loaves with Tom for you; please enjoy them while they are fresh.

We got your card this morning. It means a lot to us. Mother is better and asks after you.

We are having a small party for Nora on Saturday the 12th from four o'clock. You are invited, and so are the
children. There is no need to bring anything.

You and Paul are warmly invited to our open studio on Sunday. Come when you like, stay as long as you like. There
will be soup.

We'd be delighted to have you at our table on Friday. Everything is paid for, and there is room for a guest. Please
feel free to bring your sister.

The choir sings on Friday at seven. I have put two tickets aside for you at the door; you don't have to tell me
whether you come.

I would love to see you at the wedding. The formal card follows in May. We have booked a room for you at the inn.

If you happen to be in the village on Saturday, the kettle is on and the door is open. Do drop in whenever it suits
you.

We would be so happy if you could join us for dinner on the 3rd, as our guests. It is our way of saying thank you.

Our book club reads your novel in June, and we'd love to have you as our guest of honour, with the train fare paid.
Let us know if you'd rather not, and we will understand.

Here are the keys to the hall. The small one opens the kitchen. Please keep them as long as you need them.

Attached are the minutes of Tuesday. Please let me know if I have got anything wrong and I'll correct it.

I have moved all the files to the shared folder. The old links work until Friday. Shout if something is missing.

Please find the corrected drawings attached. The stairs are now 4 cm wider, as you asked.

Please see the attached list of suppliers; the first two deliver on Mondays. Use it however you like.

The parcel for you arrived, and I have it at number 14. I am home every evening after six, so just ring the bell.

Here is the recipe you asked for. You need a heavy pot and a bit of patience. Let me know how it turns out!

I am handing over the garden plot to you from May. Please take whatever you need from the shed; it is all yours.

The report is finished. See page 4 for the figures. You'll find the raw data in the second sheet.

Here are the photos from Saturday. Please use them as you like, and please feel free to share them with the family.

I have filled in the form for you, so you only need to sign it. Please do not hurry.

The bike is repaired. You can pick it up any day before six; the bill is settled.

I can come on Tuesday at ten with the crate of jars, or on Thursday if that suits you better.

Would Tuesday at ten suit you for the delivery of the shelves you ordered?

Which evening should I bring the chairs back?

I am sorry, I can't make it on Monday after all; my son is ill. Would you rather I came on Wednesday?

I have put our walk in the calendar for Sunday. If it rains, we stay in and I make pancakes.

The doctor says I should rest until Friday. So I will be with you on Monday instead.

Let me know if you need help with the move. I have a van and two strong sons.

Should you need a babysitter on Friday, our Clara is free and would love to come.

We are away until the 20th. Our neighbour has a key in case anything happens. Please take the strawberries, they
won't keep.

Mum, I arrived safely. The flat is small but bright. I need a haircut and a good night's sleep.

Grandpa needs a hand with the hedge, so I will drive up on Saturday. You don't have to do anything.

I heard that you broke your leg. I can do your shopping this week; tell me what you need, and I'll bring it on
Friday.

We are making noise on Saturday night, since Ben turns thirty. If it gets too loud, ring us at once and we will turn
it down.

They need help with the barn roof, and I said we'd both think about it. No pressure at all.

The apples are ripe. Help yourself, please; the ladder leans on the tree.

Tell me if you need a hand with the sofa. I am home all afternoon.

I hope you can use the lamp. We have no room for it, and it seemed a pity to throw it away.

If there is anything I can do while you are in hospital, just say so.

Your parking space is free again. Sorry that we blocked it yesterday, it won't happen again.

Congratulations on the new job! I knew that they would need somebody like you.

I read your article on tidal mills twice. The part about the sluice was new to me, and I have told my students about
it.

Last week you asked about printers in Bath. Try Hale & Sons; they are slow but careful, and they don't need large
orders.

The position we spoke about is open now, so I thought of you. You'd need two references, and the deadline is on 1
March.

Your team needs a second screen for the workshop, so I have reserved one. It will be in room 5 by Monday.

Before you go on leave: everything is in order here, and you don't need to check mail.

I found the bug that you wrote about. It was ours. The fix is in version 2.1, and you need do nothing but update.

We looked at your request and we can say yes. You will get the grant in two parts, the first by the end of the
month.

Please ignore my last mail, I had the wrong file open. The right one is attached.

Just to let you know that the meeting was moved to room 12. Nothing else has changed.

I'm writing to say that your parcel was sent this morning. You should receive it by Thursday.

Could you tell me which of the two frames you prefer, so that I bring the right one for you?

Do you still want the ladder? If so, I'll drop it off tomorrow.

Please accept our apologies for the delay. We have refunded the fee, and there is nothing you need to do.

Dear Mrs Hale, the tiles for your roof came today. We start on Monday at eight, if the weather holds. You need not
be at home.

Thanks for your patience with the invoice. The mistake was ours, and you will find the corrected one attached.

Your dog got out this morning. I have him in my yard, and he has had breakfast. Come for him whenever you are back.

We found a scarf after the party. Is it yours? If so, I will drop it in your letterbox.

Happy birthday, Greta! May the new year be kind to you. I hope you get some time for yourself.

I am so sorry about your father. I remember how he taught us to skip stones. Should you want company, I can be there
in ten minutes.

Welcome to the street! The bins go out on Tuesdays. If you need sugar, salt or a screwdriver, knock at number 9.

The library has your book. It is kept at the desk until the 14th. You do not have to do anything if you no longer
want it.

I saw that your shop sign hangs loose. I could fix it on my way home tonight, if you like.

Mara, the train is at 9.40 from platform 3. I'll wait for you under the clock. Wear something warm!

Congratulations on your first exhibition. The blue one in the corner is my favourite.

I've written the recommendation that you asked for, and sent it to the school. Let me know if they need anything
else from me.

The vet says the cat needs rest. She sends her love, as far as cats do.

Please say hello to your mother from me. I still use the pan that she gave us.

We don't need the cot any more. Would it be of use to you? I can bring it round on Sunday.

Here's the key to the cabin. Take whatever you find in the fridge, and don't worry about the beds.

I've asked around about flats, as I promised. A friend lets two rooms by the canal, and you can see them any
evening.

The school play is on Thursday. Leo is a tree. You are welcome to sit with us; we keep a seat for you.

Dear team, thank you for a good year. The office is closed from the 24th. Have a good rest, you have earned it.

Your proofs are ready. Take your time with them, nothing goes to print before March.

I'm bringing soup at six. Don't get up, I have a key.

I was in the area and noticed that your gutter leaks above the door. A man called Byrne repairs them for little
money; his number is 555 0199.

Thanks again for the ride. The petrol money is in the glove box. Next time it's my turn to drive.

Good news: the grant was approved, and your part of it will be paid on Friday.

Shall I pick up the twins on Wednesday? It is on my way.

I can lend you the projector until the end of the month. You just need a cable for it, and there is one in the bag.

Dear neighbours, our son practises the drums from five to six. If it disturbs you, please tell us and we'll move him
to the cellar.

The photos of the christening are ready. Which ones would you like printed? They are a present.

You left your umbrella at our place. It is by the door; take it any time you pass.

The minutes are attached. If I misquoted you anywhere, tell me and I'll put it right.

Your talk answered a question that I've had for years. There is nothing I want; I only wished you to know.

I've kept a copy of the paper for you. It has your letter on page 4.

The clinic called: your results are fine. You can stop taking the tablets on Sunday.

Sorry I missed your call. I was in the garden. I'll ring you tonight after eight.

We have two spare tickets for Saturday's match. Would you and Sam like them?

I will be in Leeds on the 9th and can bring the documents that you need. What time would suit you?

The heating is repaired. Should it make noises again, call me at any hour.

I read that your firm looks for an accountant. My cousin is a good one; shall I give her your address?

We finished your dress. It can be fetched from tomorrow. Please bring the shoes, so that we can pin the hem to the
right length.

The boiler man comes at two. I let him in, so you can stay at work.

Your sister told me that you like quinces. We have a whole crate; may I leave it on your porch?

Thank you for the tip about the dentist. He was gentle and cheap.

If you cannot find the house, ring me and I'll come down to the corner.

Please excuse the short note. The baby is well, and so am I.

I hope you had a good journey. The spare blanket is in the chest, should you get cold.

You're always welcome to bring the children. They can pick as many cherries as they can eat.

Dear Mr Abt, your watch is ready. The repair cost less than we said, so we owe you eight euros.

Let me know when you land and I'll put the kettle on.

The course was full, but one place became free today, and I kept it for you until Friday. No hurry, and no harm if
you don't need it.

My mother would like to thank you for the flowers. She needs a little time before she can write herself.

Would you like to have the old piano? We would pay for the transport.

On Saturday we clear the path behind the houses. Nobody has to help; there is cider for all afterwards.

We'd be happy to see you at the fair on Sunday. Your stall is paid for and has a roof.

Do you need anything from town? I go at three.

You asked what the students need most. They need quiet rooms and a warm meal.

Enclosed is the copy of the deed. Please check that your name is spelled right; if not, we print it again at no
cost.

I hope that your knee gets better soon. I can walk the dog until then.

We moved the sofa so that you can get in with the wheelchair. Tell us if the ramp is too steep.

The concert is sold out, but I have a ticket that I cannot use. Please have it.

In case you have no plans for Easter, come and stay with us. The guest room looks on the sea.

Your essay made my week. I have lent it to two friends, and both want a copy of their own.

I've paid the parking fee, so you can forget about it.

They lost the house in the flood. We collect blankets for them, and there are more than enough already.

Take care of yourself and don't carry heavy things.

The hedge is cut. I took the clippings with me, so there is nothing to clear away.

I've asked the office about your question. They say that you can keep the parking place until June.

Dear Mr Okoye, here is the estimate for the roof. It is good for three months, and costs you nothing.

Would it help if I took the kids on Thursday afternoon? We go to the pool anyway.

Thanks for the book. I'll return it when I have read the last chapter, which I don't want to end.

Your order is on its way. If it isn't there by Friday, write to us and we'll send another.

You'd better take the later bus, the early one doesn't stop at the mill on Sundays.

May I bring a cake on Sunday? Or would fruit be better for your father?

We would be honoured to have you at the christening. There is a bed for you, and Jo will fetch you from the station.

I hope you don't mind that I fed your hens this morning. They looked hungry.

Please give my love to Anna. She left her gloves here; I'll post them today.

Do come in when you are next in town. The coffee is on the house.

The garden club has elected you for the golden spade! The party is on the 5th, and you need bring only yourself.

Please enjoy the honey. It is from our own hives.

If you want the recipe, I'll write it out for you.

It was good to see you at the market. You looked rested.

The files you asked for are in the folder. Open the first one; the others are drafts.

No answer needed, I only want you to know that the tree is in flower.

Let me know which of the two you want, I'll keep the other.

We're so glad that you are coming. Bring warm socks, the floor is cold.

Your son was a joy to teach. I enclose his best drawing.

Please be careful on the stairs, the third step is loose. I'll mend it tomorrow.

Good luck for the exam on Monday! You can do it.

I've put your name on the list for the boat, as you wished. You can still change your mind.
"""
WRONGLY = frozenset({"GIV001", "GIV004", "NEE001", "NEE003", "NEE007"})


@pytest.mark.parametrize("text", [" ".join(mail.split()) for mail in MAILS.strip().split("\n\n")])
def test_a_decent_mail_breaks_nothing_grave(text):
    """No error and no warning of the rules about asks, strings, needs, deadlines and guilt, even to a stranger."""
    found = [finding for finding in check(text).findings if finding.severity != "info"]
    assert WRONGLY.isdisjoint(finding.code for finding in found)
