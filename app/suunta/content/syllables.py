"""Where a word that is no compound may be parted at the end of a line, by the language's rules.

Finnish: a syllable begins with the consonant before a vowel, `am-mat-ti-lai-nen` (Kielitoimiston
ohjepankki, *Tavutus: yleisperiaatteet*). Two vowels are never parted here, though the rules allow
some of it: a line should not begin with a vowel.

Swedish: by the parts of the word, `samman-fatt-ning`, as far as its beginning and its ending tell
them (*Publikationshandboken* of the European Union, 10.2). The other rule, one consonant to the
next line, would part `överen-skommelse`: it asks for words whose parts are all known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from suunta.domain.language import Language

_FINNISH = re.compile("(?<=[a-zåäöšž])(?=[bcdfghjklmnpqrstvwxzšž][aeiouyåäö])")
_SWEDISH_BEGINNING = re.compile(
    # `tillåta` and `tillämpa` have lost an l.
    "(?:genom|inter|mellan|samman|själv|till(?=[bcdfghjkmnpqrstv])|under|upp|över)"
)
_SWEDISH_ENDING = re.compile(
    "(?<=[a-zåäö])(?=(?:"
    "(?:[st]ion|ning|het)(?:en|ens|er|ers|erna|ernas|ell|ella|ellt|ar|ars|arna|arnas|s)?"
    "|(?:(?<=e)ring|(?<=i)tet)(?:en|ens|ar|arna|er|erna)?"
    "|skap(?:et|ets|en|er|erna|s)?"
    ")$)"
)


def syllable_breaks(word: str, language: Language, *, is_first: bool = True) -> Iterator[int]:
    """Places in a lower-case word or part, each the number of letters before the break.

    A part that is not the first of its compound keeps its beginning: `arbets-uppgifter`.
    """
    if language is Language.FI:
        yield from (match.start() for match in _FINNISH.finditer(word))
    elif language is Language.SV:
        beginning = _SWEDISH_BEGINNING.match(word) if is_first else None
        ending = _SWEDISH_ENDING.search(word)
        yield from (match.end() for match in (beginning, ending) if match)
