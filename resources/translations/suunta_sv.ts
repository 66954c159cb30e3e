<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>Copied: what support will ask. Nothing was sent.</source>
        <translation>Uppgifterna för supporten är kopierade. Ingenting skickades.</translation>
    </message>
    <message>
        <source>Suunta is an unofficial digest. It is no publication of the Ministry of Social Affairs and Health, THL or DigiFinland. It works without a network, and nothing leaves this computer.</source>
        <translation>Suunta är en inofficiell sammanfattning. Den är ingen publikation från social- och hälsovårdsministeriet, THL eller DigiFinland. Suunta fungerar utan nätverk, och ingenting lämnar den här datorn.</translation>
    </message>
    <message>
        <source>Copy what support will ask</source>
        <translation>Kopiera uppgifter för supporten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Licenstexten</translation>
    </message>
    <message>
        <source>The text of this licence does not travel with the library.</source>
        <translation>Texten till den här licensen följer inte med biblioteket.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>The number of the recommendation</source>
        <translation>Rekommendationens nummer</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Role, such as service lead</source>
        <translation>Roll, till exempel servicechef</translation>
    </message>
    <message>
        <source>Owner, a role</source>
        <translation>Ansvarig, helst en roll</translation>
    </message>
    <message>
        <source>Due, such as 31.1.</source>
        <translation>Senast, t.ex.&#xa0;31.1.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekommendation</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>Rek.</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Ta bort åtgärden</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>Action plan</source>
        <translation>Åtgärdsplan</translation>
    </message>
    <message>
        <source>What is done, for which recommendation, by whom, until when.</source>
        <translation>Vad som görs, för vilken rekommendation, av vem och senast när.</translation>
    </message>
</context>
<context>
    <name>AllFiguresButton</name>
    <message>
        <source>All figures</source>
        <translation>Alla siffror</translation>
    </message>
    <message>
        <source>Copy or save all figures at once, with their sources</source>
        <translation>Kopiera eller spara alla siffror på en gång, med källor</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiera som CSV</translation>
    </message>
    <message>
        <source>Copy the shares as one picture</source>
        <translation>Kopiera andelarna som en bild</translation>
    </message>
    <message>
        <source>Save the shares as PNG or SVG…</source>
        <translation>Spara andelarna som PNG eller SVG…</translation>
    </message>
</context>
<context>
    <name>AttachDesk</name>
    <message>
        <source>There are no words to attach it to here.</source>
        <translation>Här finns ingen text att fästa vid.</translation>
    </message>
    <message>
        <source>The highlight stands on its new passage.</source>
        <translation>Färgmarkeringen ligger nu på det nya stället.</translation>
    </message>
    <message>
        <source>The bookmark stands at its new passage.</source>
        <translation>Bokmärket finns nu på det nya stället.</translation>
    </message>
    <message>
        <source>The note stands at its new passage.</source>
        <translation>Anteckningen finns nu på det nya stället.</translation>
    </message>
</context>
<context>
    <name>AttachPanel</name>
    <message>
        <source>Attach to a passage</source>
        <translation>Fäst vid ett ställe</translation>
    </message>
    <message>
        <source>Passages to attach it to</source>
        <translation>Ställen att fästa vid</translation>
    </message>
    <message>
        <source>What you select on the page, or the paragraph you read</source>
        <translation>Det du markerar på sidan eller stycket du läser</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Fäst här</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The nearest passages. Or select words on the page.</source>
        <translation>Ställen som liknar det. Du kan också markera ord på sidan.</translation>
    </message>
    <message>
        <source>Nothing on this page is like it. Select words on the page.</source>
        <translation>Inget på den här sidan liknar det. Markera ord på sidan.</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Suunta – audience</source>
        <translation>Suunta – publik</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>This backup cannot be restored</source>
        <translation>Den här säkerhetskopian kan inte återställas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Copies of all you keep</source>
        <translation>Kopior av allt du har sparat</translation>
    </message>
    <message>
        <source>One is made on every day you use Suunta; the last seven are kept.</source>
        <translation>En kopia görs varje dag du använder Suunta; de sju senaste sparas.</translation>
    </message>
    <message>
        <source>There is none yet. The first one is made when Suunta closes.</source>
        <translation>Det finns ingen än. Den första görs när Suunta stängs.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Återställ…</translation>
    </message>
    <message>
        <source>Down and Up choose a backup; the button beneath restores it.</source>
        <translation>Välj en säkerhetskopia med piltangenterna; knappen nedanför återställer den.</translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation>Säkerhetskopian är klar.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Vill du återställa säkerhetskopian från den %1?</translation>
    </message>
    <message>
        <source>It takes the place of everything you keep now: bookmarks, notes, highlights, saved searches and settings. A copy of what you have now is made first, so that you can come back to it in the same way.</source>
        <translation>Den ersätter allt du har nu: bokmärken, anteckningar, färgmarkeringar, sparade sökningar och inställningar. Först görs en kopia av det du har nu, så att du kan gå tillbaka till den på samma sätt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Återställt: %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Copy of the day</source>
        <translation>Daglig kopia</translation>
    </message>
    <message>
        <source>Taken on request</source>
        <translation>Gjord på begäran</translation>
    </message>
    <message>
        <source>From before a backup was restored</source>
        <translation>Gjord före en återställning</translation>
    </message>
    <message>
        <source>From before a new version</source>
        <translation>Gjord före en ny version</translation>
    </message>
</context>
<context>
    <name>BookmarkDesk</name>
    <message>
        <source>Bookmark removed.</source>
        <translation>Bokmärket togs bort.</translation>
    </message>
    <message>
        <source>Bookmarked: %1</source>
        <translation>Bokmärke tillagt: %1</translation>
    </message>
</context>
<context>
    <name>BookmarkStar</name>
    <message>
        <source>Remove the bookmark</source>
        <translation>Ta bort bokmärket</translation>
    </message>
    <message>
        <source>Bookmark this passage</source>
        <translation>Lägg till ett bokmärke här</translation>
    </message>
</context>
<context>
    <name>BrowseDelegate</name>
    <message>
        <source>none yet</source>
        <translation>inga än</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Här finns ingenting än</translation>
    </message>
    <message>
        <source>This edition of the knowledge holds no documents of this type.</source>
        <translation>Den här utgåvan av innehållet har inga sidor av den här typen.</translation>
    </message>
</context>
<context>
    <name>CaptureStrip</name>
    <message>
        <source>Action agreed on</source>
        <translation>Överenskommen åtgärd</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>sparat</translation>
    </message>
    <message>
        <source>Who: a role</source>
        <translation>Vem: en roll</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Antal på plats</translation>
    </message>
</context>
<context>
    <name>ChartDesk</name>
    <message>
        <source>Copied as a picture with its source: %1</source>
        <translation>Kopierat som bild med källa: %1</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Kopiera diagrammet som bild</translation>
    </message>
    <message>
        <source>Save the chart as a picture…</source>
        <translation>Spara diagrammet som bild…</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Each tile is a county, HUS or Helsinki. Arrow keys move, Enter opens.</source>
        <translation>Varje ruta är ett välfärdsområde, HUS eller Helsingfors. Välj med piltangenterna, öppna med Enter.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Öppna sidan</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Visa i listan</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Avmarkera</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Ta bort valet</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter opens.</source>
        <translation>Välj med piltangenterna, öppna med Enter.</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Slides from the knowledge</source>
        <translation>Bilder ur innehållet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln slide(s)</source>
        <translation>
            <numerusform>Lägg till %Ln bild</numerusform>
            <numerusform>Lägg till %Ln bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Find a page</source>
        <translation>Sök en sida</translation>
    </message>
    <message>
        <source>Pages to choose</source>
        <translation>Sidor att välja</translation>
    </message>
    <message>
        <source>Nothing is called so. Titles, counties and classes are looked at.</source>
        <translation>Inget heter så. Sökningen ser på rubriker, välfärdsområden och användningsfall.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) chosen</source>
        <translation>
            <numerusform>%Ln sida vald</numerusform>
            <numerusform>%Ln sidor valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopierat: %1</translation>
    </message>
    <message>
        <source>Cite this page</source>
        <translation>Källhänvisning till sidan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Hänvisningen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>For a document or a message; the title is set in italics</source>
        <translation>För ett dokument eller ett meddelande; titeln kursiveras</translation>
    </message>
    <message>
        <source>For Obsidian, GitHub and wikis</source>
        <translation>För Obsidian, GitHub och wikier</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>För en webbsida</translation>
    </message>
    <message>
        <source>For Zotero, EndNote, Mendeley and RefWorks</source>
        <translation>För Zotero, EndNote, Mendeley och RefWorks</translation>
    </message>
    <message>
        <source>For LaTeX and JabRef</source>
        <translation>För LaTeX och JabRef</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
</context>
<context>
    <name>ClearingSection</name>
    <message>
        <source>Clearing up</source>
        <translation>Rensning</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papperskorg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted thing(s); each can be taken back for 30 days.</source>
        <translation>
            <numerusform>%Ln borttaget objekt; det kan återställas i 30 dagar.</numerusform>
            <numerusform>%Ln borttagna objekt; vart och ett kan återställas i 30 dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty. What you delete can be taken back for 30 days.</source>
        <translation>Tom. Det du tar bort kan återställas i 30 dagar.</translation>
    </message>
    <message>
        <source>Settings of the beginning</source>
        <translation>Standardinställningar</translation>
    </message>
    <message>
        <source>Languages, look and start as they were at first. Your work stays.</source>
        <translation>Språk, utseende och start som från början. Ditt arbete finns kvar.</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Töm papperskorgen…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Återställ…</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Vill du tömma papperskorgen?</translation>
    </message>
    <message>
        <source>What lies in it is deleted for good. Backups still hold it for a while.</source>
        <translation>Allt i den tas bort för gott. I säkerhetskopiorna finns det kvar en tid.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Töm papperskorgen</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Papperskorgen är tom.</translation>
    </message>
    <message>
        <source>Go back to the settings of the beginning?</source>
        <translation>Vill du återställa standardinställningarna?</translation>
    </message>
    <message>
        <source>Nothing else is touched: bookmarks, notes and searches stay.</source>
        <translation>Inget annat ändras: bokmärken, anteckningar och sökningar finns kvar.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>The settings are those of the beginning.</source>
        <translation>Standardinställningarna är återställda.</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Välfärdsområde</translation>
    </message>
    <message>
        <source>Use-case class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Bokstav</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>What the vision is, how it was made and what to do with it.</source>
        <translation>Vad visionen är, hur den kom till och hur du använder den.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekommendationer</translation>
    </message>
    <message>
        <source>What the vision asks for, with the figures and experiments behind it.</source>
        <translation>Vad visionen rekommenderar, med siffrorna och försöken bakom.</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Användningsfall</translation>
    </message>
    <message>
        <source>The classes that the uses of AI in the sector are sorted into.</source>
        <translation>Klasserna som AI-användningen inom social- och hälsovården delas in i.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>What is tried, where, for whom and what is known of it.</source>
        <translation>Vad som prövas, var och för vem, och vad man vet om det.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Every number of the Polis discussions, with its wording and source.</source>
        <translation>Alla siffror ur Polis-diskussionerna med ordalydelse och källa.</translation>
    </message>
    <message>
        <source>Polis discussions</source>
        <translation>Polis-diskussioner</translation>
    </message>
    <message>
        <source>How professionals were heard, and what they said.</source>
        <translation>Hur yrkespersoner hördes och vad de sade.</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>Ekosystemet</translation>
    </message>
    <message>
        <source>The network behind the vision, and how to take part.</source>
        <translation>Nätverket bakom visionen och hur du kan delta.</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lagstiftning</translation>
    </message>
    <message>
        <source>The legal context of the recommendations. This is no legal advice.</source>
        <translation>Rekommendationernas rättsliga bakgrund. Det här är ingen juridisk rådgivning.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Terms in three languages, with what they mean here.</source>
        <translation>Termer på tre språk och vad de betyder här.</translation>
    </message>
    <message>
        <source>What participants said</source>
        <translation>Vad deltagarna sade</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Hur många som deltog</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Övriga</translation>
    </message>
</context>
<context>
    <name>ColumnBar</name>
    <message>
        <source>Languages of this page</source>
        <translation>Sidans språk</translation>
    </message>
    <message>
        <source>Language on the left</source>
        <translation>Språk till vänster</translation>
    </message>
    <message>
        <source>Language on the right</source>
        <translation>Språk till höger</translation>
    </message>
    <message>
        <source>One language again</source>
        <translation>Tillbaka till ett språk</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Goes to the search field, wherever you are.</source>
        <translation>Går till sökfältet, var du än är.</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Rensa &amp;filtren</translation>
    </message>
    <message>
        <source>&amp;Copy the result with its source</source>
        <translation>&amp;Kopiera träffen med källa</translation>
    </message>
    <message>
        <source>The passage, where it is from and an address that opens it.</source>
        <translation>Textavsnittet, dess källa och en adress som öppnar det.</translation>
    </message>
    <message>
        <source>&amp;Next hit on the page</source>
        <translation>&amp;Nästa träff på sidan</translation>
    </message>
    <message>
        <source>Only on a page that was found by a search</source>
        <translation>Bara på en sida som hittades med en sökning</translation>
    </message>
    <message>
        <source>&amp;Previous hit on the page</source>
        <translation>Före&amp;gående träff på sidan</translation>
    </message>
    <message>
        <source>Copy the &amp;address of this page</source>
        <translation>Kopiera sidans &amp;adress</translation>
    </message>
    <message>
        <source>It opens the page at this place in the Suunta of anybody you send it to.</source>
        <translation>Adressen öppnar sidan på samma ställe i mottagarens egen Suunta.</translation>
    </message>
    <message>
        <source>&amp;Copy with source</source>
        <translation>&amp;Kopiera med källa</translation>
    </message>
    <message>
        <source>What is selected, or the section you read; Ctrl+C in the text does it too.</source>
        <translation>Det markerade eller avsnittet du läser; Ctrl+C i texten gör samma sak.</translation>
    </message>
    <message>
        <source>Copy with&amp;out source</source>
        <translation>Kopiera &amp;utan källa</translation>
    </message>
    <message>
        <source>C&amp;ite this page…</source>
        <translation>Käll&amp;hänvisning till sidan…</translation>
    </message>
    <message>
        <source>As text, Markdown, HTML, RIS or BibTeX.</source>
        <translation>Som text, Markdown, HTML, RIS eller BibTeX.</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Skriv ut eller spara som PDF…</translation>
    </message>
    <message>
        <source>&amp;Report a mistake…</source>
        <translation>Rapportera ett &amp;fel…</translation>
    </message>
    <message>
        <source>Writes what the editors need to know; sends nothing.</source>
        <translation>Sammanställer det redaktörerna behöver veta; skickar ingenting.</translation>
    </message>
    <message>
        <source>This passage in the next &amp;language</source>
        <translation>Samma ställe på &amp;nästa språk</translation>
    </message>
    <message>
        <source>Turns the page to its next language, and stays at the same paragraph.</source>
        <translation>Byter sidans språk och stannar vid samma stycke.</translation>
    </message>
    <message>
        <source>&amp;Two languages side by side</source>
        <translation>&amp;Två språk sida vid sida</translation>
    </message>
    <message>
        <source>Paragraph beside paragraph; the same key shows one language again.</source>
        <translation>Stycke bredvid stycke; samma kommando visar ett språk igen.</translation>
    </message>
    <message>
        <source>In &amp;short, or the whole page</source>
        <translation>I k&amp;orthet eller hela sidan</translation>
    </message>
    <message>
        <source>A recommendation’s gist, its figures and its action, or all of it.</source>
        <translation>Rekommendationens kärna, siffror och åtgärd, eller hela sidan.</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Sök på si&amp;dan</translation>
    </message>
    <message>
        <source>Marks words on the page; Enter and F3 lead to the next place.</source>
        <translation>Markerar ord på sidan; Enter och F3 går till nästa ställe.</translation>
    </message>
    <message>
        <source>&amp;Next heading</source>
        <translation>Nästa ru&amp;brik</translation>
    </message>
    <message>
        <source>Pre&amp;vious heading</source>
        <translation>Före&amp;gående rubrik</translation>
    </message>
    <message>
        <source>Copy the c&amp;hart as a picture</source>
        <translation>Kopiera diagra&amp;mmet som bild</translation>
    </message>
    <message>
        <source>Only on a page with a chart</source>
        <translation>Bara på en sida med diagram</translation>
    </message>
    <message>
        <source>Save the chart as picture or &amp;drawing…</source>
        <translation>Spara d&amp;iagrammet som bild eller vektorbild…</translation>
    </message>
    <message>
        <source>Copy the figure as te&amp;xt</source>
        <translation>Kopiera siffran som te&amp;xt</translation>
    </message>
    <message>
        <source>The exact wording with base, source and address.</source>
        <translation>Den exakta ordalydelsen med bas, källa och adress.</translation>
    </message>
    <message>
        <source>Copy the figure as a pictur&amp;e</source>
        <translation>Ko&amp;piera siffran som bild</translation>
    </message>
    <message>
        <source>The chart with its source line, for a slide.</source>
        <translation>Diagrammet med källan, för en presentation.</translation>
    </message>
    <message>
        <source>Copy the fi&amp;gure as CSV</source>
        <translation>Kopiera siffran som &amp;CSV</translation>
    </message>
    <message>
        <source>Copy all figures as a ta&amp;ble</source>
        <translation>Kopiera a&amp;lla siffror som tabell</translation>
    </message>
    <message>
        <source>Save the fig&amp;ure as a picture…</source>
        <translation>Spa&amp;ra siffran som bild…</translation>
    </message>
    <message>
        <source>PNG or SVG, with the source line under the chart.</source>
        <translation>PNG eller SVG, med källan under diagrammet.</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Startsidan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>This is where you began</source>
        <translation>Här började du</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>You have not gone back</source>
        <translation>Du har inte gått bakåt</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nästa del av fönstret</translation>
    </message>
    <message>
        <source>Moves the keyboard from the search field to the sidebar, the page and on.</source>
        <translation>Flyttar fokus från sökfältet till sidofältet, sidan och vidare.</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Före&amp;gående del av fönstret</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>P&amp;resentera</translation>
    </message>
    <message>
        <source>The presentation that is chosen; one that is being given goes on.</source>
        <translation>Den valda presentationen; en som redan pågår fortsätter.</translation>
    </message>
    <message>
        <source>&amp;Choose what to present…</source>
        <translation>&amp;Välj vad som ska presenteras…</translation>
    </message>
    <message>
        <source>A presentation, the last one first; in a talk, what you are at.</source>
        <translation>En presentation, den senaste först; under en presentation det du tittar på.</translation>
    </message>
    <message>
        <source>&amp;Rehearse on the wall…</source>
        <translation>&amp;Öva på väggen…</translation>
    </message>
    <message>
        <source>The slide with the smallest type, and whether the last row can read it.</source>
        <translation>Bilden med den minsta texten, och om sista raden kan läsa den.</translation>
    </message>
    <message>
        <source>Show to the &amp;audience</source>
        <translation>Visa för &amp;publiken</translation>
    </message>
    <message>
        <source>The hit, passage or figure you are at, large, with its source; again takes it off.</source>
        <translation>Träffen, stycket eller siffran där du är, stort och med källa; samma tangent igen tar bort det.</translation>
    </message>
    <message>
        <source>Put &amp;by for the audience</source>
        <translation>Lä&amp;gg undan för publiken</translation>
    </message>
    <message>
        <source>To be shown later, in the order you put things by.</source>
        <translation>Visas senare, i den ordning du lade undan.</translation>
    </message>
    <message>
        <source>Show the &amp;next thing put by</source>
        <translation>Visa &amp;nästa undanlagda</translation>
    </message>
    <message>
        <source>Pr&amp;esentations</source>
        <translation>Pres&amp;entationer</translation>
    </message>
    <message>
        <source>&amp;Import a presentation…</source>
        <translation>&amp;Importera en presentation…</translation>
    </message>
    <message>
        <source>A&amp;dd to slides</source>
        <translation>&amp;Lägg till som bild</translation>
    </message>
    <message>
        <source>Add &amp;to another presentation…</source>
        <translation>Lägg &amp;till i en annan presentation…</translation>
    </message>
    <message>
        <source>&amp;Bookmark this passage</source>
        <translation>Lägg till ett &amp;bokmärke här</translation>
    </message>
    <message>
        <source>The same key takes the bookmark away again.</source>
        <translation>Samma kommando tar bort bokmärket igen.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Färgmarkera</translation>
    </message>
    <message>
        <source>What is selected, or the paragraph you read; the same key undoes it.</source>
        <translation>Det markerade eller stycket du läser; samma kommando tar bort färgen.</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Skriv en &amp;anteckning</translation>
    </message>
    <message>
        <source>On what is selected, or on the passage you read; kept as you type.</source>
        <translation>Om det markerade eller stället du läser; sparas medan du skriver.</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Spara sökningen…</translation>
    </message>
    <message>
        <source>The words and the filters, under a name.</source>
        <translation>Orden och filtren under ett namn.</translation>
    </message>
    <message>
        <source>B&amp;ookmarks and notes</source>
        <translation>B&amp;okmärken och anteckningar</translation>
    </message>
    <message>
        <source>&amp;Copy all as Markdown</source>
        <translation>Kopiera allt som Mar&amp;kdown</translation>
    </message>
    <message>
        <source>&amp;Export everything of yours…</source>
        <translation>&amp;Exportera allt du har sparat…</translation>
    </message>
    <message>
        <source>The b&amp;in</source>
        <translation>&amp;Papperskorgen</translation>
    </message>
    <message>
        <source>What was deleted in the last 30 days; workshops stand at the end of their own list.</source>
        <translation>Det som har tagits bort de senaste 30 dagarna; workshoppar står sist i sin egen lista.</translation>
    </message>
    <message>
        <source>One file that another Suunta can take over.</source>
        <translation>En enda fil som en annan Suunta kan importera.</translation>
    </message>
    <message>
        <source>Ne&amp;w presentation</source>
        <translation>N&amp;y presentation</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Brings back what was deleted last, or what you changed last where you are.</source>
        <translation>Hämtar tillbaka det som togs bort sist, eller det du ändrade sist där du är.</translation>
    </message>
    <message>
        <source>Wor&amp;kshops</source>
        <translation>&amp;Workshoppar</translation>
    </message>
    <message>
        <source>S&amp;tart a workshop</source>
        <translation>Sta&amp;rta en workshop</translation>
    </message>
    <message>
        <source>What you look at, to the presentation that you worked on last.</source>
        <translation>Det du tittar på, i den presentation du senast arbetade med.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Does again what you took back in the presentation or workshop shown.</source>
        <translation>Gör om det du ångrade i presentationen eller workshoppen som visas.</translation>
    </message>
    <message>
        <source>An empty one; the page of workshops starts one from a presentation, too.</source>
        <translation>En tom workshop; på workshopsidan kan du också utgå från en presentation.</translation>
    </message>
    <message>
        <source>I&amp;mport a workshop…</source>
        <translation>I&amp;mportera en workshop…</translation>
    </message>
    <message>
        <source>From a JSON file that Suunta exported, here or on another computer.</source>
        <translation>Från en JSON-fil som Suunta har exporterat, här eller på en annan dator.</translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation>&amp;Mörkt eller ljust</translation>
    </message>
    <message>
        <source>Colours as in the s&amp;ystem</source>
        <translation>&amp;Färger enligt systemet</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Inställnin&amp;gar</translation>
    </message>
    <message>
        <source>Languages, look, backups, export and import.</source>
        <translation>Språk, utseende, säkerhetskopior, export och import.</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Meny</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Alla kommandon…</translation>
    </message>
    <message>
        <source>Finds commands and pages by a few letters of their name.</source>
        <translation>Hittar kommandon och sidor med några bokstäver ur namnet.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Shortcuts, how to search, and where your work lives.</source>
        <translation>Kortkommandon, hur du söker och var ditt arbete finns.</translation>
    </message>
    <message>
        <source>About &amp;Suunta</source>
        <translation>&amp;Om Suunta</translation>
    </message>
    <message>
        <source>Version, edition of the knowledge, and licences.</source>
        <translation>Programversion, innehållets utgåva och licenser.</translation>
    </message>
    <message>
        <source>&amp;Copy what support will ask</source>
        <translation>&amp;Kopiera uppgifter för supporten</translation>
    </message>
    <message>
        <source>Puts versions, folders and the state of the index on the clipboard.</source>
        <translation>Kopierar versioner, mappar och indexets tillstånd till urklipp.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Större text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>M&amp;indre text</translation>
    </message>
    <message>
        <source>Text in its &amp;own size</source>
        <translation>&amp;Normal textstorlek</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Avsl&amp;uta</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Läs</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Yours</source>
        <translation>S&amp;parat</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Går inte just nu</translation>
    </message>
    <message>
        <source>Only in the search</source>
        <translation>Bara i sökningen</translation>
    </message>
    <message>
        <source>Only on a page that is read</source>
        <translation>Bara när du läser en sida</translation>
    </message>
    <message>
        <source>Only on the page of bookmarks and notes</source>
        <translation>Bara på sidan Bokmärken och anteckningar</translation>
    </message>
    <message>
        <source>Only on the page of figures</source>
        <translation>Bara på sidan Siffror</translation>
    </message>
    <message>
        <source>Take &amp;off the audience’s screen</source>
        <translation>Ta b&amp;ort från publikens skärm</translation>
    </message>
    <message>
        <source>The audience sees the slide again, or nothing.</source>
        <translation>Publiken ser bilden igen, eller ingenting.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This is the changed presentation now.</source>
        <translation>Det här är nu den ändrade presentationen.</translation>
    </message>
    <message>
        <source>Suunta – presenter</source>
        <translation>Suunta – presentatör</translation>
    </message>
    <message>
        <source>Presenter’s console</source>
        <translation>Presentatörsvy</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln sida</numerusform>
            <numerusform>%Ln sidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln textavsnitt</numerusform>
            <numerusform>%Ln textavsnitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln siffra</numerusform>
            <numerusform>%Ln siffror</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln träff</numerusform>
            <numerusform>%Ln träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckActions</name>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentera</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Redigera en kopia</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Körschema</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Start a workshop</source>
        <translation>Starta en workshop</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>DeckChooser</name>
    <message>
        <source>Add to a presentation</source>
        <translation>Lägg till i en presentation</translation>
    </message>
    <message>
        <source>Your presentations</source>
        <translation>Dina presentationer</translation>
    </message>
    <message>
        <source>Which presentation?</source>
        <translation>I vilken presentation?</translation>
    </message>
    <message>
        <source>You have no presentation yet.</source>
        <translation>Du har ingen presentation ännu.</translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation>Ny presentation</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>DeckEditor</name>
    <message>
        <source>Slide deleted: %1. %2 brings it back.</source>
        <translation>Bilden togs bort: %1. %2 hämtar tillbaka den.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Ångrat: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Gjort om: %1.</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>This is your own copy now, “%1”. The ready presentation stays as it was.</source>
        <translation>Det här är nu din egen kopia ”%1”. Den färdiga presentationen är oförändrad.</translation>
    </message>
    <message>
        <source>There are no slides. “Add” makes the first one.</source>
        <translation>Det finns inga bilder. ”Lägg till” gör den första.</translation>
    </message>
    <message>
        <source>There is no room for: %1</source>
        <translation>Det här får inte plats: %1</translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message>
        <source>Presentations</source>
        <translation>Presentationer</translation>
    </message>
    <message>
        <source>Ready presentations to show as they are, and your own. What you delete stays 30 days in the bin.</source>
        <translation>Färdiga presentationer att visa som de är, och dina egna. Det du tar bort finns kvar i papperskorgen i 30 dagar.</translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation>Ny presentation</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>A presentation that Suunta on another computer exported</source>
        <translation>En presentation som Suunta på en annan dator har exporterat</translation>
    </message>
    <message>
        <source>Plan by time…</source>
        <translation>Planera efter tid…</translation>
    </message>
    <message>
        <source>Choose pages and a length, and get a run sheet with a time for each.</source>
        <translation>Välj sidor och längd, så får du ett körschema med tid för var och en.</translation>
    </message>
    <message>
        <source>Ready presentations to show as they are, or to change as your own. %1 adds what you read to slides.</source>
        <translation>Färdiga presentationer att visa som de är eller göra till dina egna. %1 lägger till det du läser som bild.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Dina</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Färdiga</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>I papperskorgen</translation>
    </message>
    <message>
        <source>Copied as “%1”.</source>
        <translation>Kopian heter ”%1”.</translation>
    </message>
    <message>
        <source>A ready presentation keeps its name; a copy can have another.</source>
        <translation>En färdig presentation behåller sitt namn; en kopia kan få ett annat.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Name of the presentation</source>
        <translation>Presentationens namn</translation>
    </message>
    <message>
        <source>A ready presentation belongs to the program and stays.</source>
        <translation>En färdig presentation hör till programmet och kan inte tas bort.</translation>
    </message>
    <message>
        <source>“%1” is in the bin for 30 days.</source>
        <translation>”%1” ligger i papperskorgen i 30 dagar.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Återställt: %1</translation>
    </message>
</context>
<context>
    <name>DeckStep</name>
    <message>
        <source>adding a slide</source>
        <translation>att lägga till en bild</translation>
    </message>
    <message>
        <source>deleting a slide</source>
        <translation>att ta bort en bild</translation>
    </message>
    <message>
        <source>moving a slide</source>
        <translation>att flytta en bild</translation>
    </message>
    <message>
        <source>duplicating a slide</source>
        <translation>att duplicera en bild</translation>
    </message>
    <message>
        <source>hiding a slide</source>
        <translation>att dölja en bild</translation>
    </message>
    <message>
        <source>showing a hidden slide</source>
        <translation>att visa en dold bild</translation>
    </message>
    <message>
        <source>changing the minutes</source>
        <translation>att ändra minuterna</translation>
    </message>
    <message>
        <source>changing a setting of a slide</source>
        <translation>att ändra en inställning för bilden</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>det skrivna</translation>
    </message>
    <message>
        <source>renaming the presentation</source>
        <translation>att byta presentationens namn</translation>
    </message>
    <message>
        <source>changing the length</source>
        <translation>att ändra längden</translation>
    </message>
    <message>
        <source>a change in another window</source>
        <translation>en ändring i ett annat fönster</translation>
    </message>
</context>
<context>
    <name>DeckTold</name>
    <message>
        <source>Before people come</source>
        <translation>Innan folk kommer</translation>
    </message>
</context>
<context>
    <name>DeckWords</name>
    <message>
        <source>Without a title</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>Ready presentation</source>
        <translation>Färdig presentation</translation>
    </message>
    <message>
        <source>Presentation of yours</source>
        <translation>Egen presentation</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>until %1; Enter brings it back</source>
        <translation>till %1; Enter hämtar tillbaka den</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s)</source>
        <translation>
            <numerusform>%Ln bild</numerusform>
            <numerusform>%Ln bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln dold</numerusform>
            <numerusform>%Ln dolda</numerusform>
        </translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>ändrad %1</translation>
    </message>
</context>
<context>
    <name>DiscussionCard</name>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>What was said, without who said it.</source>
        <translation>Vad som sades, inte vem som sade det.</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Övriga anteckningar</translation>
    </message>
</context>
<context>
    <name>DotsCard</name>
    <message>
        <source>Priorities by dots</source>
        <translation>Prioriteringar med prickar</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Prickar var</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Present at the dots</source>
        <translation>På plats när prickarna gavs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln prick</numerusform>
            <numerusform>%Ln prickar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dots, but only %2 were given out</source>
        <translation>%1 prickar, men bara %2 delades ut</translation>
    </message>
    <message>
        <source>%1 of %2 dots</source>
        <translation>%1 av %2 prickar</translation>
    </message>
</context>
<context>
    <name>EditionNote</name>
    <message>
        <source>Suunta is an unofficial digest and no publication of the ministry, of THL or of DigiFinland.</source>
        <translation>Suunta är en inofficiell sammanfattning och ingen publikation från ministeriet, THL eller DigiFinland.</translation>
    </message>
    <message>
        <source>Where the vision paper itself is</source>
        <translation>Var själva visionsdokumentet finns</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>Utgåva %1, %2</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Name of the presentation</source>
        <translation>Presentationens namn</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>‹ Presentations</source>
        <translation>‹ Presentationer</translation>
    </message>
    <message>
        <source>Back to the presentations</source>
        <translation>Tillbaka till presentationerna</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentera</translation>
    </message>
    <message>
        <source>Begins with the slide that is chosen.</source>
        <translation>Börjar med den valda bilden.</translation>
    </message>
    <message>
        <source>Length of the talk in minutes</source>
        <translation>Föredragets längd i minuter</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Spread the time</source>
        <translation>Fördela tiden</translation>
    </message>
    <message>
        <source>Gives each slide its share of the length, and no slide less than it needs.</source>
        <translation>Ger varje bild sin del av tiden, och ingen mindre än den behöver.</translation>
    </message>
    <message>
        <source>This presentation comes with Suunta. Your first change makes a copy of it.</source>
        <translation>Den här presentationen följer med Suunta. Din första ändring gör en kopia av den.</translation>
    </message>
    <message>
        <source>Planned: %1 min, for a talk of</source>
        <translation>Planerat: %1 min, för ett föredrag på</translation>
    </message>
    <message>
        <source>Planned: %1 min, which is too long for</source>
        <translation>Planerat: %1 min, för länge för</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Inget att göra om</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Copied with its address: %1</source>
        <translation>Kopierat med adress: %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Öppna sidan</translation>
    </message>
    <message>
        <source>Copy with its address</source>
        <translation>Kopiera med adress</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>documentation</source>
        <translation>dokumentation</translation>
    </message>
    <message>
        <source>turvallisuus</source>
        <translation>säkerhet</translation>
    </message>
    <message>
        <source>recom</source>
        <translation>rekom</translation>
    </message>
    <message>
        <source>documantation</source>
        <translation>dokumantation</translation>
    </message>
    <message>
        <source>91%</source>
        <translation>91 %</translation>
    </message>
    <message>
        <source>recommendation/4</source>
        <translation>recommendation/4</translation>
    </message>
    <message>
        <source>&quot;shift planning&quot;</source>
        <translation>&quot;planering av arbetsskift&quot;</translation>
    </message>
    <message>
        <source>imaging -pet</source>
        <translation>bilddiagnostik -pet</translation>
    </message>
    <message>
        <source>type:experiment</source>
        <translation>type:experiment</translation>
    </message>
    <message>
        <source>sector:social</source>
        <translation>sector:social</translation>
    </message>
    <message>
        <source>county:pirkanmaa</source>
        <translation>county:birkaland</translation>
    </message>
    <message>
        <source>use_case:prevention</source>
        <translation>use_case:prevention</translation>
    </message>
    <message>
        <source>type:experiment sector:social child</source>
        <translation>type:experiment sector:social barn</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Export and import</source>
        <translation>Export och import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writes all you keep, with the settings, to one file that others can read.</source>
        <translation>Skriver allt du har sparat, också inställningarna, i en enda fil som andra kan läsa.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Adds what such a file holds. What is newer here stays as it is.</source>
        <translation>Lägger till det som en sådan fil innehåller. Det som är nyare här ändras inte.</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportera allt…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporterat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) added</source>
        <translation>
            <numerusform>%Ln ny</numerusform>
            <numerusform>%Ln nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a newer wording</source>
        <translation>
            <numerusform>%Ln uppdaterad</numerusform>
            <numerusform>%Ln uppdaterade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln fanns redan</numerusform>
            <numerusform>%Ln fanns redan</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing but settings</source>
        <translation>bara inställningar</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importerat: %1.</translation>
    </message>
</context>
<context>
    <name>ExperimentList</name>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Show all experiments again</source>
        <translation>Visa alla försök igen</translation>
    </message>
    <message>
        <source>Only %1; press to show all</source>
        <translation>Bara %1; tryck för att visa alla</translation>
    </message>
    <message>
        <source>This edition of the knowledge names none.</source>
        <translation>Den här utgåvan av innehållet nämner inget.</translation>
    </message>
    <message>
        <source>Show all experiments</source>
        <translation>Visa alla försök</translation>
    </message>
</context>
<context>
    <name>ExperimentsPage</name>
    <message>
        <source>Map and matrix</source>
        <translation>Karta och matris</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Visa som</translation>
    </message>
    <message>
        <source>Map of the experiments</source>
        <translation>Försöken på karta</translation>
    </message>
    <message>
        <source>Experiments by class and sector</source>
        <translation>Försök efter klass och sektor</translation>
    </message>
    <message>
        <source>Map as a picture</source>
        <translation>Kartan som bild</translation>
    </message>
    <message>
        <source>Copy or save the map; %1 on the map copies it, too</source>
        <translation>Kopiera eller spara kartan; %1 på kartan kopierar den också</translation>
    </message>
    <message>
        <source>Copy the map</source>
        <translation>Kopiera kartan</translation>
    </message>
    <message>
        <source>Save the map as PNG or SVG…</source>
        <translation>Spara kartan som PNG eller SVG…</translation>
    </message>
</context>
<context>
    <name>ExportBody</name>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Filen skrivs</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Avbrutet: ingenting skrevs.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>No program here opens it. It is here: %1</source>
        <translation>Inget program på den här datorn öppnar det. Det finns här: %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>Exportera: %1</translation>
    </message>
    <message>
        <source>Language of the slides</source>
        <translation>Bildernas språk</translation>
    </message>
    <message>
        <source>Slides on a sheet</source>
        <translation>Bilder per sida</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Talarens anteckningar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Tas med</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Slide %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>More than can be read from the last row stands on: %1.</source>
        <translation>På de här bilderna står mer än vad som går att läsa från sista raden: %1.</translation>
    </message>
</context>
<context>
    <name>ExportDoor</name>
    <message>
        <source>Import a presentation</source>
        <translation>Importera en presentation</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importerat: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Finns redan här: %1</translation>
    </message>
    <message>
        <source>Presentation without a name</source>
        <translation>Presentation utan namn</translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <source>Cue cards as PDF</source>
        <translation>Talarkort som PDF</translation>
    </message>
    <message>
        <source>Your notes, four to a sheet of A4, to be cut apart and held in the hand.</source>
        <translation>Dina anteckningar, fyra på ett A4-ark, att klippa isär och hålla i handen.</translation>
    </message>
    <message>
        <source>Slides as PDF</source>
        <translation>Bilder som PDF</translation>
    </message>
    <message>
        <source>One slide a page, to be shown or sent anywhere.</source>
        <translation>En bild per sida, kan visas och skickas vart som helst.</translation>
    </message>
    <message>
        <source>Handout as PDF</source>
        <translation>Utdelningsmaterial som PDF</translation>
    </message>
    <message>
        <source>A4 to print, with base and sources beside each slide.</source>
        <translation>A4 för utskrift, med bas och källor vid varje bild.</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>Text, charts and notes that can be edited, also in LibreOffice.</source>
        <translation>Text, diagram och anteckningar som går att redigera, även i LibreOffice.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>One file for any browser, without a network. The accessible form.</source>
        <translation>En enda fil som öppnas i vilken webbläsare som helst, utan nät. Den tillgängliga formen.</translation>
    </message>
    <message>
        <source>The whole presentation</source>
        <translation>Hela presentationen</translation>
    </message>
    <message>
        <source>A JSON file with your notes that a colleague imports and goes on from.</source>
        <translation>En JSON-fil med dina anteckningar som en kollega importerar och arbetar vidare på.</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Visa {count} till</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Space chooses a value; the number says how many documents it would leave.</source>
        <translation>Mellanslag väljer ett värde; talet anger hur många sidor som blir kvar.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filtren</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>Copy all figures as CSV</source>
        <translation>Kopiera alla siffror som CSV</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Öppna sidan</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Spara bilden…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopiera som</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiera som CSV</translation>
    </message>
    <message>
        <source>The page of this figure</source>
        <translation>Siffrans sida</translation>
    </message>
    <message>
        <source>As PNG or SVG, with the source line</source>
        <translation>Som PNG eller SVG, med källan</translation>
    </message>
    <message>
        <source>The exact wording with base, date, source and address</source>
        <translation>Den exakta ordalydelsen med bas, tidpunkt, källa och adress</translation>
    </message>
    <message>
        <source>The chart with its source line, for a slide or a letter</source>
        <translation>Diagrammet med källan, för en presentation eller ett brev</translation>
    </message>
    <message>
        <source>Number, wording, base and source as a row of a table</source>
        <translation>Tal, ordalydelse, bas och källa som en rad i en tabell</translation>
    </message>
</context>
<context>
    <name>FigureCopier</name>
    <message>
        <source>Copied as a picture with its source: %1</source>
        <translation>Kopierat som bild med källa: %1</translation>
    </message>
    <message>
        <source>Copied with its source: %1</source>
        <translation>Kopierat med källa: %1</translation>
    </message>
    <message>
        <source>Copied with their sources: %1</source>
        <translation>Kopierat med källor: %1</translation>
    </message>
    <message>
        <source>Copied as a table: %1</source>
        <translation>Kopierat som tabell: %1</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Copied the selected text</source>
        <translation>Den markerade texten är kopierad</translation>
    </message>
    <message>
        <source>Every number of the Polis discussions. Each bar answers a statement of its own: the distance between two bars measures nothing.</source>
        <translation>Alla siffror ur Polis-diskussionerna. Varje stapel gäller ett eget påstående: avståndet mellan två staplar mäter ingenting.</translation>
    </message>
    <message>
        <source>What participants said</source>
        <translation>Vad deltagarna sade</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Hur många som deltog</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Spara på annan plats…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Sök på sidan</translation>
    </message>
    <message>
        <source>Words to find on this page</source>
        <translation>Ord att söka på sidan</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Föregående ställe</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nästa ställe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Finns inte på sidan</translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>Welcome to Suunta</source>
        <translation>Välkommen till Suunta</translation>
    </message>
    <message>
        <source>An unofficial digest of Finland’s shared vision of AI in social and health services. Begin with your languages; all of this can be changed in the settings.</source>
        <translation>En inofficiell sammanfattning av Finlands gemensamma AI-vision för social- och hälsovården. Börja med att välja språk; du kan ändra allt det här senare i inställningarna.</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>Your data</source>
        <translation>Dina data</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamapp</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiera sökvägen</translation>
    </message>
    <message>
        <source>The system does not show the folder; its path can be copied.</source>
        <translation>Systemet kan inte visa mappen. Du kan kopiera sökvägen i stället.</translation>
    </message>
    <message>
        <source>Path copied: %1</source>
        <translation>Sökvägen kopierad: %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The search index was missing, old or broken and has been built anew from the texts. Nothing of yours was touched.</source>
        <translation>Sökindexet saknades, var gammalt eller trasigt och har byggts upp på nytt ur texterna. Det du har sparat rördes inte.</translation>
    </message>
    <message>
        <source>Some files of the knowledge hold mistakes; what could be read is here.</source>
        <translation>Det finns fel i några av innehållets filer. Det som gick att läsa visas.</translation>
    </message>
    <message>
        <source>There is no page “%1”. The search shows what comes nearest.</source>
        <translation>Sidan ”%1” finns inte. Sökningen visar det som ligger närmast.</translation>
    </message>
    <message>
        <source>Address copied: %1</source>
        <translation>Adressen kopierad: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Edition of the knowledge</source>
        <translation>Innehållets utgåva</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Index of the search</source>
        <translation>Sökindex</translation>
    </message>
    <message>
        <source>None that can be used</source>
        <translation>Inget som går att använda</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Kontrolleras…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Ingenting lämnar den här datorn</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Inget nätverk</translation>
    </message>
    <message>
        <source>Suunta opens no connection: what you read, search for and write is known to nobody else. It asks for no account and sends no statistics.</source>
        <translation>Suunta öppnar inga anslutningar: ingen annan vet vad du läser, söker och skriver. Suunta kräver inget konto och skickar ingen statistik.</translation>
    </message>
    <message>
        <source>New editions</source>
        <translation>Nya utgåvor</translation>
    </message>
    <message>
        <source>They come as a new version of the program, from whoever installs it for you. Suunta does not look for them.</source>
        <translation>De kommer med en ny version av programmet, från den som installerar det åt dig. Suunta söker inte efter dem.</translation>
    </message>
    <message>
        <source>Your own work</source>
        <translation>Ditt eget arbete</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Var det finns</translation>
    </message>
    <message>
        <source>In one folder of your own, apart from the program, so that an update leaves it alone: %1</source>
        <translation>I en egen mapp, skild från programmet, så att en uppdatering inte rör det: %1</translation>
    </message>
    <message>
        <source>What can be deleted</source>
        <translation>Vad du kan ta bort</translation>
    </message>
    <message>
        <source>The index of the search is made from the texts and is built anew where it is missing: %2</source>
        <translation>Sökindexet. Suunta bygger det av texterna, och på nytt om det saknas: %2</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>Om något är fel</translation>
    </message>
    <message>
        <source>A mistake in a text</source>
        <translation>Ett fel i en text</translation>
    </message>
    <message>
        <source>“Report a mistake”, on the page itself, writes down which page, which edition and which words. Nothing is sent; you decide where it goes.</source>
        <translation>”Rapportera ett fel” på själva sidan skriver ner vilken sida, vilken utgåva och vilken text det gäller. Suunta skickar ingenting; du bestämmer vem som får uppgifterna.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Ett fel i programmet</translation>
    </message>
    <message>
        <source>“About” has a button that copies what support will ask: versions, folders and the state of the index. Nothing is sent; you decide where it goes.</source>
        <translation>Under ”Om” finns en knapp som kopierar uppgifter för supporten: versioner, mappar och indexets tillstånd. Suunta skickar ingenting; du bestämmer vem som får uppgifterna.</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>I sökfältet</translation>
    </message>
    <message>
        <source>In lists and results</source>
        <translation>I listor och träffar</translation>
    </message>
    <message>
        <source>On a page that is read</source>
        <translation>På en sida du läser</translation>
    </message>
    <message>
        <source>Among the slides of a presentation</source>
        <translation>Bland presentationens bilder</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Gå till träffarna</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>Öppna den första träffen</translation>
    </message>
    <message>
        <source>Bring back an earlier query</source>
        <translation>Hämta en tidigare sökning</translation>
    </message>
    <message>
        <source>Empty the field; once more, go back</source>
        <translation>Töm fältet; tryck igen för att gå tillbaka</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Gå från rad till rad</translation>
    </message>
    <message>
        <source>Go to the first or the last row</source>
        <translation>Gå till den första eller sista raden</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Öppna raden</translation>
    </message>
    <message>
        <source>From the results back to the search field</source>
        <translation>Från träffarna tillbaka till sökfältet</translation>
    </message>
    <message>
        <source>Scroll by a screen</source>
        <translation>Bläddra en skärmsida</translation>
    </message>
    <message>
        <source>Go to the next or the previous link</source>
        <translation>Gå till nästa eller föregående länk</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Öppna länken</translation>
    </message>
    <message>
        <source>Take away the marks of a search</source>
        <translation>Ta bort sökmarkeringarna</translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation>Lägg till bilder</translation>
    </message>
    <message>
        <source>Go to the words of the slide, and back</source>
        <translation>Gå till bildens text och tillbaka</translation>
    </message>
    <message>
        <source>Move the slide up or down</source>
        <translation>Flytta bilden upp eller ner</translation>
    </message>
    <message>
        <source>Duplicate the slide</source>
        <translation>Duplicera bilden</translation>
    </message>
    <message>
        <source>Hide the slide, or show it again</source>
        <translation>Dölj bilden eller visa den igen</translation>
    </message>
    <message>
        <source>Delete the slide</source>
        <translation>Ta bort bilden</translation>
    </message>
    <message>
        <source>Undo, and do again</source>
        <translation>Ångra och gör om</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Gå till nästa eller föregående knapp eller fält</translation>
    </message>
    <message>
        <source>Press the button that has the keyboard</source>
        <translation>Tryck på den valda knappen</translation>
    </message>
    <message>
        <source>Suunta, the program</source>
        <translation>Programmet Suunta</translation>
    </message>
    <message>
        <source>The texts of the knowledge</source>
        <translation>Innehållets texter</translation>
    </message>
    <message>
        <source>The typeface: %1</source>
        <translation>Typsnittet: %1</translation>
    </message>
    <message>
        <source>The icons: %1</source>
        <translation>Ikonerna: %1</translation>
    </message>
    <message>
        <source>The word tables of the search: %1</source>
        <translation>Sökningens ordtabeller: %1</translation>
    </message>
    <message>
        <source>Just type</source>
        <translation>Bara skriv</translation>
    </message>
    <message>
        <source>Any form of a word finds all its forms, and what the same thing is called in Finnish and Swedish.</source>
        <translation>Skriv ordet i vilken form som helst. Du hittar alla dess former, och samma sak på finska och engelska.</translation>
    </message>
    <message>
        <source>A word also finds the compounds it is part of: lääkitysturvallisuus.</source>
        <translation>Du hittar också sammansättningar som ordet ingår i: medicineringssäkerhet.</translation>
    </message>
    <message>
        <source>The beginning of the last word is enough.</source>
        <translation>Början av det sista ordet räcker.</translation>
    </message>
    <message>
        <source>A slip of the finger still finds. What was searched for instead stands above the results and can be switched off there.</source>
        <translation>Ett skrivfel gör inget. Ovanför träffarna står vad Suunta sökte på i stället, och där kan du stänga av det.</translation>
    </message>
    <message>
        <source>A figure, with or without the space before the sign.</source>
        <translation>Ett tal, med eller utan mellanslag före tecknet.</translation>
    </message>
    <message>
        <source>An identifier or an address leads to its page.</source>
        <translation>En identifierare eller en adress leder till sin sida.</translation>
    </message>
    <message>
        <source>Ask more exactly</source>
        <translation>Sök mer exakt</translation>
    </message>
    <message>
        <source>In quotes: these words, side by side.</source>
        <translation>Inom citattecken: de här orden intill varandra.</translation>
    </message>
    <message>
        <source>A minus: what holds the first word, not the second.</source>
        <translation>Minus: det som innehåller det första ordet men inte det andra.</translation>
    </message>
    <message>
        <source>One type: vision, recommendation, use-case, experiment, figure, polis, ecosystem, regulation or term.</source>
        <translation>En typ: vision, recommendation, use-case, experiment, figure, polis, ecosystem, regulation eller term.</translation>
    </message>
    <message>
        <source>One sector: social, healthcare or both.</source>
        <translation>En sektor: social, healthcare eller both.</translation>
    </message>
    <message>
        <source>What runs in one county, by its name in any language.</source>
        <translation>Det som pågår i ett välfärdsområde; namnet får stå på vilket språk som helst.</translation>
    </message>
    <message>
        <source>One class of use cases.</source>
        <translation>En klass av användningsfall.</translation>
    </message>
    <message>
        <source>Filters go together, with each other and with words, in any order.</source>
        <translation>Filter kan kombineras med varandra och med ord i vilken ordning som helst.</translation>
    </message>
    <message>
        <source>The exact word</source>
        <translation>Det exakta ordet</translation>
    </message>
    <message>
        <source>It stands on the page as you typed it. Such hits come first.</source>
        <translation>Ordet står på sidan precis som du skrev det. Sådana träffar kommer först.</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>En annan form</translation>
    </message>
    <message>
        <source>The same word, inflected: kirjaaminen and kirjaamisessa.</source>
        <translation>Samma ord i en annan böjningsform: dokumentation och dokumentationen.</translation>
    </message>
    <message>
        <source>Begins with it</source>
        <translation>Ordets början</translation>
    </message>
    <message>
        <source>You are still typing, or typed the beginning of the word.</source>
        <translation>Du håller på att skriva, eller skrev bara början av ordet.</translation>
    </message>
    <message>
        <source>A compound, or a part of one</source>
        <translation>En sammansättning eller en del av en sådan</translation>
    </message>
    <message>
        <source>potilasturvallisuus holds turvallisuus, and is found by it.</source>
        <translation>I patientsäkerhet ingår säkerhet, så du hittar det när du söker på säkerhet.</translation>
    </message>
    <message>
        <source>The same root</source>
        <translation>Samma rot</translation>
    </message>
    <message>
        <source>A relative of the word: arviointi and arvioida.</source>
        <translation>Ett besläktat ord: bedömning och bedöma.</translation>
    </message>
    <message>
        <source>Another name, or a translation</source>
        <translation>Ett annat namn eller en översättning</translation>
    </message>
    <message>
        <source>The glossary calls the same thing so, in this language or in another.</source>
        <translation>Så heter samma sak enligt ordlistan, på det här språket eller på ett annat.</translation>
    </message>
    <message>
        <source>Almost the same spelling</source>
        <translation>Nästan samma stavning</translation>
    </message>
    <message>
        <source>No page holds what you typed; this is the nearest word.</source>
        <translation>Ingen sida innehåller det du skrev; det här är det närmaste ordet.</translation>
    </message>
    <message>
        <source>Why a result is there</source>
        <translation>Varför en träff visas</translation>
    </message>
    <message>
        <source>Came with the program, built %1; format %2, fingerprint %3</source>
        <translation>Kom med programmet, byggt %1; format %2, fingeravtryck %3</translation>
    </message>
    <message>
        <source>Built on this computer, %1; format %2, fingerprint %3</source>
        <translation>Byggt på den här datorn %1; format %2, fingeravtryck %3</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>%1; commit %2, %3</source>
        <translation>%1; ändring %2, %3</translation>
    </message>
    <message>
        <source>%1, unchanged, under the GNU Lesser General Public License 3. Its libraries are files that may be replaced. The terms stand below; THIRD-PARTY-NOTICES.txt in each package says where the sources are.</source>
        <translation>%1, oförändrat, under GNU Lesser General Public License 3. Biblioteken är filer som får ersättas. Villkoren står nedan; THIRD-PARTY-NOTICES.txt i varje paket säger var källkoden finns.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Hjälpens delar</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Så söker du</translation>
    </message>
    <message>
        <source>Your work and privacy</source>
        <translation>Ditt arbete och din integritet</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Ditt arbete</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
</context>
<context>
    <name>HighlightDesk</name>
    <message>
        <source>There is nothing to highlight here.</source>
        <translation>Här finns inget att färgmarkera.</translation>
    </message>
    <message>
        <source>Highlight removed.</source>
        <translation>Färgmarkeringen togs bort.</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>Färgmarkerat: %1</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>Hits on this page</source>
        <translation>Träffar på sidan</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Föregående träff</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Ta bort markeringarna</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Du sökte på: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Hit %1</source>
        <translation>Träff %1</translation>
    </message>
</context>
<context>
    <name>HitClipboard</name>
    <message>
        <source>Copied with its source: %1</source>
        <translation>Kopierat med källa: %1</translation>
    </message>
    <message>
        <source>Address copied: %1</source>
        <translation>Adressen kopierad: %1</translation>
    </message>
</context>
<context>
    <name>HitReason</name>
    <message>
        <source>Here because ‘%2’ is its identifier.</source>
        <translation>Träff eftersom ”%2” är sidans identifierare.</translation>
    </message>
    <message>
        <source>Here for the exact word ‘%1’.</source>
        <translation>Träff på det exakta ordet ”%1”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, another form of ‘%2’.</source>
        <translation>Träff på ”%1”, en annan form av ”%2”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, which begins with ‘%2’.</source>
        <translation>Träff på ”%1”, som börjar med ”%2”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, a compound that ‘%2’ is part of.</source>
        <translation>Träff på sammansättningen ”%1”, där ”%2” ingår.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, a part of ‘%2’.</source>
        <translation>Träff på ”%1”, en del av ”%2”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, which shares a part with ‘%2’.</source>
        <translation>Träff på ”%1”, som har en del gemensam med ”%2”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, of the same root as ‘%2’.</source>
        <translation>Träff på ”%1”, av samma rot som ”%2”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, another name of ‘%2’ in the thesaurus.</source>
        <translation>Träff på ”%1”, ett annat namn på ”%2” i ordlistan.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, which translates ‘%2’.</source>
        <translation>Träff på ”%1”, en översättning av ”%2”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, which is spelt almost like ‘%2’.</source>
        <translation>Träff på ”%1”, som stavas nästan som ”%2”.</translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Copy with source</source>
        <translation>&amp;Kopiera med källa</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Kopiera &amp;adressen</translation>
    </message>
</context>
<context>
    <name>HitWalk</name>
    <message>
        <source>Hit %1</source>
        <translation>Träff %1</translation>
    </message>
    <message>
        <source>%1: on from the beginning of the page</source>
        <translation>%1: fortsätter från sidans början</translation>
    </message>
    <message>
        <source>%1: on from the end of the page</source>
        <translation>%1: fortsätter från sidans slut</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Off the audience’s screen: %1</source>
        <translation>Borta från publikens skärm: %1</translation>
    </message>
    <message>
        <source>On the audience’s screen: %1. Page Down shows how it goes on.</source>
        <translation>På publikens skärm: %1. Page Down visar hur det fortsätter.</translation>
    </message>
    <message>
        <source>On the audience’s screen: %1</source>
        <translation>På publikens skärm: %1</translation>
    </message>
    <message>
        <source>No longer put by: %1</source>
        <translation>Inte längre undanlagt: %1</translation>
    </message>
    <message>
        <source>Put by as number %1: %2</source>
        <translation>Undanlagt som nummer %1: %2</translation>
    </message>
    <message>
        <source>Nothing is put by.</source>
        <translation>Ingenting är undanlagt.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Present and facilitate</source>
        <translation>Presentera och facilitera</translation>
    </message>
    <message>
        <source>All decks</source>
        <translation>Alla presentationer</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s)</source>
        <translation>
            <numerusform>%Ln bild</numerusform>
            <numerusform>%Ln bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Rekommendation %1</translation>
    </message>
    <message>
        <source>Social and health care AI, one shared direction</source>
        <translation>AI i social- och hälsovården: en gemensam riktning</translation>
    </message>
    <message>
        <source>The vision, its recommendations with their figures, and the experiments that test them. Everything is on this computer.</source>
        <translation>Visionen, rekommendationerna med sina siffror och försöken som prövar dem. Allt finns på den här datorn.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Alla försök</translation>
    </message>
    <message>
        <source>The vision</source>
        <translation>Visionen</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Fortsätt läsa</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekommendationer</translation>
    </message>
</context>
<context>
    <name>JumpPanel</name>
    <message>
        <source>Jump to a slide: its number, or a word of it</source>
        <translation>Gå till en bild: dess nummer eller ett ord på den</translation>
    </message>
    <message>
        <source>Slides found</source>
        <translation>Hittade bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n bild</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>in the notes</source>
        <translation>i anteckningarna</translation>
    </message>
</context>
<context>
    <name>KeptEmpty</name>
    <message>
        <source>Nothing with these words</source>
        <translation>Ingenting med de här orden</translation>
    </message>
    <message>
        <source>Take some of them away.</source>
        <translation>Ta bort några av dem.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Papperskorgen är tom</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Det du tar bort finns kvar här i 30 dagar.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Ingenting sparat än</translation>
    </message>
    <message>
        <source>On a page, press %1 to bookmark the passage you read, select words and press %2 to highlight them, or %3 to write a note. In the search, %4 keeps what you asked for.</source>
        <translation>Tryck på %1 när du läser en sida för att lägga till ett bokmärke. Markera ord och tryck på %2 för att färgmarkera dem eller på %3 för att skriva en anteckning. I sökningen sparar %4 det du sökte på.</translation>
    </message>
</context>
<context>
    <name>KeptGroups</name>
    <message>
        <source>By document</source>
        <translation>Efter sida</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Efter tid</translation>
    </message>
    <message>
        <source>Changed by a new edition: have a look</source>
        <translation>Ändrade i en ny utgåva: ta en titt</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Sparade sökningar</translation>
    </message>
    <message>
        <source>Notes of their own</source>
        <translation>Fristående anteckningar</translation>
    </message>
    <message>
        <source>No longer in the knowledge</source>
        <translation>Finns inte längre i innehållet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>In the last seven days</source>
        <translation>Under de senaste sju dagarna</translation>
    </message>
    <message>
        <source>In the last month</source>
        <translation>Under den senaste månaden</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>Name of the search</source>
        <translation>Sökningens namn</translation>
    </message>
    <message>
        <source>This edition has no such page or section any more.</source>
        <translation>Den här utgåvan har inte längre en sådan sida eller ett sådant avsnitt.</translation>
    </message>
    <message>
        <source>These words are not on the page any more. The quotation stays yours.</source>
        <translation>De här orden finns inte längre på sidan. Citatet har du kvar.</translation>
    </message>
    <message>
        <source>The page says now:</source>
        <translation>På sidan står nu:</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Ta bort för gott…</translation>
    </message>
    <message>
        <source>Highlight the new words</source>
        <translation>Färgmarkera de nya orden</translation>
    </message>
    <message>
        <source>Attach to a passage…</source>
        <translation>Fäst vid ett ställe…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Öppna sidan</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Sök igen</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Öppna stället</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Behåll som anteckning</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Bookmark</source>
        <translation>Bokmärke</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Färgmarkering</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Sparad sökning</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>omformulerad</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>inte i den här utgåvan</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>En tom anteckning</translation>
    </message>
    <message>
        <source>in the bin until %1</source>
        <translation>i papperskorgen till %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>KeptSteps</name>
    <message>
        <source>Bookmark deleted.</source>
        <translation>Bokmärket togs bort.</translation>
    </message>
    <message>
        <source>Highlight deleted.</source>
        <translation>Färgmarkeringen togs bort.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Anteckningen togs bort.</translation>
    </message>
    <message>
        <source>Saved search deleted.</source>
        <translation>Den sparade sökningen togs bort.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Återställt: %1</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Vill du ta bort för gott?</translation>
    </message>
    <message>
        <source>It cannot be brought back afterwards: %1</source>
        <translation>Det kan inte återställas efteråt: %1</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Ta bort för gott</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>The highlight stands on the new words.</source>
        <translation>Färgmarkeringen ligger nu på de nya orden.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>The quotation is a note now.</source>
        <translation>Citatet är nu en anteckning.</translation>
    </message>
    <message>
        <source>Nothing like it was found. Open a page, and select words on it.</source>
        <translation>Inget liknande hittades. Öppna en sida och markera ord på den.</translation>
    </message>
</context>
<context>
    <name>KeptTaking</name>
    <message>
        <source>Copied as Markdown: %1</source>
        <translation>Kopierat som Markdown: %1</translation>
    </message>
    <message>
        <source>Suunta data (*.json)</source>
        <translation>Suunta-data (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporterat till %1</translation>
    </message>
</context>
<context>
    <name>KeptTools</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bokmärken</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Färgmarkeringar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Sökningar</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrera med ord</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiera som Markdown</translation>
    </message>
    <message>
        <source>What the list shows, with the addresses of its places</source>
        <translation>Det som listan visar, med adresser</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Everything of yours in one file for another Suunta</source>
        <translation>Allt du har sparat, i en fil för en annan Suunta</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Keys of the talk</source>
        <translation>Tangenter i presentationen</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Fönstret</translation>
    </message>
    <message>
        <source>Menus, buttons and everything else Suunta says.</source>
        <translation>Menyer, knappar och programmets övriga texter.</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Texterna</translation>
    </message>
    <message>
        <source>The language you read in. Every page can be turned to another one.</source>
        <translation>Språket du läser på. Du kan byta språk på varje sida.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Följ systemet</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>If the system asks for more contrast, Suunta has it by itself.</source>
        <translation>Om du har valt hög kontrast i systemet har Suunta det automatiskt.</translation>
    </message>
    <message>
        <source>Size of all words</source>
        <translation>Storlek på all text</translation>
    </message>
    <message>
        <source>A page that is read can be set larger or smaller by itself, too.</source>
        <translation>Du kan också förstora eller förminska bara sidan du läser.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Följ systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>MapPictures</name>
    <message>
        <source>The map was copied as a picture.</source>
        <translation>Kartan kopierades som bild.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The knowledge cannot be read</source>
        <translation>Innehållet kan inte läsas</translation>
    </message>
    <message>
        <source>Install Suunta again, or run “suunta check”, which explains each mistake with file and line.</source>
        <translation>Installera Suunta på nytt, eller kör ”suunta check”, som förklarar varje fel med fil och rad.</translation>
    </message>
    <message>
        <source>The search index cannot be used</source>
        <translation>Sökindexet kan inte användas</translation>
    </message>
    <message>
        <source>Run “suunta index --force” to build it anew, or install Suunta again.</source>
        <translation>Kör ”suunta index --force” för att bygga det på nytt, eller installera Suunta igen.</translation>
    </message>
    <message>
        <source>A file cannot be read or written</source>
        <translation>En fil kan inte läsas eller skrivas</translation>
    </message>
    <message>
        <source>See that the disk has room and that the folder may be written, then try again.</source>
        <translation>Kontrollera att det finns plats på disken och att du får skriva i mappen. Försök sedan igen.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>Try again. If it happens again, “suunta doctor” tells what support will ask.</source>
        <translation>Försök igen. Om felet återkommer visar ”suunta doctor” vad supporten behöver veta.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Det finns ingen sådan sida</translation>
    </message>
    <message>
        <source>Here is what the search finds for its words.</source>
        <translation>Sökningen visar i stället det som ligger närmast.</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Filen sparades inte</translation>
    </message>
    <message>
        <source>The disk is full. Make room there, or choose another folder.</source>
        <translation>Disken är full. Frigör plats eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written. Choose another name or folder.</source>
        <translation>Det går inte att skriva till filen eller mappen. Välj ett annat namn eller en annan mapp.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>Filen är öppen i ett annat program. Stäng den där, eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another one.</source>
        <translation>Mappen finns inte längre. Välj en annan.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a name for a file in it.</source>
        <translation>Det här är en mapp. Välj ett namn på en fil i den.</translation>
    </message>
    <message>
        <source>This is a device, and no file. Choose another name.</source>
        <translation>Det här är en enhet och ingen fil. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Försök igen, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes cannot be opened</source>
        <translation>Dina bokmärken och anteckningar kan inte öppnas</translation>
    </message>
    <message>
        <source>Everything can be read and searched meanwhile. Nothing of yours was changed. Start the newer version of Suunta to work with your notes.</source>
        <translation>Du kan ändå läsa och söka i allt. Inget av det du har sparat har ändrats. Starta den nyare versionen av Suunta för att använda dina anteckningar.</translation>
    </message>
    <message>
        <source>Everything can be read and searched meanwhile. Nothing of yours was changed. In the settings the file can be set aside and the newest backup restored.</source>
        <translation>Du kan ändå läsa och söka i allt. Inget av det du har sparat har ändrats. I inställningarna kan du lägga filen åt sidan och återställa den nyaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Everything can be read and searched meanwhile. See that the folder is there and may be read, then start Suunta again.</source>
        <translation>Du kan ändå läsa och söka i allt. Kontrollera att mappen finns och går att läsa. Starta sedan Suunta på nytt.</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>Det här sparades inte</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Inte sparat: disken är full.</translation>
    </message>
    <message>
        <source>Not saved: the folder or the disk cannot be written.</source>
        <translation>Inte sparat: det går inte att skriva i mappen eller på disken.</translation>
    </message>
    <message>
        <source>Not saved: another program holds the file.</source>
        <translation>Inte sparat: ett annat program använder filen.</translation>
    </message>
    <message>
        <source>Not saved: the folder is not there any more.</source>
        <translation>Inte sparat: mappen finns inte längre.</translation>
    </message>
    <message>
        <source>Not saved: the file of your data is damaged.</source>
        <translation>Inte sparat: filen med dina data är skadad.</translation>
    </message>
    <message>
        <source>Not saved: Suunta is closing.</source>
        <translation>Inte sparat: Suunta håller på att stängas.</translation>
    </message>
    <message>
        <source>Not saved: the disk reports an error.</source>
        <translation>Inte sparat: disken rapporterar ett fel.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost.</source>
        <translation>Inget av det som sparats tidigare har gått förlorat.</translation>
    </message>
    <message>
        <source>The file cannot be taken over</source>
        <translation>Filen kan inte importeras</translation>
    </message>
    <message>
        <source>The file is not there any more, or you may not read it.</source>
        <translation>Filen finns inte längre, eller så får du inte läsa den.</translation>
    </message>
    <message>
        <source>Suunta did not export this file, or it holds something else than what is imported here. Choose another one.</source>
        <translation>Suunta har inte exporterat den här filen, eller så innehåller den något annat än det som importeras här. Välj en annan fil.</translation>
    </message>
    <message>
        <source>The file holds everything that somebody keeps. Import it in the settings.</source>
        <translation>Filen innehåller allt som någon har sparat. Importera den i inställningarna.</translation>
    </message>
    <message>
        <source>A newer version of Suunta exported the file. Install that version here, too, to import it.</source>
        <translation>En nyare version av Suunta har exporterat filen. Installera den versionen även här för att importera filen.</translation>
    </message>
    <message>
        <source>Nothing of it was taken over.</source>
        <translation>Ingenting importerades.</translation>
    </message>
    <message>
        <source>Not saved: the network drive keeps no file locks, without which data are lost.</source>
        <translation>Sparades inte: nätverksenheten håller inga fillås, och utan dem går data förlorade.</translation>
    </message>
    <message>
        <source>Not saved: a newer Suunta has taken the file over. Close this one and go on there.</source>
        <translation>Sparades inte: en nyare Suunta har tagit över filen. Stäng den här och fortsätt där.</translation>
    </message>
    <message>
        <source>Another version of Suunta was installed</source>
        <translation>En annan version av Suunta har installerats</translation>
    </message>
    <message>
        <source>Close Suunta and start it again. Everything you kept is there.</source>
        <translation>Stäng Suunta och starta det igen. Allt du har sparat finns kvar.</translation>
    </message>
    <message>
        <source>Not saved: the path of the folder is too long. Choose a folder nearer the top.</source>
        <translation>Sparades inte: sökvägen till mappen är för lång. Välj en mapp närmare roten.</translation>
    </message>
</context>
<context>
    <name>NoNotesPage</name>
    <message>
        <source>Nothing can be kept here</source>
        <translation>Här kan ingenting sparas</translation>
    </message>
    <message>
        <source>Your own work was not opened.</source>
        <translation>Ditt eget arbete öppnades inte.</translation>
    </message>
</context>
<context>
    <name>NoteButtons</name>
    <message>
        <source>Bookmarked</source>
        <translation>Bokmärkt</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bokmärke</translation>
    </message>
    <message>
        <source>Remove the bookmark from the passage you read</source>
        <translation>Ta bort bokmärket från stället du läser</translation>
    </message>
    <message>
        <source>Bookmark the passage you read</source>
        <translation>Lägg till ett bokmärke på stället du läser</translation>
    </message>
    <message>
        <source>What is selected, or the paragraph you read</source>
        <translation>Det markerade eller stycket du läser</translation>
    </message>
    <message>
        <source>On what is selected, or on the passage you read</source>
        <translation>Om det markerade eller stället du läser</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Färgmarkera</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>Skriv en anteckning…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Anteckning: %1</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Your text stays here, and saving is tried again.</source>
        <translation>Texten finns kvar här, och Suunta försöker spara den igen.</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Remove the highlight</source>
        <translation>Ta bort färgmarkeringen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Färgmarkera</translation>
    </message>
    <message>
        <source>Write a note on this</source>
        <translation>Skriv en anteckning om det här</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>YOUR NOTES ON THIS PAGE</source>
        <translation>DINA ANTECKNINGAR PÅ SIDAN</translation>
    </message>
    <message>
        <source>Your notes on this page</source>
        <translation>Dina anteckningar på sidan</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Anteckningen togs bort.</translation>
    </message>
    <message>
        <source>Empty note deleted.</source>
        <translation>Den tomma anteckningen togs bort.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Bokmärken och anteckningar</translation>
    </message>
    <message>
        <source>Everything you keep, on this computer alone. What you delete stays 30 days in the bin.</source>
        <translation>Allt du har sparat finns bara på den här datorn. Det du tar bort ligger kvar i papperskorgen i 30 dagar.</translation>
    </message>
    <message>
        <source>Only notes and the names of searches are written here.</source>
        <translation>Här kan du bara ändra anteckningar och namn på sökningar.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Notes are hidden here.</source>
        <translation>Anteckningarna är dolda här.</translation>
    </message>
    <message>
        <source>No notes on this slide.</source>
        <translation>Inga anteckningar till den här bilden.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Säg</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Kom ihåg</translation>
    </message>
    <message>
        <source>Lead on</source>
        <translation>Gå vidare</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Search for %1</source>
        <translation>Sök på %1</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Hide particulars</source>
        <translation>Dölj detaljer</translation>
    </message>
    <message>
        <source>Show particulars</source>
        <translation>Visa detaljer</translation>
    </message>
</context>
<context>
    <name>OneScreenQuestion</name>
    <message>
        <source>There is one screen</source>
        <translation>Det finns en skärm</translation>
    </message>
    <message>
        <source>The screens show the same</source>
        <translation>Skärmarna visar samma sak</translation>
    </message>
    <message>
        <source>For notes on your screen alone, extend the desktop in the settings of your system (Windows: Windows key and P), then start again.</source>
        <translation>Vill du ha anteckningarna bara på din egen skärm, utöka skrivbordet i systemets inställningar (Windows: Windowstangenten och P) och börja om.</translation>
    </message>
    <message>
        <source>Slides on this screen, without notes</source>
        <translation>Bilderna på den här skärmen, utan anteckningar</translation>
    </message>
    <message>
        <source>Slides in a window to share, notes beside it</source>
        <translation>Bilderna i ett fönster att dela, anteckningarna bredvid</translation>
    </message>
    <message>
        <source>For Teams or Zoom: share only the window, and be sure nobody sees the screen.</source>
        <translation>För Teams eller Zoom: dela bara fönstret och se till att ingen ser skärmen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>If a projector is mirrored, the audience sees all that you see. So the slides fill the screen, and no notes are shown on it. You type votes and jump on the slide itself; a search lies before it until you go on.</source>
        <translation>Om projektorn speglar din skärm ser publiken allt du ser. Därför fyller bilderna skärmen och inga anteckningar visas på den. Du skriver in röster och hoppar på själva bilden; en sökning täcker den tills du går vidare.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>being read</source>
        <translation>läses nu</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>On this page</source>
        <translation>På den här sidan</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>There is no slide %1: the last is %2.</source>
        <translation>Bild %1 finns inte: den sista är %2.</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>Cite</source>
        <translation>Källhänvisning</translation>
    </message>
    <message>
        <source>This page for a list of references, in five forms</source>
        <translation>Den här sidan för en källförteckning, i fem format</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Look at the page on paper, print it or save it as PDF</source>
        <translation>Se sidan på papper, skriv ut den eller spara den som PDF</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Text size %1%</source>
        <translation>Textstorlek %1&#xa0;%</translation>
    </message>
    <message>
        <source>No heading below</source>
        <translation>Ingen rubrik längre ner</translation>
    </message>
    <message>
        <source>No heading above</source>
        <translation>Ingen rubrik längre upp</translation>
    </message>
</context>
<context>
    <name>PageTurning</name>
    <message>
        <source>%1: the same passage</source>
        <translation>%1: samma ställe</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Ett språk: %1</translation>
    </message>
    <message>
        <source>In short: the gist, the figures, the action</source>
        <translation>I korthet: kärnan, siffrorna, åtgärden</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Hela sidan</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>Sida vid sida: %1, %2</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search for “%1”</source>
        <translation>Sök på ”%1”</translation>
    </message>
    <message>
        <source>Open this address</source>
        <translation>Öppna den här adressen</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>inte nu: %1</translation>
    </message>
</context>
<context>
    <name>PaletteDoor</name>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>A command, a page, or an address</source>
        <translation>Ett kommando, en sida eller en adress</translation>
    </message>
    <message>
        <source>Command or page</source>
        <translation>Kommando eller sida</translation>
    </message>
    <message>
        <source>Down and Up go through what was found, Enter chooses, Escape closes.</source>
        <translation>Bläddra med piltangenterna, välj med Enter, stäng med Esc.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alla kommandon</translation>
    </message>
</context>
<context>
    <name>PassageCopier</name>
    <message>
        <source>Copied with its source: %1</source>
        <translation>Kopierat med källa: %1</translation>
    </message>
    <message>
        <source>Copied without its source: %1</source>
        <translation>Kopierat utan källa: %1</translation>
    </message>
    <message>
        <source>Address copied: %1</source>
        <translation>Adressen kopierad: %1</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Open the link</source>
        <translation>Öppna länken</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Kopiera länkens adress</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Kopiera med källa</translation>
    </message>
    <message>
        <source>Copy this section</source>
        <translation>Kopiera avsnittet</translation>
    </message>
    <message>
        <source>Copy without source</source>
        <translation>Kopiera utan källa</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiera adressen</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Sök på det här</translation>
    </message>
    <message>
        <source>Cite this page…</source>
        <translation>Källhänvisning till sidan…</translation>
    </message>
    <message>
        <source>Report a mistake…</source>
        <translation>Rapportera ett fel…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Address copied: %1</source>
        <translation>Adressen kopierad: %1</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Open “%1”</source>
        <translation>Öppna ”%1”</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Visa i listan</translation>
    </message>
    <message>
        <source>Copy the map</source>
        <translation>Kopiera kartan</translation>
    </message>
    <message>
        <source>Save the map as PNG or SVG…</source>
        <translation>Spara kartan som PNG eller SVG…</translation>
    </message>
</context>
<context>
    <name>PresentButton</name>
    <message>
        <source>Present</source>
        <translation>Presentera</translation>
    </message>
</context>
<context>
    <name>PresentDoor</name>
    <message>
        <source>The presentation has no slide to show.</source>
        <translation>Presentationen har ingen bild att visa.</translation>
    </message>
    <message>
        <source>End the talk?</source>
        <translation>Avsluta presentationen?</translation>
    </message>
    <message>
        <source>The audience’s window closes. How long each slide took is shown then.</source>
        <translation>Publikens fönster stängs. Sedan visas hur länge varje bild tog.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>This system was not asked to stay awake: its own settings decide.</source>
        <translation>Systemet kunde inte ombes hålla sig vaket: dess egna inställningar avgör.</translation>
    </message>
</context>
<context>
    <name>PresentMenu</name>
    <message>
        <source>Back to the talk</source>
        <translation>Tillbaka till presentationen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Namnlös</translation>
    </message>
</context>
<context>
    <name>PresentationsPage</name>
    <message>
        <source>Changed on another computer or in another window. Yours goes on as “%1”.</source>
        <translation>Ändrad på en annan dator eller i ett annat fönster. Din version fortsätter som ”%1”.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Hör ihop med</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open this page (Enter in the results)</source>
        <translation>Öppna sidan (Enter bland träffarna)</translation>
    </message>
    <message>
        <source>{sources} and {count} more</source>
        <translation>{sources} och {count} till</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Källor: {sources}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Skriv ut: %1</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Opens the page in your PDF viewer, which prints it</source>
        <translation>Öppnar sidan i din PDF-läsare, som skriver ut den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF-filen skrivs</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Sidorna förbereds…</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Ark %1 av %2</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Avbrutet: ingenting skrevs.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Opened in your PDF viewer. Print it from there.</source>
        <translation>Öppnad i din PDF-läsare. Skriv ut därifrån.</translation>
    </message>
    <message>
        <source>No program here opens PDF files. The page is in %1</source>
        <translation>Inget program här öppnar PDF-filer. Sidan finns i %1</translation>
    </message>
</context>
<context>
    <name>PutByPanel</name>
    <message>
        <source>Put by for the audience</source>
        <translation>Undanlagt för publiken</translation>
    </message>
    <message>
        <source>Nothing is put by. Shift+F9 in the program’s window puts by what you are at.</source>
        <translation>Ingenting är undanlagt. Skift+F9 i programmets fönster lägger undan det du tittar på.</translation>
    </message>
    <message>
        <source>Enter shows it · Delete removes it · Alt+↑ and Alt+↓ move it · Esc closes</source>
        <translation>Enter visar · Delete tar bort · Alt+↑ och Alt+↓ flyttar · Esc stänger</translation>
    </message>
    <message>
        <source>No longer put by: %1</source>
        <translation>Inte längre undanlagt: %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtyp:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Datorn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>On this page</source>
        <translation>På den här sidan</translation>
    </message>
    <message>
        <source>Sections, facts and what this is connected to</source>
        <translation>Avsnitt, fakta och vad sidan hör ihop med</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
</context>
<context>
    <name>ReadyDecksPage</name>
    <message>
        <source>Presentations</source>
        <translation>Presentationer</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentera</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Your own cannot be opened. The ready ones can be presented and exported.</source>
        <translation>Dina egna kan inte öppnas. De färdiga kan presenteras och exporteras.</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Färdiga</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Width of the picture</source>
        <translation>Bildens bredd</translation>
    </message>
    <message>
        <source>Wall to the last row</source>
        <translation>Från väggen till sista raden</translation>
    </message>
    <message>
        <source>Fill this screen</source>
        <translation>Fyll den här skärmen</translation>
    </message>
    <message>
        <source>Rehearse on the wall</source>
        <translation>Öva på väggen</translation>
    </message>
    <message>
        <source>Can the last row read it?</source>
        <translation>Kan sista raden läsa texten?</translation>
    </message>
    <message>
        <source>The rule: ISO 9241-303 asks for capitals of at least 16 minutes of arc, better 20. That is the distance divided by 215, better by 172.</source>
        <translation>Regeln: enligt ISO 9241-303 ska versaler vara minst 16 bågminuter höga, hellre 20. Det är avståndet delat med 215, hellre med 172.</translation>
    </message>
    <message>
        <source>Slides, the smallest type first</source>
        <translation>Bilderna, den minsta texten först</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Source lines are for the front and the handout: read up to %1 m.</source>
        <translation>Källraderna är till för de främre raderna och utskriften: de läses på upp till %1 m.</translation>
    </message>
    <message>
        <source>Yes: the smallest capitals are %1 cm high, which is read up to %2 m.</source>
        <translation>Ja: de minsta versalerna är %1 cm höga och kan läsas på upp till %2 m.</translation>
    </message>
    <message>
        <source>Just so: the smallest capitals are %1 cm high, which is read up to %2 m.</source>
        <translation>Nätt och jämnt: de minsta versalerna är %1 cm höga och kan läsas på upp till %2 m.</translation>
    </message>
    <message>
        <source>No: the smallest capitals are %1 cm high, which is read up to %2 m only. Make the picture larger, ask the last row to move up, or read it aloud.</source>
        <translation>Nej: de minsta versalerna är %1 cm höga och kan bara läsas på upp till %2 m. Gör bilden större, be sista raden flytta fram eller läs upp texten.</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>För liten</translation>
    </message>
</context>
<context>
    <name>RelationPanel</name>
    <message>
        <source>Connected to</source>
        <translation>Hör ihop med</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copied. Nothing was sent: paste it into a message.</source>
        <translation>Kopierat. Ingenting skickades: klistra in texten i ett meddelande.</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Rapportera ett fel</translation>
    </message>
    <message>
        <source>Report a mistake on this page</source>
        <translation>Rapportera ett fel på sidan</translation>
    </message>
    <message>
        <source>Say at the end what is wrong. Suunta sends nothing: copy the text, and send it to whoever looks after Suunta where you work.</source>
        <translation>Skriv i slutet vad som är fel. Suunta skickar ingenting: kopiera texten och skicka den till den som sköter Suunta på din arbetsplats.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ResultsHeader</name>
    <message>
        <source>Save this search</source>
        <translation>Spara sökningen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Nothing found for ‘%1’</source>
        <translation>Inga träffar på ”%1”</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Inga träffar med de här filtren</translation>
    </message>
    <message>
        <source>The filters may be too narrow. Without them there may be something.</source>
        <translation>Filtren kan vara för snäva. Utan dem kan det finnas träffar.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>These words come near, and there is something about them:</source>
        <translation>De här orden liknar det du skrev och ger träffar:</translation>
    </message>
    <message>
        <source>This word comes near, and there is something about it:</source>
        <translation>Det här ordet liknar det du skrev och ger träffar:</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>Try fewer or other words, the singular, or only the beginning of a word.</source>
        <translation>Pröva färre eller andra ord, grundformen eller bara början av ett ord.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter open · Ctrl C copy with source · type to change the query</source>
        <translation>↑ ↓ bläddra · Enter öppna · Ctrl+C kopiera med källa · skriv för att ändra sökningen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln result(s)</source>
        <translation>
            <numerusform>Visa %Ln träff</numerusform>
            <numerusform>Visa alla %Ln träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSheetView</name>
    <message>
        <source>‹ Presentations</source>
        <translation>‹ Presentationer</translation>
    </message>
    <message>
        <source>Back to the presentations</source>
        <translation>Tillbaka till presentationerna</translation>
    </message>
    <message>
        <source>Run sheet: %1</source>
        <translation>Körschema: %1</translation>
    </message>
    <message>
        <source>Plan by time</source>
        <translation>Planera efter tid</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Length of the talk in minutes</source>
        <translation>Föredragets längd i minuter</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Körschema</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Take these times</source>
        <translation>Använd de här tiderna</translation>
    </message>
    <message>
        <source>Make a copy with these times</source>
        <translation>Gör en kopia med de här tiderna</translation>
    </message>
    <message>
        <source>Make a presentation of it</source>
        <translation>Gör en presentation av det</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Tick what the talk is about; the times are worked out as you go.</source>
        <translation>Kryssa för vad föredraget handlar om; tiderna räknas ut allteftersom.</translation>
    </message>
    <message>
        <source>%1 min too little: every slide has the least it needs. Leave something out, or take more time.</source>
        <translation>%1 min för lite: varje bild har den minsta tid den behöver. Ta bort något eller avsätt mer tid.</translation>
    </message>
    <message>
        <source>The longest slide takes %1 min: take more slides, or less time.</source>
        <translation>Den längsta bilden tar %1 min: ta fler bilder eller mindre tid.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s), %1 min in all.</source>
        <translation>
            <numerusform>%Ln bild, sammanlagt %1 min.</numerusform>
            <numerusform>%Ln bilder, sammanlagt %1 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run sheet copied as text.</source>
        <translation>Körschemat kopierades som text.</translation>
    </message>
    <message>
        <source>run-sheet</source>
        <translation>korschema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
</context>
<context>
    <name>SavedDesk</name>
    <message>
        <source>There is no search to save yet.</source>
        <translation>Det finns ingen sökning att spara än.</translation>
    </message>
    <message>
        <source>Search saved: %1</source>
        <translation>Sökningen sparad: %1</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Spara sökningen</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Sökningens namn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Your saved searches</source>
        <translation>Dina sparade sökningar</translation>
    </message>
</context>
<context>
    <name>ScreenChanges</name>
    <message>
        <source>There is another screen now. S chooses which is the audience’s.</source>
        <translation>Nu finns det en skärm till. Med S väljer du vilken som är publikens.</translation>
    </message>
    <message>
        <source>Both screens show the same now: your notes are hidden.</source>
        <translation>Båda skärmarna visar nu samma sak: dina anteckningar är dolda.</translation>
    </message>
    <message>
        <source>The audience’s screen is gone. S chooses another; nothing is lost.</source>
        <translation>Publikens skärm är borta. Med S väljer du en annan; inget har gått förlorat.</translation>
    </message>
    <message>
        <source>The audience’s screen is gone. Nothing is lost: when it is back, it shows the slides.</source>
        <translation>Publikens skärm är borta. Inget har gått förlorat: när den är tillbaka visar den bilderna.</translation>
    </message>
    <message>
        <source>The audience’s screen is back and shows the slides.</source>
        <translation>Publikens skärm är tillbaka och visar bilderna.</translation>
    </message>
    <message>
        <source>The audience’s screen has another size now.</source>
        <translation>Publikens skärm har nu en annan storlek.</translation>
    </message>
</context>
<context>
    <name>ScreenLabel</name>
    <message>
        <source>Does the audience see this screen?</source>
        <translation>Ser publiken den här skärmen?</translation>
    </message>
    <message>
        <source>Then press %1. The slides fill it, and your notes stay off it.</source>
        <translation>Tryck då på %1. Bilderna fyller skärmen, och dina anteckningar visas inte på den.</translation>
    </message>
    <message>
        <source>Slides here: %1</source>
        <translation>Bilderna hit: %1</translation>
    </message>
    <message>
        <source>In a window to share: W</source>
        <translation>I ett fönster att dela: W</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the vision, recommendations, experiments…</source>
        <translation>Sök i visionen, rekommendationerna, försöken…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Results follow as you type. Down goes to the results, Enter opens the first, Up brings back an earlier query.</source>
        <translation>Träffarna visas medan du skriver. Nedåtpilen går till träffarna, Enter öppnar den första, uppåtpilen hämtar en tidigare sökning.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>any words; the beginnings are enough</source>
        <translation>vilka ord som helst; början räcker</translation>
    </message>
    <message>
        <source>these words, side by side</source>
        <translation>de här orden intill varandra</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <source>only experiments</source>
        <translation>bara försök</translation>
    </message>
    <message>
        <source>only what runs in one county</source>
        <translation>bara det som pågår i ett välfärdsområde</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>det första ordet utan det andra</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Type in the field above, in any form of the word. Results follow each letter, a slip of the finger is forgiven, and nothing leaves this computer.</source>
        <translation>Skriv i fältet ovan; ordet får stå i vilken form som helst. Träffarna uppdateras för varje bokstav, skrivfel gör inget, och ingenting lämnar den här datorn.</translation>
    </message>
</context>
<context>
    <name>SearchedRow</name>
    <message>
        <source>‘%1’</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Sökte på</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Även</translation>
    </message>
    <message>
        <source>Search for {words} as it was typed</source>
        <translation>Sök på {words} precis som du skrev</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Som du skrev</translation>
    </message>
    <message>
        <source>Search for these again: {words}</source>
        <translation>Sök på de här igen: {words}</translation>
    </message>
    <message>
        <source>Searched for in place of ‘{typed}’; remove it to search for what was typed</source>
        <translation>Suunta sökte på det här i stället för ”{typed}”; ta bort det för att söka på det du skrev</translation>
    </message>
    <message>
        <source>Searched for besides ‘{typed}’; remove it to search without it</source>
        <translation>Suunta sökte på det här utöver ”{typed}”; ta bort det för att söka utan det</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore {count}</source>
        <translation>Återställ {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} till</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening the knowledge…</source>
        <translation>Innehållet öppnas…</translation>
    </message>
    <message>
        <source>Preparing the knowledge…</source>
        <translation>Innehållet förbereds…</translation>
    </message>
    <message>
        <source>The search index is being built. This takes a moment, and only once.</source>
        <translation>Sökindexet byggs. Det tar en stund och görs bara en gång.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your organisation has set this.</source>
        <translation>Din organisation har bestämt detta.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>SheetWording</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>ShortcutsPart</name>
    <message>
        <source>Find a shortcut by what it does, or by its key</source>
        <translation>Sök kortkommandon efter vad de gör eller efter tangent</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Sök kortkommando</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>Inga kortkommandon hittades.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Help and settings</source>
        <translation>Hjälp och inställningar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Facilitate</source>
        <translation>Med gruppen</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentationer</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshoppar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>SlideAdding</name>
    <message>
        <source>Added to a new presentation, “%1”.</source>
        <translation>Tillagt i en ny presentation, ”%1”.</translation>
    </message>
    <message>
        <source>Added to “%1” as slide %2.</source>
        <translation>Tillagt i ”%1” som bild %2.</translation>
    </message>
    <message>
        <source>Added to “%1” from slide %2 on.</source>
        <translation>Tillagt i ”%1” från bild %2.</translation>
    </message>
    <message>
        <source>Choose a page, a passage, a figure or a search hit first.</source>
        <translation>Välj först en sida, ett textställe, en siffra eller en sökträff.</translation>
    </message>
</context>
<context>
    <name>SlideForm</name>
    <message>
        <source>Open the page it is filled from</source>
        <translation>Öppna sidan som bilden fylls från</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lines, one each</source>
        <translation>Punkter, en per rad</translation>
    </message>
    <message>
        <source>Part that begins here</source>
        <translation>Del som börjar här</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Säg</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Kom ihåg</translation>
    </message>
    <message>
        <source>Lead on</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Words on the slide</source>
        <translation>Text på bilden</translation>
    </message>
    <message>
        <source>Notes for you alone</source>
        <translation>Anteckningar bara för dig</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Textens språk</translation>
    </message>
</context>
<context>
    <name>SlideKind</name>
    <message>
        <source>Title slide</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Budskap</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Guess the figure</source>
        <translation>Gissa siffran</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>Closing slide</source>
        <translation>Slutbild</translation>
    </message>
</context>
<context>
    <name>SlideRemarks</name>
    <message>
        <source>Filled from the page; type to say it otherwise.</source>
        <translation>Ifyllt från sidan; skriv om du vill säga något annat.</translation>
    </message>
    <message>
        <source>Too many lines for the last row: %1 of %2.</source>
        <translation>För många punkter för sista raden: %1 av högst %2.</translation>
    </message>
    <message>
        <source>Line %3 is too long for the last row: %1 of %2 characters.</source>
        <translation>Punkt %3 är för lång för sista raden: %1 av högst %2 tecken.</translation>
    </message>
    <message>
        <source>Too long for the last row: %1 of %2 characters.</source>
        <translation>För långt för sista raden: %1 av högst %2 tecken.</translation>
    </message>
</context>
<context>
    <name>SlideSettings</name>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Planerad tid</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Nedräkning</translation>
    </message>
    <message>
        <source>The room votes by</source>
        <translation>Omröstningssätt</translation>
    </message>
    <message>
        <source>Dots for each</source>
        <translation>Prickar per person</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>handuppräckning</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>prickar</translation>
    </message>
</context>
<context>
    <name>SlideTools</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation>Lägg till bilder</translation>
    </message>
    <message>
        <source>From the knowledge…</source>
        <translation>Ur innehållet…</translation>
    </message>
    <message>
        <source>Duplicate this slide</source>
        <translation>Duplicera bilden</translation>
    </message>
    <message>
        <source>Show this slide again</source>
        <translation>Visa bilden igen</translation>
    </message>
    <message>
        <source>Hide this slide</source>
        <translation>Dölj bilden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Delete this slide</source>
        <translation>Ta bort bilden</translation>
    </message>
</context>
<context>
    <name>SlideWording</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dold</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Något saknas</translation>
    </message>
    <message>
        <source>Too much on it</source>
        <translation>För mycket text</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Choose a page, a passage, a figure or a search hit first.</source>
        <translation>Välj först en sida, ett stycke, en siffra eller en sökträff.</translation>
    </message>
    <message>
        <source>The presentation this workshop was started from is not there any more.</source>
        <translation>Presentationen som den här workshoppen startades från finns inte längre.</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>Workshop utan namn</translation>
    </message>
    <message>
        <source>The slides show the votes of “%1” now.</source>
        <translation>Bilderna visar nu rösterna från ”%1”.</translation>
    </message>
    <message>
        <source>The talk goes on: the clicker turns the slides, F5 leads back to your notes.</source>
        <translation>Presentationen fortsätter: fjärrkontrollen byter bild, F5 leder tillbaka till dina anteckningar.</translation>
    </message>
    <message>
        <source>Nothing is on the audience’s screen in place of the slide.</source>
        <translation>Det finns inget på publikens skärm i stället för bilden.</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>The page, its place and the search come back.</source>
        <translation>Sidan, stället och sökningen är som du lämnade dem.</translation>
    </message>
    <message>
        <source>Where I left off</source>
        <translation>Där du slutade</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>På startsidan</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>The presentation was changed: from the next slide on it is new.</source>
        <translation>Presentationen har ändrats: från nästa bild är den ny.</translation>
    </message>
    <message>
        <source>Paused: the clock stands. F5 or the next slide goes on.</source>
        <translation>Paus: klockan står. F5 eller nästa bild fortsätter.</translation>
    </message>
    <message>
        <source>The audience sees black.</source>
        <translation>Publiken ser svart.</translation>
    </message>
    <message>
        <source>The audience sees white.</source>
        <translation>Publiken ser vitt.</translation>
    </message>
    <message>
        <source>From the search: %1. The next key goes on from there.</source>
        <translation>Ur sökningen: %1. Nästa-tangenten går vidare därifrån.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) put by: Q shows the next, I lists them.</source>
        <translation>
            <numerusform>%n sak undanlagd: Q visar nästa, I listar dem.</numerusform>
            <numerusform>%n saker undanlagda: Q visar nästa, I listar dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen: the audience keeps “%1”.</source>
        <translation>Fryst: publiken ser fortfarande ”%1”.</translation>
    </message>
    <message>
        <source>Frozen: the audience keeps slide %1.</source>
        <translation>Fryst: publiken ser fortfarande bild %1.</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <source>One fewer (minus or Down)</source>
        <translation>En färre (minus eller nedåtpil)</translation>
    </message>
    <message>
        <source>One more (plus or Up)</source>
        <translation>En till (plus eller uppåtpil)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>More for this statement</source>
        <translation>Mer för påståendet</translation>
    </message>
    <message>
        <source>What the room says</source>
        <translation>Vad deltagarna säger</translation>
    </message>
    <message>
        <source>Clear the votes</source>
        <translation>Rensa rösterna</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>Ta bort påståendet</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Inga röster än</translation>
    </message>
    <message>
        <source>The rest of those present, unless a number is typed</source>
        <translation>Resten av dem som är på plats, om inget tal skrivs</translation>
    </message>
    <message>
        <source>Statement from the room</source>
        <translation>Påstående från deltagarna</translation>
    </message>
</context>
<context>
    <name>StatementsCard</name>
    <message>
        <source>Statements</source>
        <translation>Påståenden</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstående</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>No statements yet. Add one, or start from a presentation with a vote.</source>
        <translation>Inga påståenden än. Lägg till ett, eller utgå från en presentation med en omröstning.</translation>
    </message>
    <message>
        <source>+ Add a statement from the room</source>
        <translation>+ Lägg till ett påstående från deltagarna</translation>
    </message>
    <message>
        <source>From the room</source>
        <translation>Från deltagarna</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline · nothing leaves this computer</source>
        <translation>Utan nätverk · ingenting lämnar den här datorn</translation>
    </message>
    <message>
        <source>Opening the knowledge…</source>
        <translation>Innehållet öppnas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) in %1 ms</source>
        <translation>
            <numerusform>%Ln träff på %1 ms</numerusform>
            <numerusform>%Ln träffar på %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>TalkActions</name>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>The next slide, or the rest of this one</source>
        <translation>Nästa bild, eller resten av den här</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>The slide before</source>
        <translation>Föregående bild</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>Första bilden</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Till början</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>Sista bilden</translation>
    </message>
    <message>
        <source>To the end of the slides; the talk goes on</source>
        <translation>Till sista bilden; presentationen fortsätter</translation>
    </message>
    <message>
        <source>Number and Enter</source>
        <translation>Nummer och Enter</translation>
    </message>
    <message>
        <source>To the slide with that number</source>
        <translation>Till bilden med det numret</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>To a slide by a word of it</source>
        <translation>Till en bild med hjälp av ett ord på den</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All slides as small pictures</source>
        <translation>Alla bilder i litet format</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Svart</translation>
    </message>
    <message>
        <source>The audience sees black; the same key ends it</source>
        <translation>Publiken ser svart; samma tangent avslutar</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Vitt</translation>
    </message>
    <message>
        <source>The audience sees white; the same key ends it</source>
        <translation>Publiken ser vitt; samma tangent avslutar</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frys</translation>
    </message>
    <message>
        <source>The audience keeps this slide while you look ahead</source>
        <translation>Publiken ser den här bilden medan du tittar framåt</translation>
    </message>
    <message>
        <source>Put by</source>
        <translation>Undanlagt</translation>
    </message>
    <message>
        <source>Shows the next thing you put by from the search</source>
        <translation>Visar nästa sak du lagt undan i sökningen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Lists what you put by: show, move or remove one thing</source>
        <translation>Listar det undanlagda: visa, flytta eller ta bort en sak</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pekare</translation>
    </message>
    <message>
        <source>Your mouse on this slide is a dot on theirs</source>
        <translation>Din mus på den här bilden är en prick på publikens</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Starts and stops the timer of the slide</source>
        <translation>Startar och stoppar bildens timer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Light, dark, or strong contrast for a weak projector</source>
        <translation>Ljust, mörkt eller hög kontrast för en svag projektor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The slides in the next language</source>
        <translation>Bilderna på nästa språk</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Skärmar</translation>
    </message>
    <message>
        <source>Swaps the two screens, or asks which is whose</source>
        <translation>Byter plats på skärmarna eller frågar vems som är vems</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Större anteckningar</translation>
    </message>
    <message>
        <source>Larger notes and clocks</source>
        <translation>Större anteckningar och klockor</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Mindre anteckningar</translation>
    </message>
    <message>
        <source>Smaller notes and clocks</source>
        <translation>Mindre anteckningar och klockor</translation>
    </message>
    <message>
        <source>Notes down</source>
        <translation>Anteckningar nedåt</translation>
    </message>
    <message>
        <source>Scrolls the notes</source>
        <translation>Rullar anteckningarna</translation>
    </message>
    <message>
        <source>Notes up</source>
        <translation>Anteckningar uppåt</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Röster</translation>
    </message>
    <message>
        <source>Type how many hands were up; the slide shows them</source>
        <translation>Skriv hur många händer som räcktes upp; bilden visar dem</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>In your own window; the audience sees nothing of it</source>
        <translation>I ditt eget fönster; publiken ser inget av det</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Den här listan</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Ett steg tillbaka</translation>
    </message>
    <message>
        <source>Closes what is open; on the plain slide, a pause</source>
        <translation>Stänger det som är öppet; på själva bilden en paus</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>After a pause, or from black and white</source>
        <translation>Efter en paus, eller från svart och vitt</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Avsluta…</translation>
    </message>
    <message>
        <source>Asks whether the talk is over</source>
        <translation>Frågar om presentationen är slut</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Visa anteckningar</translation>
    </message>
    <message>
        <source>Nobody else sees this screen: hidden notes are shown</source>
        <translation>Ingen annan ser den här skärmen: dolda anteckningar visas</translation>
    </message>
</context>
<context>
    <name>TalkExchange</name>
    <message>
        <source>“%1” is being presented. End it?</source>
        <translation>”%1” visas just nu. Ska den avslutas?</translation>
    </message>
    <message>
        <source>Then “%1” begins. F5 leads back to the talk that is on.</source>
        <translation>Sedan börjar ”%1”. F5 leder tillbaka till den pågående presentationen.</translation>
    </message>
    <message>
        <source>End and present</source>
        <translation>Avsluta och visa</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>That was the last slide.</source>
        <translation>Det här var den sista bilden.</translation>
    </message>
    <message>
        <source>Next: how it goes on</source>
        <translation>Nästa: hur det fortsätter</translation>
    </message>
    <message>
        <source>Next: from what you put by</source>
        <translation>Nästa: ur det du lagt undan</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Tillbaka till</translation>
    </message>
    <message>
        <source>Next · %1 of %2</source>
        <translation>Nästa · %1 av %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>This slide</source>
        <translation>Den här bilden</translation>
    </message>
    <message>
        <source>The next slide</source>
        <translation>Nästa bild</translation>
    </message>
</context>
<context>
    <name>TalkVotes</name>
    <message>
        <source>Votes cannot be kept here.</source>
        <translation>Röster kan inte sparas här.</translation>
    </message>
    <message>
        <source>This presentation has no vote. On a discussion, V leads to its notes.</source>
        <translation>Den här presentationen har ingen omröstning. På en diskussionsbild leder V till dess anteckningar.</translation>
    </message>
</context>
<context>
    <name>TalkWindows</name>
    <message>
        <source>The screens are swapped.</source>
        <translation>Skärmarna har bytt plats.</translation>
    </message>
    <message>
        <source>There is one screen only, or both show the same.</source>
        <translation>Det finns bara en skärm, eller så visar båda samma sak.</translation>
    </message>
    <message>
        <source>Audience: %1</source>
        <translation>Publiken: %1</translation>
    </message>
    <message>
        <source>The audience’s screen is not there</source>
        <translation>Publikens skärm saknas</translation>
    </message>
    <message>
        <source>Audience: in a window to share</source>
        <translation>Publiken: i ett fönster att dela</translation>
    </message>
    <message>
        <source>Everybody sees this screen</source>
        <translation>Alla ser den här skärmen</translation>
    </message>
    <message>
        <source>The window to share is closed. S opens it again.</source>
        <translation>Fönstret att dela är stängt. S öppnar det igen.</translation>
    </message>
    <message>
        <source>Your notes are hidden: this screen was not confirmed as yours.</source>
        <translation>Dina anteckningar är dolda: du har inte bekräftat att den här skärmen är din.</translation>
    </message>
    <message>
        <source>Your notes are shown.</source>
        <translation>Dina anteckningar visas.</translation>
    </message>
    <message>
        <source>The screens are swapped, and your notes are hidden. Ctrl Enter shows them if nobody else sees this screen; S swaps back.</source>
        <translation>Skärmarna är bytta och dina anteckningar är dolda. Ctrl Enter visar dem om ingen annan ser den här skärmen; S byter tillbaka.</translation>
    </message>
</context>
<context>
    <name>ThreeThings</name>
    <message>
        <source>Three things you can do here</source>
        <translation>Tre saker du kan göra här</translation>
    </message>
    <message>
        <source>Find anything in three languages</source>
        <translation>Hitta vad som helst på tre språk</translation>
    </message>
    <message>
        <source>Type a few letters: results follow the keystroke. A word in Finnish finds pages in English and Swedish, too.</source>
        <translation>Skriv några bokstäver: träffarna kommer genast. Ett ord på svenska hittar också sidor på finska och engelska.</translation>
    </message>
    <message>
        <source>Turn a page to the next language</source>
        <translation>Byt språk på sidan</translation>
    </message>
    <message>
        <source>One key shows the same passage in another language, at the same place.</source>
        <translation>Ett kortkommando visar samma ställe på ett annat språk.</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Kopiera med källan</translation>
    </message>
    <message>
        <source>What you copy says where it is from, with an address that opens that very passage in any Suunta.</source>
        <translation>Med det du kopierar följer källan och en adress som öppnar just det stället i vilken Suunta som helst.</translation>
    </message>
    <message>
        <source>Everything is on this computer. Nothing you read, search or write leaves it. Settings and help are at the foot of the sidebar.</source>
        <translation>Allt finns på den här datorn. Inget av det du läser, söker eller skriver lämnar den. Inställningar och hjälp finns längst ner i sidofältet.</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Förfluten tid</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Övertid</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>This slide · planned %1</source>
        <translation>Den här bilden · planerat %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klockan</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min efter</numerusform>
            <numerusform>%n min efter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min före</numerusform>
            <numerusform>%n min före</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>i tid</translation>
    </message>
    <message>
        <source>Plan: %1 min</source>
        <translation>Plan: %1 min</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how the time of day is written</comment>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>Slide %1 · planned %2</source>
        <translation>Bild %1 · planerat %2</translation>
    </message>
    <message>
        <source>Timer · %1</source>
        <translation>Timer · %1</translation>
    </message>
    <message>
        <source>Stopped · %1</source>
        <translation>Stoppad · %1</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>After the talk</source>
        <translation>Efter presentationen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Time of each slide</source>
        <translation>Tid för varje bild</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Used %1 of the %2 planned.</source>
        <translation>Av den planerade tiden %2 användes %1.</translation>
    </message>
    <message>
        <source>Longest over its plan: %1 (%2).</source>
        <translation>Längst över planen: %1 (%2).</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>visades inte</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of the texts</source>
        <translation>Texternas språk</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
</context>
<context>
    <name>UnknownFilterRow</name>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Narrow the search with %1</source>
        <translation>Begränsa sökningen med %1</translation>
    </message>
    <message>
        <source>No filter called ‘%2’.</source>
        <translation>Det finns inget filter som heter ”%2”.</translation>
    </message>
    <message>
        <source>No type called ‘%1’.</source>
        <translation>Det finns ingen typ som heter ”%1”.</translation>
    </message>
    <message>
        <source>No sector called ‘%1’.</source>
        <translation>Det finns ingen sektor som heter ”%1”.</translation>
    </message>
    <message>
        <source>No use-case class called ‘%1’.</source>
        <translation>Det finns ingen klass som heter ”%1”.</translation>
    </message>
    <message>
        <source>No county called ‘%1’.</source>
        <translation>Det finns inget välfärdsområde som heter ”%1”.</translation>
    </message>
    <message>
        <source>No language called ‘%1’.</source>
        <translation>Det finns inget språk som heter ”%1”.</translation>
    </message>
</context>
<context>
    <name>UnsavedGuard</name>
    <message>
        <source>A note could not be saved</source>
        <translation>En anteckning kunde inte sparas</translation>
    </message>
    <message>
        <source>Not all could be saved</source>
        <translation>Allt kunde inte sparas</translation>
    </message>
    <message>
        <source>If you close now, what you typed last is lost. It can be copied first.</source>
        <translation>Om du stänger nu förloras det du skrev senast. Du kan kopiera det först.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Kopiera och stäng</translation>
    </message>
    <message>
        <source>If you close now, what you typed last is lost. It can be copied first: saved as a text file, a presentation or workshop can be imported again.</source>
        <translation>Om du stänger nu går det du skrev senast förlorat. Det kan kopieras först: sparad som textfil kan en presentation eller workshop importeras igen.</translation>
    </message>
</context>
<context>
    <name>UpgradeWatch</name>
    <message>
        <source>Another version of Suunta was installed meanwhile. What you typed is kept.</source>
        <translation>En annan version av Suunta har installerats under tiden. Det du skrivit finns kvar.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Starta om</translation>
    </message>
</context>
<context>
    <name>ViewControls</name>
    <message>
        <source>Language of this page</source>
        <translation>Sidans språk</translation>
    </message>
    <message>
        <source>How much of this page</source>
        <translation>Sidans omfattning</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>Två språk sida vid sida</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hela sidan</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
</context>
<context>
    <name>VoteFields</name>
    <message>
        <source>Agree</source>
        <translation>Håller med</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Håller inte med</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Hoppar över</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>På plats</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Suunta</source>
        <translation>Välkommen till Suunta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
</context>
<context>
    <name>WorkshopDesk</name>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (kopia %2)</translation>
    </message>
</context>
<context>
    <name>WorkshopExportDialog</name>
    <message>
        <source>Workshop without a name</source>
        <translation>Workshop utan namn</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportera: %1</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Rapportens språk</translation>
    </message>
    <message>
        <source>Owners of the actions</source>
        <translation>Ansvariga för åtgärderna</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Tas med</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Mapp (*)</translation>
    </message>
    <message>
        <source>Where the folder of tables goes</source>
        <translation>Var mappen med tabeller ska ligga</translation>
    </message>
</context>
<context>
    <name>WorkshopExportDoor</name>
    <message>
        <source>Import a workshop</source>
        <translation>Importera en workshop</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importerat: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>Finns redan här: %1</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>Workshop utan namn</translation>
    </message>
</context>
<context>
    <name>WorkshopForms</name>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport som PDF</translation>
    </message>
    <message>
        <source>A4 with charts: votes, dots, action plan and notes, to be sent around.</source>
        <translation>A4 med diagram: omröstningar, prickar, åtgärdsplan och anteckningar, att skicka vidare.</translation>
    </message>
    <message>
        <source>Report as Markdown</source>
        <translation>Rapport som Markdown</translation>
    </message>
    <message>
        <source>Plain text with headings and tables, to be edited anywhere.</source>
        <translation>Ren text med rubriker och tabeller, att redigera var som helst.</translation>
    </message>
    <message>
        <source>Tables for Excel</source>
        <translation>Tabeller för Excel</translation>
    </message>
    <message>
        <source>A folder of CSV files: statements, dots, actions and notes.</source>
        <translation>En mapp med CSV-filer: påståenden, prickar, åtgärder och anteckningar.</translation>
    </message>
    <message>
        <source>The whole workshop</source>
        <translation>Hela workshoppen</translation>
    </message>
    <message>
        <source>A JSON file that Suunta on another computer imports without loss.</source>
        <translation>En JSON-fil som Suunta på en annan dator importerar utan att något går förlorat.</translation>
    </message>
</context>
<context>
    <name>WorkshopHead</name>
    <message>
        <source>Presentation: %1</source>
        <translation>Presentation: %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>sparat</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>sparar…</translation>
    </message>
    <message>
        <source>‹ All workshops</source>
        <translation>‹ Alla workshoppar</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Personer på plats</translation>
    </message>
    <message>
        <source>Name of the workshop</source>
        <translation>Workshoppens namn</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Takes back what was typed last</source>
        <translation>Tar tillbaka det som skrevs sist</translation>
    </message>
    <message>
        <source>Add what is new in the presentation</source>
        <translation>Lägg till det som är nytt i presentationen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Show on screen</source>
        <translation>Visa på duken</translation>
    </message>
    <message>
        <source>More for this workshop</source>
        <translation>Mer för workshoppen</translation>
    </message>
    <message>
        <source>Duplicate without results</source>
        <translation>Kopiera utan resultat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) had another number; use this for all</source>
        <translation>
            <numerusform>%Ln omröstning hade ett annat antal; använd det här för alla</numerusform>
            <numerusform>%Ln omröstningar hade ett annat antal; använd det här för alla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopList</name>
    <message>
        <source>Workshops</source>
        <translation>Workshoppar</translation>
    </message>
    <message>
        <source>Votes, dots, notes and actions of a room, on this computer alone. Nobody’s name is asked for.</source>
        <translation>Röster, prickar, anteckningar och åtgärder, bara på den här datorn. Ingen frågar efter namn.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Ny workshop</translation>
    </message>
    <message>
        <source>From a presentation</source>
        <translation>Från en presentation</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>A workshop that Suunta on another computer exported</source>
        <translation>En workshop som Suunta på en annan dator har exporterat</translation>
    </message>
    <message>
        <source>Start one from a presentation to take its votes and questions along, or begin with an empty one and type what the room says.</source>
        <translation>Utgå från en presentation så följer omröstningar och frågor med, eller börja från tomt och skriv det som deltagarna säger.</translation>
    </message>
    <message>
        <source>Duplicate without results</source>
        <translation>Kopiera utan resultat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Ingen workshop än</translation>
    </message>
</context>
<context>
    <name>WorkshopQuestion</name>
    <message>
        <source>Go on with the workshop you have?</source>
        <translation>Ska den påbörjade workshoppen fortsätta?</translation>
    </message>
    <message>
        <source>There are votes on this presentation from today. A new workshop begins without any.</source>
        <translation>Det finns redan röster på den här presentationen från i dag. En ny workshop börjar utan röster.</translation>
    </message>
    <message>
        <source>Begin a new workshop</source>
        <translation>Börja en ny workshop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>Workshop utan namn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln på plats</numerusform>
            <numerusform>%Ln på plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln omröstning</numerusform>
            <numerusform>%Ln omröstningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopRows</name>
    <message>
        <source>In the bin</source>
        <translation>I papperskorgen</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>Workshop utan namn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln på plats</numerusform>
            <numerusform>%Ln på plats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 statements voted</source>
        <translation>%1 av %2 påståenden har fått röster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln åtgärd</numerusform>
            <numerusform>%Ln åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1; Enter brings it back</source>
        <translation>till %1; Enter hämtar tillbaka den</translation>
    </message>
</context>
<context>
    <name>WorkshopView</name>
    <message>
        <source>There is nothing to take back in this workshop.</source>
        <translation>I den här workshoppen finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to do again in this workshop.</source>
        <translation>Det finns inget att göra om i den här workshoppen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ångrat.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Gjort om.</translation>
    </message>
    <message>
        <source>That was the last statement.</source>
        <translation>Det var det sista påståendet.</translation>
    </message>
</context>
<context>
    <name>WorkshopsPage</name>
    <message>
        <source>The presentation of this workshop is not there any more.</source>
        <translation>Workshoppens presentation finns inte längre.</translation>
    </message>
    <message>
        <source>The presentation has nothing that is not here.</source>
        <translation>Presentationen har ingenting som saknas här.</translation>
    </message>
    <message>
        <source>What is new in the presentation is here now.</source>
        <translation>Det som är nytt i presentationen finns nu här.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>A copy with the same questions and no answers.</source>
        <translation>Kopian har samma frågor och inga svar.</translation>
    </message>
    <message>
        <source>Changed on another computer or in another window. Yours goes on as “%1”.</source>
        <translation>Ändrad på en annan dator eller i ett annat fönster. Din version fortsätter som ”%1”.</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>Workshop utan namn</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Återställt: %1</translation>
    </message>
</context>
<context>
    <name>Yours</name>
    <message>
        <source>There is nothing to do again here.</source>
        <translation>Det finns inget att göra om här.</translation>
    </message>
    <message>
        <source>Nothing was deleted here.</source>
        <translation>Det finns ingen borttagning att ångra.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Återställt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Your bookmarks and notes can be read, but nothing new can be saved here.</source>
        <translation>Dina bokmärken och anteckningar går att läsa, men inget nytt kan sparas här.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Filen: %1</translation>
    </message>
    <message>
        <source>Suunta runs from a medium that cannot be written, so nothing new is kept here.</source>
        <translation>Suunta körs från ett medium som inte kan skrivas, så inget nytt sparas här.</translation>
    </message>
    <message>
        <source>Keep my work on this computer</source>
        <translation>Spara mitt arbete på den här datorn</translation>
    </message>
</context>
</TS>
