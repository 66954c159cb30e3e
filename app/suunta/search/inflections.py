"""The endings that Finnish and Swedish words take, as they stand after a stem."""

from __future__ import annotations

from functools import cache

from suunta.domain.language import Language

_CASES = """
    n t a ta tta na ksi ssa sta an en on un hin han hon hun hen seen siin lla lta lle den tten en
    jen ja ita in iin ien ia ine mpi mman mpaa mmat mmassa mmasta mmaksi mmalla mmalle mpien mpia
    mmissa mmista mmilla mmille mmiksi mmin mpina
"""
_OWNED = "i na kse ssa sta lla lta lle ta a hi se de te je mpa"
_OWNERS = "ni si nsa mme nne an en on un"
_VERBS = """
    n t mme tte vat taan aan etaan tiin ttiin isi isin isit isimme isivat isiko nut neet nyt
    ttu tu da ta la ra na kaa koon koot minen misen mista misessa misesta miseen va vat van
    vaa vien via ttava tava ttavan ttavat tavan tavat ma man maan massa malla matta essa
    ttaisi taisi ttaisiin eet ut
"""
_CLITICS = "kin kaan ko han"
_SWEDISH = """
    n t en et ar er or r na arna erna orna a e ens ets ars ers ors rs nas arnas ernas ornas s as es
    de te dde ade at it d ad ande ende ades des tes ats its des are ast aste re st sta
"""


@cache
def endings(language: Language) -> frozenset[str]:
    """The endings of a language, without the empty one."""
    if language is Language.SV:
        return frozenset(_SWEDISH.split())
    if language is not Language.FI:
        return frozenset()
    cases = {"", *_CASES.split()}
    owned = {case + owner for case in ("", *_OWNED.split()) for owner in _OWNERS.split()}
    plain = cases | owned | set(_VERBS.split())
    back = plain | {ending + clitic for ending in plain for clitic in _CLITICS.split()}
    front = {ending.replace("a", "ä").replace("o", "ö").replace("u", "y") for ending in back}
    return frozenset((back | front) - {""})
