<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChoiceDialog</name>
    <message numerus="yes">
        <source>Add %Ln slide(s)</source>
        <translation>
            <numerusform>Add %Ln slide</numerusform>
            <numerusform>Add %Ln slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%Ln page(s) chosen</source>
        <translation>
            <numerusform>%Ln page chosen</numerusform>
            <numerusform>%Ln pages chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearingSection</name>
    <message numerus="yes">
        <source>%Ln deleted thing(s); each can be taken back for 30 days.</source>
        <translation>
            <numerusform>%Ln deleted thing; it can be taken back for 30 days.</numerusform>
            <numerusform>%Ln deleted things; each can be taken back for 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckWords</name>
    <message numerus="yes">
        <source>%Ln slide(s)</source>
        <translation>
            <numerusform>%Ln slide</numerusform>
            <numerusform>%Ln slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DotsCard</name>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln dot</numerusform>
            <numerusform>%Ln dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message numerus="yes">
        <source>%Ln thing(s) added</source>
        <translation>
            <numerusform>%Ln thing added</numerusform>
            <numerusform>%Ln things added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a newer wording</source>
        <translation>
            <numerusform>%Ln with a newer wording</numerusform>
            <numerusform>%Ln with a newer wording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln here already</numerusform>
            <numerusform>%Ln here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%Ln slide(s)</source>
        <translation>
            <numerusform>%Ln slide</numerusform>
            <numerusform>%Ln slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpPanel</name>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message numerus="yes">
        <source>Show all %Ln result(s)</source>
        <translation>
            <numerusform>Show %Ln result</numerusform>
            <numerusform>Show all %Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSheetView</name>
    <message numerus="yes">
        <source>%Ln slide(s), %1 min in all.</source>
        <translation>
            <numerusform>%Ln slide, %1 min in all.</numerusform>
            <numerusform>%Ln slides, %1 min in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message numerus="yes">
        <source>%n thing(s) put by: Q shows the next, I lists them.</source>
        <translation>
            <numerusform>%n thing put by: Q shows the next, I lists them.</numerusform>
            <numerusform>%n things put by: Q shows the next, I lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln result(s) in %1 ms</source>
        <translation>
            <numerusform>%Ln result in %1 ms</numerusform>
            <numerusform>%Ln results in %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min behind</numerusform>
            <numerusform>%n min behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min ahead</numerusform>
            <numerusform>%n min ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopHead</name>
    <message numerus="yes">
        <source>%Ln vote(s) had another number; use this for all</source>
        <translation>
            <numerusform>%Ln vote had another number; use this for all</numerusform>
            <numerusform>%Ln votes had another number; use this for all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopQuestion</name>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln present</numerusform>
            <numerusform>%Ln present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopRows</name>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln present</numerusform>
            <numerusform>%Ln present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
</context>
</TS>
