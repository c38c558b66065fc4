"""The slow and obvious way to find acts: every cue that begins with a word is run there, whatever follows it."""

from networking_rules.text.acts import MOST_OF_A_WORD, Reader
from networking_rules.text.phrasebooks import CLAUSE, INSIDE, START, WORD, Ready, first_words


def candidates(text, book):
    """What the cues of a phrasebook see in a folded sentence, as (cue, start, end, matched), in order."""
    reader = Reader(text, _Bare(book))
    ready = [Ready(cue, book.parts) for at in ("start", "clause", "anywhere") for cue in book.cues if cue.at == at]
    keys = {id(one): {WORD.match(words.casefold())[0] for words in first_words(one.cue)} for one in ready}
    level, found, tokens = START, [], list(WORD.finditer(text))
    for number, token in enumerate(tokens):
        word, before = token[0].casefold(), tokens[number - 1] if number else None
        if level == INSIDE and before is not None:
            level = reader._level(before.end(), token.start(), number)
        times = sum(earlier[0].casefold() == word for earlier in tokens[: number + 1])
        for one in ready if times <= MOST_OF_A_WORD else ():
            fits = {"anywhere": True, "clause": level != INSIDE, "start": level == START}[one.cue.at]
            if fits and word in keys[id(one)]:
                match = one.whole.regex.match(text, token.start())
                if match is not None and not _silenced(one, text, before):
                    found.append((one.cue.name, *reader._span(one.cue, token.start(), match.end()), match.end()))
        if word not in book.openers | book.joining or (level == INSIDE and word not in book.joining):
            level = INSIDE
        elif level == INSIDE:
            level = CLAUSE
    return found


def _silenced(one, text, before):
    if before is not None and before[0].casefold() in one.cue.after:
        return True
    return bool(one.cue.unless) and one.unless.regex.search(text) is not None


class _Bare:
    """All that is asked of a phrasebook where nothing is looked up in it."""

    def __init__(self, book):
        self.framers = book.framers
        self.words = {}
