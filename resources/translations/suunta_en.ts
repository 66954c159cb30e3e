<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln result(s) in %1 ms</source>
        <translation>
            <numerusform>%Ln result in %1 ms</numerusform>
            <numerusform>%Ln results in %1 ms</numerusform>
        </translation>
    </message>
</context>
</TS>
