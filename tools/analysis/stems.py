"""Choose the stems that mend what the endings get wrong."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import suffixes

from suunta.search.lemmatizer import Lemmatizer
from suunta.search.part_table import PartTable
from suunta.search.stem_table import StemTable, stems_of
from suunta.search.suffix_table import SuffixTable


def learn(
    forms: Iterable[suffixes.Form],
    endings: dict[str, str],
    parts: PartTable,
    inflections: frozenset[str],
    *,
    price: float,
) -> dict[str, str]:
    """The stems that give the base forms of more forms than `price`, none of them wrongly."""
    forms = list(forms)
    alone = Lemmatizer(SuffixTable(endings), StemTable({}, frozenset()), parts)
    mended: Counter[tuple[str, str]] = Counter()
    meant: dict[str, Counter[str]] = defaultdict(Counter)
    of_form: dict[str, list[tuple[str, str]]] = {}
    for form in forms:
        lemma = form.lemmas[0]
        is_wrong = set(alone.lemmas(form.text)).isdisjoint(form.lemmas)
        for stem in stems_of(form.text, inflections):
            if len(stem) > 2:
                meant[stem][lemma] += 1
                if is_wrong:
                    mended[stem, lemma] += form.weight
                    of_form.setdefault(form.text, []).append((stem, lemma))
    sure = {
        pair: weight
        for pair, weight in mended.items()
        if meant[pair[0]][pair[1]] * 3 >= sum(meant[pair[0]].values()) * 2
    }
    return _chosen(sure, of_form, {form.text: form.weight for form in forms}, price)


def _chosen(
    sure: dict[tuple[str, str], float],
    of_form: dict[str, list[tuple[str, str]]],
    weights: dict[str, float],
    price: float,
) -> dict[str, str]:
    """For each form the sure stem that mends most, when it mends enough."""
    worth: Counter[tuple[str, str]] = Counter()
    for text, pairs in of_form.items():
        usable = [pair for pair in pairs if pair in sure]
        if usable:
            best = max(usable, key=lambda pair: (sure[pair], len(pair[0]), pair))
            worth[best] += weights[text]
    return dict(sorted(pair for pair, weight in worth.items() if weight > price))
