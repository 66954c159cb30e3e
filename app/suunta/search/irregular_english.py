"""English words whose forms no rule of endings leads back: `told`, `children`."""

from __future__ import annotations

from functools import cache

_VERBS = """
    arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became;
    begin began begun; bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown;
    break broke broken; breed bred; bring brought; build built; burn burnt; buy bought;
    catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug;
    do did done; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven;
    eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled;
    fling flung; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen;
    forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten;
    give gave given; go went gone; grind ground; grow grew grown; hang hung; have had;
    hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid;
    lead led; leap leapt; learn learnt; leave left; lend lent; light lit; lose lost;
    make made; mean meant; meet met; mislead misled; mistake mistook mistaken;
    misunderstand misunderstood; outgrow outgrew outgrown; overcome overcame;
    oversee oversaw overseen; overtake overtook overtaken; override overrode overridden;
    pay paid; prove proven; rebuild rebuilt; redo redid redone; repay repaid;
    rethink rethought; rewrite rewrote rewritten; ride rode ridden; ring rang rung;
    rise risen; run ran; say said; see saw seen; seek sought; sell sold; send sent;
    shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung;
    sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; speed sped; spell spelt;
    spend spent; spin spun; spill spilt; spring sprang sprung; stand stood; steal stole stolen;
    stick stuck; sting stung; stink stank stunk; stride strode stridden; strike struck stricken;
    strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum;
    swing swung; take took taken; teach taught; tear tore torn; tell told; think thought;
    throw threw thrown; undergo underwent undergone; underlie underlay underlain;
    understand understood; undertake undertook undertaken; undo undid undone;
    uphold upheld; wake woke woken; wear wore worn; weave wove woven; weep wept; win won;
    wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood;
    wring wrung; write wrote written
"""
_NOUNS = """
    child children; person people; man men; woman women; foot feet; tooth teeth; mouse mice;
    goose geese; ox oxen; life lives; wife wives; half halves; self selves; shelf shelves;
    leaf leaves; knife knives; loaf loaves; thief thieves; wolf wolves;
    chairman chairmen; spokesman spokesmen; layman laymen;
    analysis analyses; basis bases; crisis crises; diagnosis diagnoses; hypothesis hypotheses;
    prognosis prognoses; synthesis syntheses; thesis theses; prosthesis prostheses;
    criterion criteria; phenomenon phenomena; datum data; medium media; bacterium bacteria;
    stimulus stimuli; matrix matrices; appendix appendices; index indices; vertex vertices
"""
_COMPARED = """
    good better best; bad worse worst; far farther farthest further furthest
"""
_AMBIGUOUS = {"ground", "wound", "bound", "saw", "found", "felt", "bore", "data", "bases", "media"}
"""Left out: words of their own, far more often or of another meaning."""


def base_form(word: str) -> str:
    """The base form of a case folded irregular form; nothing for any other word."""
    return _forms().get(word, "")


@cache
def _forms() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in f"{_VERBS};{_NOUNS};{_COMPARED}".split(";"):
        base, *several = line.split()
        found.update((form, base) for form in several if form not in _AMBIGUOUS)
    return found
