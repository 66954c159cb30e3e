"""Make resources/analysis: the tables of Finnish and Swedish base forms, parts and roots.

Run by `make analysis` on a Debian with the packages named in the messages; the same packages
and the same knowledge give the same tables. `fi` or `sv` as an argument makes that language alone.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import compounds
import forms
import stems
import suffixes
from asking import Asked, ask

from suunta.domain.language import Language
from suunta.search.inflections import endings
from suunta.search.part_table import PartTable

_ROOT = Path(__file__).parents[2]
_TABLES = _ROOT / "resources/analysis"
_KNOWLEDGE = _ROOT / "knowledge"
_TRIED = _ROOT / "tests/search/morphology/hidden"

PRICE = 2.5
"""The weight of forms an ending must mend to have a line."""
STEM_PRICE = 2.0
LEAST_SEEN = 5.0
"""How often a part of compounds is seen at least."""
WELL_KNOWN = {Language.FI: 25, Language.SV: 2}
"""Of how many forms a word is the base form, for a form of it to be called ambiguous."""
MADE_UP = {Language.FI: 0.5, Language.SV: 1.5}
"""The weight of a form that was made up and found to exist."""
OWN = 6.0
"""The weight of a form that occurs in the bundled knowledge."""


def main() -> None:
    """Write the eight tables, and what the tests try them with."""
    chosen = sys.argv[1:] or [Language.FI, Language.SV]
    for language in map(Language, chosen):
        own = forms.in_knowledge(_KNOWLEDGE, language)
        asked = ask(language, sorted(own.keys() | forms.in_general(language)))
        parts = part_lines(asked, own)
        write(_TABLES / f"parts_{language}.tsv", parts)
        table = PartTable.of(dict(line.split("\t", 1) for line in parts))
        learned = learned_forms(asked, own, MADE_UP[language])
        write_inflection(_TABLES, language, learned, table, ambiguous(asked, WELL_KNOWN[language]))
        roots = suffixes.learn(learned_roots(asked, own), price=PRICE, second=0.5, rare=1.0)
        write(_TABLES / f"roots_{language}.tsv", table_lines(roots))
        if language is Language.FI:
            write_tried(asked, own, learned, table)


def write_inflection(
    folder: Path,
    language: Language,
    learned: list[suffixes.Form],
    parts: PartTable,
    known: Mapping[str, str],
) -> None:
    """The two tables from forms to base forms; `known` are whole words with their rules."""
    found = suffixes.learn(learned, price=PRICE)
    mending = stems.learn(learned, found, parts, endings(language), price=STEM_PRICE)
    write(folder / f"endings_{language}.tsv", table_lines({**found, **known}))
    write(folder / f"stems_{language}.tsv", table_lines(mending))


def write_tried(
    asked: Asked, own: Mapping[str, int], learned: list[suffixes.Form], parts: PartTable
) -> None:
    """For the tests: tables learnt without every third inflected form, and some of these forms."""
    inflected = [
        form.text
        for form in learned
        if form.text not in form.lemmas and form.text not in asked.made
    ]
    hidden = set(inflected[::3])
    shown = [form for form in learned if form.text not in hidden]
    known = {
        word: rules
        for word, rules in ambiguous(asked, WELL_KNOWN[Language.FI]).items()
        if word[1:] not in hidden
    }
    write_inflection(_TRIED, Language.FI, shown, parts, known)
    ours = {each.lemma for word in own for each in asked.readings.get(word, ())}
    tried = [form for form in learned if form.text in hidden and not ours.isdisjoint(form.lemmas)]
    write(_TRIED / "forms_fi.tsv", (f"{form.text}\t{' '.join(form.lemmas)}" for form in tried[::3]))


def part_lines(asked: Asked, own: Mapping[str, int]) -> list[str]:
    """The parts seen often, and all words of the bundled knowledge."""
    lemmas = compounds.one_a_lemma(asked.readings)
    parts = compounds.Parts(asked.base_of_first_part)
    ours = {each.lemma for word in own for each in asked.readings.get(word, ())}
    parts.count(lemmas, dict.fromkeys(ours, 5.0))
    in_ours = {lemmas[lemma].head or lemma for lemma in ours if lemma in lemmas}
    lines = parts.lines(least=LEAST_SEEN, always=in_ours.__contains__)
    listed = {line.partition("\t")[0] for line in lines}
    meant = {parts.base.get(part, part) for part in listed}
    meant |= {root for lemma in listed for root in roots_of(asked, lemma)}
    return sorted([*lines, *(f"{word}\t- -" for word in meant - listed)])


def roots_of(asked: Asked, lemma: str) -> tuple[str, ...]:
    """The words a base form is derived from."""
    return next((each.roots for each in asked.readings.get(lemma, ()) if each.lemma == lemma), ())


def learned_forms(asked: Asked, own: Mapping[str, int], made_up: float) -> list[suffixes.Form]:
    """What the endings are learnt from: the forms, and the base forms themselves."""
    found: dict[str, suffixes.Form] = {}
    for word, several in asked.readings.items():
        lemmas = tuple(dict.fromkeys(each.lemma for each in several))
        important = word in own or word in asked.irregular
        weight = OWN if important else made_up if word in asked.made else 1.0
        found[word] = suffixes.Form(word, lemmas[:3], weight)
    for several in asked.readings.values():
        for each in several:
            found.setdefault(each.lemma, suffixes.Form(each.lemma, (each.lemma,)))
    return [found[word] for word in sorted(found)]


def learned_roots(asked: Asked, own: Mapping[str, int]) -> list[suffixes.Form]:
    """What derivation is learnt from: words that are no compounds, and where they come from."""
    ours = {each.lemma for word in own for each in asked.readings.get(word, ())}
    found: dict[str, suffixes.Form] = {}
    for several in asked.readings.values():
        for each in several:
            if each.modifiers or each.is_name or each.lemma in found:
                continue
            weight = OWN if each.lemma in ours else 1.0
            found[each.lemma] = suffixes.Form(each.lemma, each.roots or (each.lemma,), weight)
    return [found[word] for word in sorted(found)]


def ambiguous(asked: Asked, well_known: int) -> dict[str, str]:
    """The short forms that are forms of several well known words, with all of them."""
    found = {}
    for word, several in asked.readings.items():
        lemmas = tuple(dict.fromkeys(each.lemma for each in several))[:3]
        if len(lemmas) > 1 and len(word) <= 9 and asked.support[lemmas[-1]] >= well_known:
            rules = (suffixes.rule(word, lemma) for lemma in lemmas)
            found[suffixes.START + word] = ",".join(rules)
    return found


def table_lines(table: Mapping[str, str]) -> Iterable[str]:
    """The lines of a table of endings; what holds for every word is not written."""
    return (f"{ending}\t{rules}" for ending, rules in sorted(table.items()) if ending)


def write(path: Path, lines: Iterable[str]) -> None:
    """One entry a line."""
    path.parent.mkdir(exist_ok=True)
    text = "".join(f"{line}\n" for line in lines)
    path.write_text(text, "utf-8")
    size = f"{text.count(chr(10)):,} lines, {len(text.encode()) / 1000:.0f} kB"
    sys.stdout.write(f"{path.relative_to(_ROOT)}: {size}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
