"""
Frequent short words of languages that are not read, so that a text in one of them is not taken for read.

Data of our own, by the codes of the languages that share a list. Words that are common in English are left out; those
that German has as well may stand here, since a text is foreign only where it has more of these than of the others.
"""

from __future__ import annotations

_WORDS = {
    "fr": "je tu il elle vous nous le la les des une est es que qui qu pas pour dans avec sur mon mes ton ta"
    " tes votre notre ce cette ça mais sont ai suis être très bonjour merci au du par à et où de en se si"
    " y ne te peux pourrais pourriez",
    "es": "el la los las una que por para con se su mi mis tu está muy pero como más del le es y yo nos gracias"
    " hola si de en te puedes podrías podría",
    "it": "il la gli le una che con mi ti si è sono della del di da anche ciao grazie più questo alla nel mio"
    " tuo puoi potresti potrebbe",
    "pt": "uma que para não se seu sua meu minha você está muito mas como mais da na em por é eu de obrigado"
    " obrigada olá te pode poderia",
    "ca": "el la els les una que amb es em et meu teu és són de en del però molt gràcies hola si més",
    "ro": "și în la cu pe nu este sunt că mi te ți ai pentru din mai mulțumesc bună dacă de să poți",
    "nl af": "het de een van ik je jij jou jouw uw niet dat met voor op zijn en om maar ook als wel heb hebt kunt"
    " kun bent mijn te aan zou wil nog naar bij dank hoi",
    "da no nb nn": "jeg du ikke det den og er en et på med som av af vil har kan min din vi mig deg meg hej hei takk"
    " tak om så de fra skal kunne",
    "sv": "jag du inte det den och är en ett på med som av vill har kan min din vi för mig hej tack att om så"
    " de från ska skulle",
    "fi et": "ei ja se että mutta olen minä sinä kiitos hei voisitko voisit minun sinun kanssa niin kun jos oli"
    " mul kas palun tere",
    "pl": "się nie na jest że z jak czy mam dla mi mnie ci cię ale tak po proszę dziękuję cześć może",
    "cs sk": "se je že na ne si mi mě ti jak jsem som mám aby ale prosím děkuji ďakujem dobrý",
    "hr sr bs sl": "je se da na ne mi te ti sam si li za od bi hvala molim bok ali kako nije sem kot",
    "hu": "és hogy nem egy meg van csak de én te nekem kérem köszönöm szia tudnál szeretnék",
    "tr": "bir ve bu için çok sen ama mi mı da de ile ne var bana sana teşekkürler merhaba lütfen olarak",
    "id ms": "yang di ini itu untuk dengan tidak saya anda kamu bisa ada dari ke akan terima kasih tolong apakah",
    "vi": "và của là có cho không tôi bạn anh chị em một được với này xin cảm ơn giúp các",
    "lt lv": "ir ne į su tau kad ar už iš labas ačiū es tu nav par lai paldies",
}
OTHERS: dict[frozenset[str], frozenset[str]] = {
    frozenset(codes.split()): frozenset(words.split()) for codes, words in _WORDS.items()
}
"""For the codes of one or more languages, their words."""
ANY: frozenset[str] = frozenset[str]().union(*OTHERS.values())
"""The words of all of them."""
