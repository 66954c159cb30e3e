"""Every public identifier of the design exists, with its sections."""

from __future__ import annotations

import pytest

from suunta.domain.document_type import DocumentType
from suunta.domain.knowledge_base import KnowledgeBase
from suunta.domain.language import Language

PUBLIC = [
    "vision/overview",
    "vision/aims",
    "vision/how-it-was-made",
    "vision/what-it-asks",
    "vision/in-your-organisation",
    "vision/the-paper",
    "recommendation/1",
    "recommendation/2",
    "recommendation/3",
    "recommendation/4",
    "recommendation/5",
    "recommendation/6",
    "use-case/nursing-and-diagnostics",
    "use-case/customer-engagement-and-self-care",
    "use-case/support-services",
    "use-case/management",
    "use-case/prevention",
    "use-case/social-services",
    "experiment/western-uusimaa-documentation",
    "experiment/central-finland-south-savo-assistant",
    "experiment/central-finland-interpretation",
    "experiment/ostrobothnia-lingai",
    "experiment/southwest-finland-pet-imaging",
    "experiment/hus-obesity",
    "experiment/pirkanmaa-child-service-needs",
    "experiment/kanta-hame-client-background",
    "experiment/kanta-hame-functional-capacity",
    "experiment/north-savo-medication-risk",
    "ecosystem/overview",
    "ecosystem/participate",
    "ecosystem/groups",
    "ecosystem/experiment-objectives",
    "ecosystem/contacts",
    "polis/discussions",
    "polis/results",
    "figure/positive-experiences",
    "figure/daily-use",
    "figure/social-welfare-savings",
    "figure/shift-planning",
    "figure/nothing-will-change",
    "figure/inadequate-evidence",
    "figure/work-will-change",
    "figure/key-success-factor",
    "figure/services-can-improve",
    "figure/discussions",
    "figure/participants",
    "figure/votes",
    "regulation/ai-act",
    "regulation/medical-devices",
    "regulation/ehds",
    "regulation/finnish-law",
]


@pytest.mark.parametrize("identifier", PUBLIC)
def test_a_public_identifier_has_a_page(knowledge: KnowledgeBase, identifier: str) -> None:
    page = knowledge.document(identifier).pages[Language.EN]

    assert page.title
    assert page.summary
    assert page.sections


def test_only_terms_come_beside_the_public_identifiers(knowledge: KnowledgeBase) -> None:
    others = [document.id for document in knowledge if document.id not in PUBLIC]

    assert all(identifier.startswith("term/") for identifier in others)


def test_the_glossary_has_at_least_sixty_terms(knowledge: KnowledgeBase) -> None:
    assert len(knowledge.of_type(DocumentType.TERM)) >= 60


def test_the_groups_page_has_a_section_for_each_group(knowledge: KnowledgeBase) -> None:
    page = knowledge.document("ecosystem/groups").pages[Language.EN]

    anchors = [section.anchor for section in page.sections]

    assert anchors[1:-1] == [
        "coordination-group",
        "risk-management-group",
        "mdr-working-group",
        "ai-network",
        "vision-work",
    ]


def test_every_document_but_terms_has_a_relation(knowledge: KnowledgeBase) -> None:
    alone = [
        document.id
        for document in knowledge
        if document.type is not DocumentType.TERM and not knowledge.links(document.id)
    ]

    assert alone == []


def test_documents_stand_in_the_order_of_the_sidebar_and_of_their_own(
    knowledge: KnowledgeBase,
) -> None:
    documents = list(knowledge.documents)

    assert documents[:6] == PUBLIC[:6]
    assert documents[6:12] == PUBLIC[6:12]
    assert [document.id for document in knowledge.of_type(DocumentType.EXPERIMENT)] == [
        identifier for identifier in PUBLIC if identifier.startswith("experiment/")
    ]
