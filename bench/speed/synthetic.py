"""A larger knowledge base: invented passages whose words are spread as in real text.

A passage of a language mixes three kinds of words: those of the subject it is about (the words of
one bundled document), those of the language (all bundled words by their frequency), and words the
bundled texts do not have. The last are inflected forms and compounds of bundled words, made with
the endings of the language, and each is used again the oftener the oftener it was used before;
so the vocabulary grows with the text as it does in books (Heaps' law). The same seed makes the
same texts.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from suunta.domain.document import Document, Page, Section
from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language
from suunta.domain.provenance import Provenance
from suunta.domain.relation import Relation, RelationType

SEED = 20_261_130
OF_SUBJECT, OF_LANGUAGE = 0.45, 0.44
"""Shares of the words of the subject and of the language; the rest are not in the bundled texts."""
NEW = {Language.EN: 0.22, Language.FI: 0.5, Language.SV: 0.3}
"""Share of the latter that nobody has written before."""
WORDS = (18, 130)
"""Least and most words of a section; the bundled ones have 33 in the middle, 115 at the 95th."""
RELATIONS = 4

_WORD = re.compile(r"[^\W\d_]{2,}")
_ENDINGS = {
    Language.EN: "s es ed ing er ers ment ments ness able ability ly ally less wise ise ising",
    Language.FI: "ssa sta lla lta lle ksi na n t ja ia issa ista illa ille iksi mme nsa kin kaan "
    "inen isen ista minen misen misessa ton ttomuus uus uuden isuus sti jen jensa ssamme",
    Language.SV: "en et er ar or erna arna orna s ens ets ande anden het heten ligt lig liga ad "
    "ade at ning ningen ningar bar",
}
_COMPOUNDS = {Language.EN: 0.1, Language.FI: 0.5, Language.SV: 0.45}
"""How many of the new words are compounds rather than forms."""


@dataclass(frozen=True, slots=True)
class _Urn:
    """Words to draw, the frequent ones oftener."""

    words: Sequence[str]
    weights: Sequence[float]

    def draw(self, chance: random.Random) -> str:
        return chance.choices(self.words, cum_weights=self.weights)[0]


class _Writer:
    """Writes the sentences of one language."""

    def __init__(self, language: Language, bundled: KnowledgeBase, chance: random.Random) -> None:
        self._language = language
        self._chance = chance
        self._endings = _ENDINGS[language].split()
        self._of_subject: dict[str, _Urn] = {}
        everything: Counter[str] = Counter()
        for document in bundled:
            counted = Counter(_words(document, language))
            everything.update(counted)
            if counted:
                self._of_subject[document.id] = _urn(counted)
        self._of_language = _urn(everything)
        self._long = [word for word in everything if len(word) > 3]
        self._new: list[str] = [self._long[0]]

    def section(self, subject: str) -> str:
        """Sentences about a bundled document, as many words as its sections have."""
        least, most = WORDS
        wanted = min(most, least + int(self._chance.expovariate(1 / 27)))
        sentences = []
        while wanted > 0:
            length = min(wanted, self._chance.randint(6, 19)) or 1
            words = [self._word(subject) for _ in range(length)]
            sentences.append(" ".join((words[0].capitalize(), *words[1:])) + ".")
            wanted -= length
        return " ".join(sentences)

    def title(self, subject: str) -> str:
        words = [self._word(subject) for _ in range(self._chance.randint(2, 6))]
        return " ".join((words[0].capitalize(), *words[1:]))

    def _word(self, subject: str) -> str:
        kind = self._chance.random()
        if kind < OF_SUBJECT:
            return self._of_subject[subject].draw(self._chance)
        if kind < OF_SUBJECT + OF_LANGUAGE:
            return self._of_language.draw(self._chance)
        is_new = self._chance.random() < NEW[self._language]
        self._new.append(self._make() if is_new else self._chance.choice(self._new))
        return self._new[-1]

    def _make(self) -> str:
        word = self._chance.choice(self._long)
        if self._chance.random() < _COMPOUNDS[self._language]:
            word += self._chance.choice(self._long)
        return word + self._chance.choice(self._endings)


def synthetic_knowledge(
    bundled: KnowledgeBase, passages: int, *, seed: int = SEED
) -> KnowledgeBase:
    """The bundled knowledge base with invented documents, at least `passages` passages together."""
    chance = random.Random(seed)
    # A figure and a term are shown with their entry in a ledger, which nobody invents here.
    made_from_ledgers = (DocumentType.FIGURE, DocumentType.TERM)
    models = [each for each in bundled if each.pages and each.type not in made_from_ledgers]
    languages = sorted({language for model in models for language in model.pages})
    writers = {language: _Writer(language, bundled, chance) for language in languages}
    documents = dict(bundled.documents)
    relations = list(bundled.relations)
    held = bundled.passages()
    while held < passages:
        model = chance.choice(models)
        number = len(documents) + 1
        pages = {
            language: _page(page, model.id, writers[language])
            for language, page in model.pages.items()
        }
        made = replace(model, id=f"{model.type}/made-{number}", order=number, pages=pages)
        others = chance.sample(list(documents), RELATIONS)
        relations.extend(
            Relation(RelationType.RELATED, made.id, other, Provenance.INFERRED) for other in others
        )
        documents[made.id] = made
        held += sum(len(page.sections) for page in pages.values())
    return replace(bundled, documents=documents, relations=tuple(relations))


def _page(model: Page, subject: str, writer: _Writer) -> Page:
    sections = []
    for section in model.sections:
        text = writer.section(subject)
        sections.append(Section(section.anchor, section.heading, text, f"<p>{text}</p>", text))
    summary = f"{writer.title(subject)}."
    return Page(model.language, writer.title(subject), summary, tuple(sections))


def _words(document: Document, language: Language) -> list[str]:
    page = document.pages.get(language)
    if page is None:
        return []
    texts = (page.title, page.summary, *(section.text for section in page.sections))
    return [word for text in texts for word in _WORD.findall(text.casefold())]


def _urn(counted: Counter[str]) -> _Urn:
    return _Urn(list(counted), list(accumulate(counted.values())))
