"""The language is chosen, or found out by a count of short words."""

from unicodedata import normalize

import pytest

from networking_rules import Draft, guide, testing
from networking_rules.text import Phrasebook, read

GERMAN = "Liebe Frau Berg, hier sind die Pläne des Wehrs. Könnten Sie mich mit Herrn Kurz bekannt machen?"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        ("Here are the plans of the weir. Could you introduce me to Bo?", "en"),
        ("", "en"),
        ("Merci beaucoup pour tout", "en"),
        ("Danke", "en"),
    ],
)
def test_it_is_found_out(text, language):
    """English unless another language clearly stands out."""
    assert read(text).language == language


FRENCH = "Bonjour Marie, j'ai besoin de votre aide. Pourriez-vous me présenter à votre éditeur pour mon roman ?"
SPANISH = (
    "Hola Ana, necesito que me presentes a tu editor. ¿Puedes hacerlo esta semana? Es muy urgente para mí y mi libro."
)
DUTCH = "Dag Ann, zou je me aan je uitgever kunnen voorstellen? Ik heb dringend hulp nodig voor mijn nieuwe boek."


MORE = {
    "French with me": "Salut Marc, tu pourrais me recommander à ton patron ? Tu me rendrais un énorme service.",
    "Swedish": "Hej Anna, kan du presentera mig för din förläggare? Jag behöver din hjälp den här veckan.",
    "Danish": "Hej Ann, vil du ikke præsentere mig for din forlægger? Jeg har brug for det inden fredag.",
    "Dutch with me": "Hoi Ann, kun je me voorstellen aan je uitgever? Ik heb echt je hulp nodig.",
    "Italian": "Ciao Anna, potresti presentarmi al tuo editore? Ho bisogno di una risposta entro venerdì.",
    "Spanish, short": "Hola Ana, ¿puedes presentarme a tu editor? Es para mi libro, y lo necesito.",
    "Portuguese": "Olá Ana, você poderia me apresentar ao seu editor? Preciso de uma resposta até sexta.",
    "Polish": "Cześć Anno, czy mogłabyś mnie przedstawić swojemu wydawcy? Bardzo proszę o odpowiedź do piątku.",
    "Turkish": "Merhaba Ann, beni editörünle tanıştırabilir misin? Bu hafta için çok önemli.",
    "Hungarian": "Szia Anna, be tudnál mutatni a kiadódnak? Nagyon fontos, hogy péntekig válaszolj.",
    "Romanian": "Bună Ana, poți să mă prezinți editorului tău? Am nevoie de un răspuns până vineri.",
    "Indonesian": "Halo Ann, apakah kamu bisa memperkenalkan saya kepada editor kamu? Saya butuh jawaban.",
    "Vietnamese": "Chào Ann, bạn có thể giới thiệu tôi với biên tập viên của bạn không?",
}
FOREIGN = {"French": FRENCH, "Spanish": SPANISH, "Dutch": DUTCH, **MORE}


@pytest.mark.parametrize("text", FOREIGN.values(), ids=FOREIGN)
def test_a_text_in_another_language_is_not_understood(text):
    """Then the report says so and is not complete, alone and among others; who states a language is believed."""
    assert not read(text).understood
    for report in (guide().check(Draft(text, name="a.md")), testing.check(text)):
        assert not report.complete
        assert "language-unread" in [problem.code for problem in report.problems]
    both = guide().check(Draft(text, name="a.md"), Draft(GERMAN, name="b.md"))
    assert [problem.file for problem in both.problems if problem.code == "language-unread"] == ["a.md"]
    assert read(text, language="en").understood
    assert guide().check(Draft(text, language="en")).complete


@pytest.mark.parametrize(
    "text",
    [
        GERMAN,
        "",
        "Merci beaucoup pour tout",
        "Thanks again, see https://mill.example/plans/of/the/weir/and/all/that.html for more.",
        "Perl Daily Headline Mailer: Two Talks Online, Announcing Florida Mongers, Movie Available, Conference Dates",
        "I am a victim, I live by the river. I need food, clothing, water, medicine, blankets, bread soon.",
        "Met Jan van de Berg and El Al in San Diego, on the Rue de la Paix; what did you see?",
        "We booked La Casa de la Abuela for Friday, on Calle de la Luz.",
        "Attending: Jan de Vries, Piet van den Berg, Ana de la Torre, Els van Dam.",
        "Thanks, Ana de la Cruz! Regards, Luis de la Torre",
        "Slides: https://example.org/de/om/en/van/het/een",
        "Hi Ann, could you introduce me to Luis?\n\nEste mensaje es confidencial y para uso de su destinatario. Si no"
        " es el destinatario, por favor avise al remitente.",
        "Bin um 9 da, du auch? Je eher, je besser.",
        "Fotos der Feier: Jan de Vries, Piet van de Velde, Els van den Berg, Familie van Dam",
        "However, your feedback felt a bit harsh given the challenges I’m currently managing.",
    ],
)
def test_what_is_short_or_no_prose_is_not_said_to_be_foreign(text):
    """Nor English and German mail."""
    assert read(text).understood


SCRIPTS = {
    "Chinese": "你好，王先生。我需要你帮忙介绍一位编辑。请今天回复我，非常紧急。",
    "Chinese with names": "你好 Ann，我需要你帮忙介绍 Bo Kurz 编辑。请今天回复我，非常紧急。",
    "Japanese": "佐藤様、編集者をご紹介いただけませんか。本日中にお返事をお願いします。",
    "Korean": "안녕하세요, 편집자를 소개해 주실 수 있나요? 오늘 답장 부탁드립니다.",
    "Arabic": "مرحبا، هل يمكنك أن تعرفني على المحرر؟ أحتاج إلى ردك اليوم.",
    "Russian": "Здравствуйте, познакомьте меня с редактором.",
    "Greek": "Γεια σου Άννα, σύστησέ με στον εκδότη σου.",
}


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_a_script_that_no_phrasebook_is_written_in_is_not_read(text):
    """However few words blanks make of it; a phrasebook of a plugin in that script reads it."""
    assert not read(text).understood
    assert not guide().check(Draft(text)).complete


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ms 王小明 (Wang), here are the plans of the weir.",
        "Hi Łukasz, hier sind die Pläne für Đặng Thị Nhàn, façade and all, naïve as it is.",
        "Здравствуйте! Dear Ivan, here are the plans of the weir, with the photos that you asked for.",
        "👍🎉",
    ],
)
def test_names_and_greetings_in_other_scripts_make_nothing_foreign(text):
    """Nor do letters with signs, or pictures."""
    assert read(text).understood


def test_a_phrasebook_in_another_script_is_read():
    """The scripts are those of the frequent words of the phrasebooks there are."""
    russian = Phrasebook("ru", (), common=frozenset({"и", "в", "не", "меня"}))
    text = "Здравствуйте, познакомьте меня с редактором."
    assert read(text, phrasebooks=[russian]).understood


def test_it_can_be_chosen():
    """Who knows the language says so."""
    assert read(GERMAN, language="en").of("ask") == ()
    assert [act.kind for act in read(GERMAN, language="de").of("ask", "offer")] == ["offer", "ask"]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("need", "Wir suchen dringend einen Müller."),
        ("desperation", "Sie sind unsere letzte Hoffnung."),
        ("urgency", "Bitte antworten Sie umgehend."),
        ("guilt", "Ich habe noch immer nichts von Ihnen gehört."),
        ("strings", "Ich leihe Ihnen die Scheune, im Gegenzug helfen Sie mir."),
        ("generic", "Sehr geehrte Damen und Herren,"),
        ("placeholder", "Hallo {{vorname}},"),
        ("thanks", "Vielen Dank für die Leiter."),
    ],
)
def test_german_acts(kind, text):
    """The same kinds in another language."""
    assert kind in {act.kind for act in read(text, language="de").acts}


@pytest.mark.parametrize("text", ["Wie geht es dem Garten?", "Es ist nicht eilig.", "Ich möchte mich bedanken."])
def test_german_that_asks_for_nothing(text):
    """Courtesies are no asks."""
    assert read(text, language="de").of("ask", "need", "urgency") == ()


DRESSED = {
    "a space without width": "Hi Ann, c\u200bould you in\u2060troduce me to your editor?",
    "soft hyphens": "Hi Ann, could you intro\u00adduce me to your edi\u00adtor?",
    "full width": "Hi Ann, Ｃｏｕｌｄ ｙｏｕ introduce me to your editor?",
    "bold letters": "Hi Ann, 𝗖𝗼𝘂𝗹𝗱 𝘆𝗼𝘂 introduce me to your editor?",
    "at the end of a word": "Hi Ann, could\u200b \u200b you introduce me to your editor ?",
    "accents written apart": normalize("NFD", "Hallo Ann, könntest du mich deinem Chef für die Stelle empfehlen?"),
}


@pytest.mark.parametrize("text", DRESSED.values(), ids=DRESSED)
def test_letters_in_another_dress_are_read(text):
    """Nobody who reads the mail sees the difference; places are those of the text as it is."""
    reading = read(text)
    assert reading.understood
    (ask,) = reading.of("ask")
    assert text[ask.start : ask.end] == ask.text
    assert ask.text.rstrip(" ?").endswith(("editor", "edi\u00adtor", "empfehlen"))
