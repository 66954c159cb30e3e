<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>Copied: what support will ask. Nothing was sent.</source>
        <translation>Tiedot tukea varten on kopioitu. Mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>Suunta is an unofficial digest. It is no publication of the Ministry of Social Affairs and Health, THL or DigiFinland. It works without a network, and nothing leaves this computer.</source>
        <translation>Suunta on epävirallinen kooste. Se ei ole sosiaali- ja terveysministeriön, THL:n eikä DigiFinlandin julkaisu. Suunta toimii ilman verkkoyhteyttä, ja tiedot pysyvät tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Copy what support will ask</source>
        <translation>Kopioi tiedot tukea varten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenssit</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lisenssin teksti</translation>
    </message>
    <message>
        <source>The text of this licence does not travel with the library.</source>
        <translation>Tämän lisenssin teksti ei tule ohjelmakirjaston mukana.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>The number of the recommendation</source>
        <translation>Suosituksen numero</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Role, such as service lead</source>
        <translation>Rooli, esimerkiksi palvelupäällikkö</translation>
    </message>
    <message>
        <source>Owner, a role</source>
        <translation>Vastuutaho, mieluiten rooli</translation>
    </message>
    <message>
        <source>Due, such as 31.1.</source>
        <translation>Määräaika, esim.&#xa0;31.1.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Suositus</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>Suos.</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Poista toimenpide</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message>
        <source>Action plan</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>What is done, for which recommendation, by whom, until when.</source>
        <translation>Mitä tehdään, mihin suositukseen se liittyy, kuka vastaa ja mihin mennessä.</translation>
    </message>
</context>
<context>
    <name>AllFiguresButton</name>
    <message>
        <source>All figures</source>
        <translation>Kaikki luvut</translation>
    </message>
    <message>
        <source>Copy or save all figures at once, with their sources</source>
        <translation>Kopioi tai tallenna kaikki luvut yhdellä kertaa lähteineen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopioi tekstinä</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopioi CSV-muodossa</translation>
    </message>
    <message>
        <source>Copy the shares as one picture</source>
        <translation>Kopioi osuudet yhtenä kuvana</translation>
    </message>
    <message>
        <source>Save the shares as PNG or SVG…</source>
        <translation>Tallenna osuudet PNG- tai SVG-muodossa…</translation>
    </message>
</context>
<context>
    <name>AttachDesk</name>
    <message>
        <source>There are no words to attach it to here.</source>
        <translation>Tässä ei ole sanoja, joihin sen voisi kiinnittää.</translation>
    </message>
    <message>
        <source>The highlight stands on its new passage.</source>
        <translation>Korostus on nyt uudessa tekstikohdassa.</translation>
    </message>
    <message>
        <source>The bookmark stands at its new passage.</source>
        <translation>Kirjanmerkki on nyt uudessa tekstikohdassa.</translation>
    </message>
    <message>
        <source>The note stands at its new passage.</source>
        <translation>Muistiinpano on nyt uudessa tekstikohdassa.</translation>
    </message>
</context>
<context>
    <name>AttachPanel</name>
    <message>
        <source>Attach to a passage</source>
        <translation>Kiinnitä tekstikohtaan</translation>
    </message>
    <message>
        <source>Passages to attach it to</source>
        <translation>Tekstikohdat, joihin sen voi kiinnittää</translation>
    </message>
    <message>
        <source>What you select on the page, or the paragraph you read</source>
        <translation>Sivulta valitsemasi sanat tai kappale, jota luet</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Kiinnitä tähän</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>The nearest passages. Or select words on the page.</source>
        <translation>Lähimmät tekstikohdat. Voit myös valita sanat sivulta.</translation>
    </message>
    <message>
        <source>Nothing on this page is like it. Select words on the page.</source>
        <translation>Tällä sivulla ei ole vastaavaa tekstikohtaa. Valitse sanat sivulta.</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Suunta – audience</source>
        <translation>Suunta – yleisö</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>This backup cannot be restored</source>
        <translation>Tätä varmuuskopiota ei voi palauttaa</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Copies of all you keep</source>
        <translation>Kopiot kaikesta tallentamastasi</translation>
    </message>
    <message>
        <source>One is made on every day you use Suunta; the last seven are kept.</source>
        <translation>Suunta tekee varmuuskopion jokaisena käyttöpäivänä ja säilyttää seitsemän viimeisintä.</translation>
    </message>
    <message>
        <source>There is none yet. The first one is made when Suunta closes.</source>
        <translation>Varmuuskopioita ei vielä ole. Ensimmäinen tehdään, kun Suunta suljetaan.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <source>Down and Up choose a backup; the button beneath restores it.</source>
        <translation>Valitse varmuuskopio nuolinäppäimillä ja palauta se alla olevalla painikkeella.</translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation>Varmuuskopio tehty.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Palautetaanko varmuuskopio (%1)?</translation>
    </message>
    <message>
        <source>It takes the place of everything you keep now: bookmarks, notes, highlights, saved searches and settings. A copy of what you have now is made first, so that you can come back to it in the same way.</source>
        <translation>Varmuuskopio korvaa kaikki nykyiset tietosi: kirjanmerkit, muistiinpanot, korostukset, tallennetut haut ja asetukset. Nykyisistä tiedoista tehdään ensin kopio, jonka voit palauttaa samalla tavalla.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Palautettu: %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Copy of the day</source>
        <translation>Päivittäinen kopio</translation>
    </message>
    <message>
        <source>Taken on request</source>
        <translation>Pyynnöstä tehty</translation>
    </message>
    <message>
        <source>From before a backup was restored</source>
        <translation>Tehty ennen varmuuskopion palautusta</translation>
    </message>
    <message>
        <source>From before a new version</source>
        <translation>Tehty ennen päivitystä</translation>
    </message>
</context>
<context>
    <name>BookmarkDesk</name>
    <message>
        <source>Bookmark removed.</source>
        <translation>Kirjanmerkki poistettu.</translation>
    </message>
    <message>
        <source>Bookmarked: %1</source>
        <translation>Kirjanmerkki lisätty: %1</translation>
    </message>
</context>
<context>
    <name>BookmarkStar</name>
    <message>
        <source>Remove the bookmark</source>
        <translation>Poista kirjanmerkki</translation>
    </message>
    <message>
        <source>Bookmark this passage</source>
        <translation>Lisää kirjanmerkki tähän kohtaan</translation>
    </message>
</context>
<context>
    <name>BrowseDelegate</name>
    <message>
        <source>none yet</source>
        <translation>ei vielä yhtään</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Group by</source>
        <translation>Ryhmittely</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Täällä ei ole vielä mitään</translation>
    </message>
    <message>
        <source>This edition of the knowledge holds no documents of this type.</source>
        <translation>Tässä sisällön versiossa ei ole tämäntyyppisiä sivuja.</translation>
    </message>
</context>
<context>
    <name>CaptureStrip</name>
    <message>
        <source>Action agreed on</source>
        <translation>Sovittu toimenpide</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tallennettu</translation>
    </message>
    <message>
        <source>Who: a role</source>
        <translation>Kuka: rooli</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Mitä sanottiin</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Paikalla</translation>
    </message>
</context>
<context>
    <name>ChartDesk</name>
    <message>
        <source>Copied as a picture with its source: %1</source>
        <translation>Kopioitu kuvana lähteineen: %1</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Kopioi kaavio kuvana</translation>
    </message>
    <message>
        <source>Save the chart as a picture…</source>
        <translation>Tallenna kaavio kuvana…</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Each tile is a county, HUS or Helsinki. Arrow keys move, Enter opens.</source>
        <translation>Jokainen ruutu on hyvinvointialue, HUS tai Helsinki. Liiku nuolinäppäimillä, avaa Enterillä.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Avaa sivu</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Näytä luettelossa</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Poista valinta</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Poista valinta</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter opens.</source>
        <translation>Liiku nuolinäppäimillä, avaa Enterillä.</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Slides from the knowledge</source>
        <translation>Dioja sisällöstä</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln slide(s)</source>
        <translation>
            <numerusform>Lisää %Ln dia</numerusform>
            <numerusform>Lisää %Ln diaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Find a page</source>
        <translation>Etsi sivu</translation>
    </message>
    <message>
        <source>Pages to choose</source>
        <translation>Valittavat sivut</translation>
    </message>
    <message>
        <source>Nothing is called so. Titles, counties and classes are looked at.</source>
        <translation>Mitään sen nimistä ei ole. Haku katsoo otsikot, hyvinvointialueet ja käyttötapaukset.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) chosen</source>
        <translation>
            <numerusform>%Ln sivu valittu</numerusform>
            <numerusform>%Ln sivua valittu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopioitu: %1</translation>
    </message>
    <message>
        <source>Cite this page</source>
        <translation>Viittaa tähän sivuun</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>Viite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>For a document or a message; the title is set in italics</source>
        <translation>Asiakirjaan tai viestiin; otsikko kursivoidaan</translation>
    </message>
    <message>
        <source>For Obsidian, GitHub and wikis</source>
        <translation>Obsidianiin, GitHubiin ja wikeihin</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>Verkkosivulle</translation>
    </message>
    <message>
        <source>For Zotero, EndNote, Mendeley and RefWorks</source>
        <translation>Zoteroon, EndNoteen, Mendeleyhin ja RefWorksiin</translation>
    </message>
    <message>
        <source>For LaTeX and JabRef</source>
        <translation>LaTeXiin ja JabRefiin</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
</context>
<context>
    <name>ClearingSection</name>
    <message>
        <source>Clearing up</source>
        <translation>Tyhjennys ja palautus</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Roskakori</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted thing(s); each can be taken back for 30 days.</source>
        <translation>
            <numerusform>%Ln poistettu kohde; sen voi palauttaa 30 päivän ajan.</numerusform>
            <numerusform>%Ln poistettua kohdetta; jokaisen voi palauttaa 30 päivän ajan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty. What you delete can be taken back for 30 days.</source>
        <translation>Tyhjä. Poistetut tiedot voi palauttaa 30 päivän ajan.</translation>
    </message>
    <message>
        <source>Settings of the beginning</source>
        <translation>Oletusasetukset</translation>
    </message>
    <message>
        <source>Languages, look and start as they were at first. Your work stays.</source>
        <translation>Kielet, ulkoasu ja käynnistys palautetaan alkuperäisiksi. Omat tietosi säilyvät.</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Tyhjennä roskakori…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Tyhjennetäänkö roskakori?</translation>
    </message>
    <message>
        <source>What lies in it is deleted for good. Backups still hold it for a while.</source>
        <translation>Roskakorissa olevat tiedot poistetaan lopullisesti. Varmuuskopioissa ne säilyvät vielä jonkin aikaa.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Tyhjennä roskakori</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Roskakori on tyhjä.</translation>
    </message>
    <message>
        <source>Go back to the settings of the beginning?</source>
        <translation>Palautetaanko oletusasetukset?</translation>
    </message>
    <message>
        <source>Nothing else is touched: bookmarks, notes and searches stay.</source>
        <translation>Mikään muu ei muutu: kirjanmerkit, muistiinpanot ja haut säilyvät.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>The settings are those of the beginning.</source>
        <translation>Oletusasetukset on palautettu.</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Use-case class</source>
        <translation>Käyttötapausluokka</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Toimiala</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirjain</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visio</translation>
    </message>
    <message>
        <source>What the vision is, how it was made and what to do with it.</source>
        <translation>Mikä visio on, miten se tehtiin ja miten sitä käytetään.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Suositukset</translation>
    </message>
    <message>
        <source>What the vision asks for, with the figures and experiments behind it.</source>
        <translation>Mitä visio suosittaa ja mitkä luvut ja kokeilut ovat taustalla.</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Käyttötapaukset</translation>
    </message>
    <message>
        <source>The classes that the uses of AI in the sector are sorted into.</source>
        <translation>Luokat, joihin tekoälyn käyttö alalla on jaettu.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Kokeilut</translation>
    </message>
    <message>
        <source>What is tried, where, for whom and what is known of it.</source>
        <translation>Mitä kokeillaan, missä ja ketä varten, ja mitä kokeiluista tiedetään.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Every number of the Polis discussions, with its wording and source.</source>
        <translation>Kaikki Polis-keskustelujen luvut sanamuotoineen ja lähteineen.</translation>
    </message>
    <message>
        <source>Polis discussions</source>
        <translation>Polis-keskustelut</translation>
    </message>
    <message>
        <source>How professionals were heard, and what they said.</source>
        <translation>Miten ammattilaisia kuultiin ja mitä he sanoivat.</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>Ekosysteemi</translation>
    </message>
    <message>
        <source>The network behind the vision, and how to take part.</source>
        <translation>Vision taustalla toimiva verkosto ja miten pääset mukaan.</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lainsäädäntö</translation>
    </message>
    <message>
        <source>The legal context of the recommendations. This is no legal advice.</source>
        <translation>Suosituksiin liittyvä lainsäädäntö. Tämä ei ole oikeudellista neuvontaa.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Sanasto</translation>
    </message>
    <message>
        <source>Terms in three languages, with what they mean here.</source>
        <translation>Termit kolmella kielellä ja mitä ne tässä tarkoittavat.</translation>
    </message>
    <message>
        <source>What participants said</source>
        <translation>Mitä osallistujat sanoivat</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Kuinka moni osallistui</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Muut</translation>
    </message>
</context>
<context>
    <name>ColumnBar</name>
    <message>
        <source>Languages of this page</source>
        <translation>Sivun kielet</translation>
    </message>
    <message>
        <source>Language on the left</source>
        <translation>Vasemman palstan kieli</translation>
    </message>
    <message>
        <source>Language on the right</source>
        <translation>Oikean palstan kieli</translation>
    </message>
    <message>
        <source>One language again</source>
        <translation>Takaisin yhteen kieleen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>Goes to the search field, wherever you are.</source>
        <translation>Siirtyy hakukenttään mistä tahansa.</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Tyhjennä s&amp;uodattimet</translation>
    </message>
    <message>
        <source>&amp;Copy the result with its source</source>
        <translation>&amp;Kopioi tulos lähteineen</translation>
    </message>
    <message>
        <source>The passage, where it is from and an address that opens it.</source>
        <translation>Tekstikohta, sen lähde ja osoite, josta se aukeaa.</translation>
    </message>
    <message>
        <source>&amp;Next hit on the page</source>
        <translation>&amp;Seuraava osuma sivulla</translation>
    </message>
    <message>
        <source>Only on a page that was found by a search</source>
        <translation>Vain haulla löytyneellä sivulla</translation>
    </message>
    <message>
        <source>&amp;Previous hit on the page</source>
        <translation>&amp;Edellinen osuma sivulla</translation>
    </message>
    <message>
        <source>Copy the &amp;address of this page</source>
        <translation>Kopioi sivun &amp;osoite</translation>
    </message>
    <message>
        <source>It opens the page at this place in the Suunta of anybody you send it to.</source>
        <translation>Osoite avaa sivun samasta kohdasta vastaanottajan omassa Suunnassa.</translation>
    </message>
    <message>
        <source>&amp;Copy with source</source>
        <translation>&amp;Kopioi lähteineen</translation>
    </message>
    <message>
        <source>What is selected, or the section you read; Ctrl+C in the text does it too.</source>
        <translation>Valittu teksti tai kohta, jota luet; myös Ctrl+C tekstissä tekee saman.</translation>
    </message>
    <message>
        <source>Copy with&amp;out source</source>
        <translation>Kopioi ilman lä&amp;hdettä</translation>
    </message>
    <message>
        <source>C&amp;ite this page…</source>
        <translation>&amp;Viittaa tähän sivuun…</translation>
    </message>
    <message>
        <source>As text, Markdown, HTML, RIS or BibTeX.</source>
        <translation>Tekstinä tai Markdown-, HTML-, RIS- tai BibTeX-muodossa.</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Tulosta tai tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>&amp;Report a mistake…</source>
        <translation>&amp;Ilmoita virheestä…</translation>
    </message>
    <message>
        <source>Writes what the editors need to know; sends nothing.</source>
        <translation>Kokoaa valmiiksi tiedot, joita toimittajat tarvitsevat; ei lähetä mitään.</translation>
    </message>
    <message>
        <source>This passage in the next &amp;language</source>
        <translation>Sama kohta s&amp;euraavalla kielellä</translation>
    </message>
    <message>
        <source>Turns the page to its next language, and stays at the same paragraph.</source>
        <translation>Vaihtaa sivun kielen ja pysyy samassa kappaleessa.</translation>
    </message>
    <message>
        <source>&amp;Two languages side by side</source>
        <translation>Kaksi kieltä &amp;rinnakkain</translation>
    </message>
    <message>
        <source>Paragraph beside paragraph; the same key shows one language again.</source>
        <translation>Kappaleet vierekkäin; sama näppäin näyttää taas yhden kielen.</translation>
    </message>
    <message>
        <source>In &amp;short, or the whole page</source>
        <translation>&amp;Lyhyesti tai koko sivu</translation>
    </message>
    <message>
        <source>A recommendation’s gist, its figures and its action, or all of it.</source>
        <translation>Vain suosituksen ydin, luvut ja toimenpide – tai koko sivu.</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Et&amp;si tältä sivulta</translation>
    </message>
    <message>
        <source>Marks words on the page; Enter and F3 lead to the next place.</source>
        <translation>Merkitsee sanat sivulla; Enter ja F3 vievät seuraavaan kohtaan.</translation>
    </message>
    <message>
        <source>&amp;Next heading</source>
        <translation>Se&amp;uraava otsikko</translation>
    </message>
    <message>
        <source>Pre&amp;vious heading</source>
        <translation>E&amp;dellinen otsikko</translation>
    </message>
    <message>
        <source>Copy the c&amp;hart as a picture</source>
        <translation>Kopioi kaavio kuva&amp;na</translation>
    </message>
    <message>
        <source>Only on a page with a chart</source>
        <translation>Vain sivulla, jolla on kaavio</translation>
    </message>
    <message>
        <source>Save the chart as picture or &amp;drawing…</source>
        <translation>T&amp;allenna kaavio kuvana tai vektorikuvana…</translation>
    </message>
    <message>
        <source>Copy the figure as te&amp;xt</source>
        <translation>Kopioi luku tekstin&amp;ä</translation>
    </message>
    <message>
        <source>The exact wording with base, source and address.</source>
        <translation>Tarkka sanamuoto, kohdejoukko, lähde ja osoite.</translation>
    </message>
    <message>
        <source>Copy the figure as a pictur&amp;e</source>
        <translation>Ko&amp;pioi luku kuvana</translation>
    </message>
    <message>
        <source>The chart with its source line, for a slide.</source>
        <translation>Kaavio lähteineen diaesitykseen.</translation>
    </message>
    <message>
        <source>Copy the fi&amp;gure as CSV</source>
        <translation>Kopioi luku &amp;CSV-muodossa</translation>
    </message>
    <message>
        <source>Copy all figures as a ta&amp;ble</source>
        <translation>Kopioi kaikki luvut &amp;yhtenä taulukkona</translation>
    </message>
    <message>
        <source>Save the fig&amp;ure as a picture…</source>
        <translation>Tallenna tä&amp;mä luku kuvana…</translation>
    </message>
    <message>
        <source>PNG or SVG, with the source line under the chart.</source>
        <translation>PNG- tai SVG-muodossa, lähde kaavion alla.</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Aloitussivu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>This is where you began</source>
        <translation>Tästä aloitit</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Eteenpäin</translation>
    </message>
    <message>
        <source>You have not gone back</source>
        <translation>Et ole siirtynyt taaksepäin</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Seuraava ikkunan osa</translation>
    </message>
    <message>
        <source>Moves the keyboard from the search field to the sidebar, the page and on.</source>
        <translation>Siirtää kohdistuksen hakukentästä sivupalkkiin, sivulle ja edelleen.</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>E&amp;dellinen ikkunan osa</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Es&amp;itä</translation>
    </message>
    <message>
        <source>The presentation that is chosen; one that is being given goes on.</source>
        <translation>Valittu esitys; kesken oleva esitys jatkuu.</translation>
    </message>
    <message>
        <source>&amp;Choose what to present…</source>
        <translation>Valitse, &amp;mitä esitetään…</translation>
    </message>
    <message>
        <source>A presentation, the last one first; in a talk, what you are at.</source>
        <translation>Esitys, viimeisin ensin; esityksen aikana se, mitä katsot.</translation>
    </message>
    <message>
        <source>&amp;Rehearse on the wall…</source>
        <translation>&amp;Kokeile seinällä…</translation>
    </message>
    <message>
        <source>The slide with the smallest type, and whether the last row can read it.</source>
        <translation>Dia, jossa on pienin teksti, ja saako takarivi siitä selvää.</translation>
    </message>
    <message>
        <source>Show to the &amp;audience</source>
        <translation>Näytä &amp;yleisölle</translation>
    </message>
    <message>
        <source>The hit, passage or figure you are at, large, with its source; again takes it off.</source>
        <translation>Osuma, kohta tai luku, jossa olet, suurena ja lähteineen; uudelleen painettuna se poistuu.</translation>
    </message>
    <message>
        <source>Put &amp;by for the audience</source>
        <translation>Lisää yleisön &amp;jonoon</translation>
    </message>
    <message>
        <source>To be shown later, in the order you put things by.</source>
        <translation>Näytetään myöhemmin siinä järjestyksessä, jossa varasit.</translation>
    </message>
    <message>
        <source>Show the &amp;next thing put by</source>
        <translation>Näytä jonon &amp;seuraava</translation>
    </message>
    <message>
        <source>Pr&amp;esentations</source>
        <translation>&amp;Esitykset</translation>
    </message>
    <message>
        <source>&amp;Import a presentation…</source>
        <translation>Tu&amp;o esitys…</translation>
    </message>
    <message>
        <source>A&amp;dd to slides</source>
        <translation>&amp;Lisää dioihin</translation>
    </message>
    <message>
        <source>Add &amp;to another presentation…</source>
        <translation>Lisää &amp;toiseen esitykseen…</translation>
    </message>
    <message>
        <source>&amp;Bookmark this passage</source>
        <translation>Lisää kirja&amp;nmerkki tähän kohtaan</translation>
    </message>
    <message>
        <source>The same key takes the bookmark away again.</source>
        <translation>Sama näppäin poistaa kirjanmerkin.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>K&amp;orosta</translation>
    </message>
    <message>
        <source>What is selected, or the paragraph you read; the same key undoes it.</source>
        <translation>Valittu teksti tai kappale, jota luet; sama näppäin poistaa korostuksen.</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Kirjoita &amp;muistiinpano</translation>
    </message>
    <message>
        <source>On what is selected, or on the passage you read; kept as you type.</source>
        <translation>Valitusta tekstistä tai kohdasta, jota luet; tallentuu kirjoittaessasi.</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Tallenna tämä haku…</translation>
    </message>
    <message>
        <source>The words and the filters, under a name.</source>
        <translation>Hakusanat ja suodattimet omalla nimellä.</translation>
    </message>
    <message>
        <source>B&amp;ookmarks and notes</source>
        <translation>Kirjanmerkit ja m&amp;uistiinpanot</translation>
    </message>
    <message>
        <source>&amp;Copy all as Markdown</source>
        <translation>Kop&amp;ioi kaikki Markdown-muodossa</translation>
    </message>
    <message>
        <source>&amp;Export everything of yours…</source>
        <translation>&amp;Vie kaikki omat tietosi…</translation>
    </message>
    <message>
        <source>The b&amp;in</source>
        <translation>Ro&amp;skakori</translation>
    </message>
    <message>
        <source>What was deleted in the last 30 days; workshops stand at the end of their own list.</source>
        <translation>Viimeisten 30 päivän aikana poistettu; työpajat ovat oman luettelonsa lopussa.</translation>
    </message>
    <message>
        <source>One file that another Suunta can take over.</source>
        <translation>Yksi tiedosto, jonka voi tuoda toiseen Suuntaan.</translation>
    </message>
    <message>
        <source>Ne&amp;w presentation</source>
        <translation>&amp;Uusi esitys</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>Brings back what was deleted last, or what you changed last where you are.</source>
        <translation>Palauttaa viimeksi poistetun tai viimeisen muutoksen siinä, missä olet.</translation>
    </message>
    <message>
        <source>Wor&amp;kshops</source>
        <translation>T&amp;yöpajat</translation>
    </message>
    <message>
        <source>S&amp;tart a workshop</source>
        <translation>A&amp;loita työpaja</translation>
    </message>
    <message>
        <source>What you look at, to the presentation that you worked on last.</source>
        <translation>Se, mitä katsot, viimeksi muokkaamaasi esitykseen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Tee uu&amp;delleen</translation>
    </message>
    <message>
        <source>Does again what you took back in the presentation or workshop shown.</source>
        <translation>Tekee uudelleen sen, minkä kumosit näkyvässä esityksessä tai työpajassa.</translation>
    </message>
    <message>
        <source>An empty one; the page of workshops starts one from a presentation, too.</source>
        <translation>Tyhjä työpaja; esitykseen perustuvan voi aloittaa työpajojen sivulta.</translation>
    </message>
    <message>
        <source>I&amp;mport a workshop…</source>
        <translation>Tuo työpa&amp;ja…</translation>
    </message>
    <message>
        <source>From a JSON file that Suunta exported, here or on another computer.</source>
        <translation>JSON-tiedostosta, jonka Suunta on vienyt tällä tai toisella koneella.</translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation>&amp;Tumma tai vaalea</translation>
    </message>
    <message>
        <source>Colours as in the s&amp;ystem</source>
        <translation>&amp;Järjestelmän värit</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Asetukset</translation>
    </message>
    <message>
        <source>Languages, look, backups, export and import.</source>
        <translation>Kielet, ulkoasu, varmuuskopiot, vienti ja tuonti.</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Valikko</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Kaikki komennot…</translation>
    </message>
    <message>
        <source>Finds commands and pages by a few letters of their name.</source>
        <translation>Löytää komennot ja sivut nimen muutamalla kirjaimella.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ohj&amp;e</translation>
    </message>
    <message>
        <source>Shortcuts, how to search, and where your work lives.</source>
        <translation>Pikanäppäimet, hakuohjeet ja omien tietojesi sijainti.</translation>
    </message>
    <message>
        <source>About &amp;Suunta</source>
        <translation>&amp;Tietoja Suunnasta</translation>
    </message>
    <message>
        <source>Version, edition of the knowledge, and licences.</source>
        <translation>Ohjelman ja sisällön versio sekä lisenssit.</translation>
    </message>
    <message>
        <source>&amp;Copy what support will ask</source>
        <translation>Kopioi t&amp;iedot tukea varten</translation>
    </message>
    <message>
        <source>Puts versions, folders and the state of the index on the clipboard.</source>
        <translation>Kopioi leikepöydälle versiot, kansiot ja hakuindeksin tilan.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Suurempi teksti</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Pienempi teksti</translation>
    </message>
    <message>
        <source>Text in its &amp;own size</source>
        <translation>Tekstin &amp;oletuskoko</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>L&amp;ue</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Yours</source>
        <translation>&amp;Omat</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Ei mahdollista juuri nyt</translation>
    </message>
    <message>
        <source>Only in the search</source>
        <translation>Vain haussa</translation>
    </message>
    <message>
        <source>Only on a page that is read</source>
        <translation>Vain sivua luettaessa</translation>
    </message>
    <message>
        <source>Only on the page of bookmarks and notes</source>
        <translation>Vain sivulla Kirjanmerkit ja muistiinpanot</translation>
    </message>
    <message>
        <source>Only on the page of figures</source>
        <translation>Vain sivulla Luvut</translation>
    </message>
    <message>
        <source>Take &amp;off the audience’s screen</source>
        <translation>&amp;Poista yleisön näytöltä</translation>
    </message>
    <message>
        <source>The audience sees the slide again, or nothing.</source>
        <translation>Yleisö näkee taas dian tai ei mitään.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This is the changed presentation now.</source>
        <translation>Tämä on nyt muutettu esitys.</translation>
    </message>
    <message>
        <source>Suunta – presenter</source>
        <translation>Suunta – esittäjä</translation>
    </message>
    <message>
        <source>Presenter’s console</source>
        <translation>Esittäjän näkymä</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln sivu</numerusform>
            <numerusform>%Ln sivua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln tekstikohta</numerusform>
            <numerusform>%Ln tekstikohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln luku</numerusform>
            <numerusform>%Ln lukua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln tulos</numerusform>
            <numerusform>%Ln tulosta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckActions</name>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Esitä</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Muokkaa kopiota</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Ajolista</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Start a workshop</source>
        <translation>Aloita työpaja</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Monista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>DeckChooser</name>
    <message>
        <source>Add to a presentation</source>
        <translation>Lisää esitykseen</translation>
    </message>
    <message>
        <source>Your presentations</source>
        <translation>Omat esitykset</translation>
    </message>
    <message>
        <source>Which presentation?</source>
        <translation>Mihin esitykseen?</translation>
    </message>
    <message>
        <source>You have no presentation yet.</source>
        <translation>Sinulla ei ole vielä esityksiä.</translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation>Uusi esitys</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>DeckEditor</name>
    <message>
        <source>Slide deleted: %1. %2 brings it back.</source>
        <translation>Dia poistettiin: %1. %2 palauttaa sen.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Kumottu: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Tehty uudelleen: %1.</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diat</translation>
    </message>
    <message>
        <source>This is your own copy now, “%1”. The ready presentation stays as it was.</source>
        <translation>Tämä on nyt oma kopiosi ”%1”. Valmis esitys säilyy ennallaan.</translation>
    </message>
    <message>
        <source>There are no slides. “Add” makes the first one.</source>
        <translation>Dioja ei ole. ”Lisää” tekee ensimmäisen.</translation>
    </message>
    <message>
        <source>There is no room for: %1</source>
        <translation>Tälle ei ole tilaa: %1</translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message>
        <source>Presentations</source>
        <translation>Esitykset</translation>
    </message>
    <message>
        <source>Ready presentations to show as they are, and your own. What you delete stays 30 days in the bin.</source>
        <translation>Valmiit esitykset sellaisinaan näytettäviksi ja omat esityksesi. Poistettu säilyy roskakorissa 30 päivää.</translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation>Uusi esitys</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>A presentation that Suunta on another computer exported</source>
        <translation>Esitys, jonka Suunta on vienyt toisella tietokoneella</translation>
    </message>
    <message>
        <source>Plan by time…</source>
        <translation>Suunnittele ajan mukaan…</translation>
    </message>
    <message>
        <source>Choose pages and a length, and get a run sheet with a time for each.</source>
        <translation>Valitse sivut ja kesto, niin saat ajolistan, jossa kullekin on aika.</translation>
    </message>
    <message>
        <source>Ready presentations to show as they are, or to change as your own. %1 adds what you read to slides.</source>
        <translation>Valmiit esitykset sellaisinaan näytettäviksi tai omiksi muokattaviksi. %1 lisää lukemasi dioihin.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Valmiit</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Roskakorissa</translation>
    </message>
    <message>
        <source>Copied as “%1”.</source>
        <translation>Kopio tehtiin: ”%1”.</translation>
    </message>
    <message>
        <source>A ready presentation keeps its name; a copy can have another.</source>
        <translation>Valmiin esityksen nimeä ei voi muuttaa, kopion voi.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Name of the presentation</source>
        <translation>Esityksen nimi</translation>
    </message>
    <message>
        <source>A ready presentation belongs to the program and stays.</source>
        <translation>Valmis esitys kuuluu ohjelmaan eikä sitä voi poistaa.</translation>
    </message>
    <message>
        <source>“%1” is in the bin for 30 days.</source>
        <translation>”%1” on roskakorissa 30 päivää.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Palautettu: %1</translation>
    </message>
</context>
<context>
    <name>DeckStep</name>
    <message>
        <source>adding a slide</source>
        <translation>dian lisääminen</translation>
    </message>
    <message>
        <source>deleting a slide</source>
        <translation>dian poistaminen</translation>
    </message>
    <message>
        <source>moving a slide</source>
        <translation>dian siirtäminen</translation>
    </message>
    <message>
        <source>duplicating a slide</source>
        <translation>dian monistaminen</translation>
    </message>
    <message>
        <source>hiding a slide</source>
        <translation>dian piilottaminen</translation>
    </message>
    <message>
        <source>showing a hidden slide</source>
        <translation>piilotetun dian näyttäminen</translation>
    </message>
    <message>
        <source>changing the minutes</source>
        <translation>minuuttien muuttaminen</translation>
    </message>
    <message>
        <source>changing a setting of a slide</source>
        <translation>dian asetuksen muuttaminen</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>kirjoittaminen</translation>
    </message>
    <message>
        <source>renaming the presentation</source>
        <translation>esityksen nimen muuttaminen</translation>
    </message>
    <message>
        <source>changing the length</source>
        <translation>keston muuttaminen</translation>
    </message>
    <message>
        <source>a change in another window</source>
        <translation>muutos toisessa ikkunassa</translation>
    </message>
</context>
<context>
    <name>DeckTold</name>
    <message>
        <source>Before people come</source>
        <translation>Ennen kuin väki tulee</translation>
    </message>
</context>
<context>
    <name>DeckWords</name>
    <message>
        <source>Without a title</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>Ready presentation</source>
        <translation>Valmis esitys</translation>
    </message>
    <message>
        <source>Presentation of yours</source>
        <translation>Oma esitys</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>until %1; Enter brings it back</source>
        <translation>%1 asti; Enter palauttaa sen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln diaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln piilotettu</numerusform>
            <numerusform>%Ln piilotettua</numerusform>
        </translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>muutettu %1</translation>
    </message>
</context>
<context>
    <name>DiscussionCard</name>
    <message>
        <source>Discussion</source>
        <translation>Keskustelu</translation>
    </message>
    <message>
        <source>What was said, without who said it.</source>
        <translation>Mitä sanottiin, ei sitä, kuka sanoi.</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Muut muistiinpanot</translation>
    </message>
</context>
<context>
    <name>DotsCard</name>
    <message>
        <source>Priorities by dots</source>
        <translation>Tärkeysjärjestys pisteillä</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Pisteitä jokaisella</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Paikalla</translation>
    </message>
    <message>
        <source>Present at the dots</source>
        <translation>Paikalla pisteitä annettaessa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln piste</numerusform>
            <numerusform>%Ln pistettä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dots, but only %2 were given out</source>
        <translation>Pisteitä %1, vaikka niitä jaettiin vain %2</translation>
    </message>
    <message>
        <source>%1 of %2 dots</source>
        <translation>Pisteitä %1/%2</translation>
    </message>
</context>
<context>
    <name>EditionNote</name>
    <message>
        <source>Suunta is an unofficial digest and no publication of the ministry, of THL or of DigiFinland.</source>
        <translation>Suunta on epävirallinen kooste eikä ministeriön, THL:n tai DigiFinlandin julkaisu.</translation>
    </message>
    <message>
        <source>Where the vision paper itself is</source>
        <translation>Mistä itse visiopaperi löytyy</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>Sisällön versio %1, %2</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Name of the presentation</source>
        <translation>Esityksen nimi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>‹ Presentations</source>
        <translation>‹ Esitykset</translation>
    </message>
    <message>
        <source>Back to the presentations</source>
        <translation>Takaisin esityksiin</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Esitä</translation>
    </message>
    <message>
        <source>Begins with the slide that is chosen.</source>
        <translation>Alkaa valitusta diasta.</translation>
    </message>
    <message>
        <source>Length of the talk in minutes</source>
        <translation>Esityksen kesto minuutteina</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Spread the time</source>
        <translation>Jaa aika dioille</translation>
    </message>
    <message>
        <source>Gives each slide its share of the length, and no slide less than it needs.</source>
        <translation>Antaa jokaiselle dialle osuutensa kestosta, eikä millekään liian vähän.</translation>
    </message>
    <message>
        <source>This presentation comes with Suunta. Your first change makes a copy of it.</source>
        <translation>Tämä esitys kuuluu Suuntaan. Ensimmäinen muutoksesi tekee siitä kopion.</translation>
    </message>
    <message>
        <source>Planned: %1 min, for a talk of</source>
        <translation>Suunniteltu: %1 min, esityksen kesto</translation>
    </message>
    <message>
        <source>Planned: %1 min, which is too long for</source>
        <translation>Suunniteltu: %1 min, liikaa, kun kesto on</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Kumoa: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Tee uudelleen: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Ei mitään kumottavaa</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Ei mitään uudelleen tehtävää</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Copied with its address: %1</source>
        <translation>Kopioitu osoitteineen: %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Avaa sivu</translation>
    </message>
    <message>
        <source>Copy with its address</source>
        <translation>Kopioi osoitteineen</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>documentation</source>
        <translation>kirjaaminen</translation>
    </message>
    <message>
        <source>turvallisuus</source>
        <translation>turvallisuus</translation>
    </message>
    <message>
        <source>recom</source>
        <translation>suosit</translation>
    </message>
    <message>
        <source>documantation</source>
        <translation>kirjaminen</translation>
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
        <translation>&quot;palvelutarpeen arviointi&quot;</translation>
    </message>
    <message>
        <source>imaging -pet</source>
        <translation>kuvantaminen -pet</translation>
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
        <translation>county:pirkanmaa</translation>
    </message>
    <message>
        <source>use_case:prevention</source>
        <translation>use_case:prevention</translation>
    </message>
    <message>
        <source>type:experiment sector:social child</source>
        <translation>type:experiment sector:social lapsi</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Export and import</source>
        <translation>Vienti ja tuonti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vienti</translation>
    </message>
    <message>
        <source>Writes all you keep, with the settings, to one file that others can read.</source>
        <translation>Kirjoittaa kaiken tallentamasi asetuksineen yhteen tiedostoon, jota muutkin ohjelmat osaavat lukea.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>Adds what such a file holds. What is newer here stays as it is.</source>
        <translation>Lisää viedyn tiedoston sisällön omiin tietoihisi. Täällä olevat uudemmat tiedot säilyvät ennallaan.</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Vie kaikki…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Viety: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) added</source>
        <translation>
            <numerusform>%Ln uusi</numerusform>
            <numerusform>%Ln uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a newer wording</source>
        <translation>
            <numerusform>%Ln uudempi sanamuoto</numerusform>
            <numerusform>%Ln uudempaa sanamuotoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln ennestään</numerusform>
            <numerusform>%Ln ennestään</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing but settings</source>
        <translation>vain asetukset</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Tuotu: %1.</translation>
    </message>
</context>
<context>
    <name>ExperimentList</name>
    <message>
        <source>Group by</source>
        <translation>Ryhmittely</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Kokeilut</translation>
    </message>
    <message>
        <source>Show all experiments again</source>
        <translation>Näytä taas kaikki kokeilut</translation>
    </message>
    <message>
        <source>Only %1; press to show all</source>
        <translation>Vain %1; näytä kaikki painamalla</translation>
    </message>
    <message>
        <source>This edition of the knowledge names none.</source>
        <translation>Tässä sisällön versiossa ei ole kokeiluja.</translation>
    </message>
    <message>
        <source>Show all experiments</source>
        <translation>Näytä kaikki kokeilut</translation>
    </message>
</context>
<context>
    <name>ExperimentsPage</name>
    <message>
        <source>Map and matrix</source>
        <translation>Kartta ja matriisi</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <source>Map of the experiments</source>
        <translation>Kokeilut kartalla</translation>
    </message>
    <message>
        <source>Experiments by class and sector</source>
        <translation>Kokeilut luokan ja toimialan mukaan</translation>
    </message>
    <message>
        <source>Map as a picture</source>
        <translation>Kartta kuvana</translation>
    </message>
    <message>
        <source>Copy or save the map; %1 on the map copies it, too</source>
        <translation>Kopioi tai tallenna kartta; kartalla myös %1 kopioi sen</translation>
    </message>
    <message>
        <source>Copy the map</source>
        <translation>Kopioi kartta</translation>
    </message>
    <message>
        <source>Save the map as PNG or SVG…</source>
        <translation>Tallenna kartta PNG- tai SVG-muodossa…</translation>
    </message>
</context>
<context>
    <name>ExportBody</name>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Tiedostoa kirjoitetaan</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Peruttu: mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>No program here opens it. It is here: %1</source>
        <translation>Mikään tämän koneen ohjelma ei avaa sitä. Se on täällä: %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>Vie: %1</translation>
    </message>
    <message>
        <source>Language of the slides</source>
        <translation>Diojen kieli</translation>
    </message>
    <message>
        <source>Slides on a sheet</source>
        <translation>Dioja sivulla</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Puhujan muistiinpanot</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetään pois</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Otetaan mukaan</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Verkkosivu (*.html)</translation>
    </message>
    <message>
        <source>Slide %1: %2</source>
        <translation>Dia %1: %2</translation>
    </message>
    <message>
        <source>More than can be read from the last row stands on: %1.</source>
        <translation>Näillä dioilla on enemmän kuin takariviin näkyy: %1.</translation>
    </message>
</context>
<context>
    <name>ExportDoor</name>
    <message>
        <source>Import a presentation</source>
        <translation>Tuo esitys</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Tuotu: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>On jo täällä: %1</translation>
    </message>
    <message>
        <source>Presentation without a name</source>
        <translation>Nimetön esitys</translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <source>Cue cards as PDF</source>
        <translation>Tukikortit PDF-tiedostona</translation>
    </message>
    <message>
        <source>Your notes, four to a sheet of A4, to be cut apart and held in the hand.</source>
        <translation>Muistiinpanosi neljä kerrallaan A4-arkilla, leikattaviksi ja kädessä pidettäviksi.</translation>
    </message>
    <message>
        <source>Slides as PDF</source>
        <translation>Diat PDF-tiedostona</translation>
    </message>
    <message>
        <source>One slide a page, to be shown or sent anywhere.</source>
        <translation>Yksi dia sivulla. Avautuu kaikilla laitteilla.</translation>
    </message>
    <message>
        <source>Handout as PDF</source>
        <translation>Jaettava moniste PDF-tiedostona</translation>
    </message>
    <message>
        <source>A4 to print, with base and sources beside each slide.</source>
        <translation>A4-arkki tulostettavaksi. Jokaisen dian vieressä ovat kohdejoukko ja lähteet.</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>Text, charts and notes that can be edited, also in LibreOffice.</source>
        <translation>Tekstejä, kaavioita ja muistiinpanoja voi muokata, myös LibreOfficessa.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>One file for any browser, without a network. The accessible form.</source>
        <translation>Yksi tiedosto, joka avautuu selaimessa ilman verkkoa. Esteetön muoto.</translation>
    </message>
    <message>
        <source>The whole presentation</source>
        <translation>Koko esitys</translation>
    </message>
    <message>
        <source>A JSON file with your notes that a colleague imports and goes on from.</source>
        <translation>JSON-tiedosto muistiinpanoineen, jonka kollega tuo omaan Suuntaansa ja jatkaa siitä.</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Show fewer</source>
        <translation>Näytä vähemmän</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Näytä {count} lisää</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation>Suodattimet</translation>
    </message>
    <message>
        <source>Space chooses a value; the number says how many documents it would leave.</source>
        <translation>Välilyönti valitsee arvon; luku kertoo, montako sivua jää jäljelle.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Tyhjennä suodattimet</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>Copy all figures as CSV</source>
        <translation>Kopioi kaikki luvut CSV-muodossa</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Avaa sivu</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Tallenna kuva…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstinä</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuvana</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopioi tekstinä</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopioi kuvana</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopioi CSV-muodossa</translation>
    </message>
    <message>
        <source>The page of this figure</source>
        <translation>Tämän luvun sivu</translation>
    </message>
    <message>
        <source>As PNG or SVG, with the source line</source>
        <translation>PNG- tai SVG-muodossa, lähde mukana</translation>
    </message>
    <message>
        <source>The exact wording with base, date, source and address</source>
        <translation>Tarkka sanamuoto, kohdejoukko, ajankohta, lähde ja osoite</translation>
    </message>
    <message>
        <source>The chart with its source line, for a slide or a letter</source>
        <translation>Kaavio lähteineen diaesitykseen tai kirjeeseen</translation>
    </message>
    <message>
        <source>Number, wording, base and source as a row of a table</source>
        <translation>Luku, sanamuoto, kohdejoukko ja lähde taulukon rivinä</translation>
    </message>
</context>
<context>
    <name>FigureCopier</name>
    <message>
        <source>Copied as a picture with its source: %1</source>
        <translation>Kopioitu kuvana lähteineen: %1</translation>
    </message>
    <message>
        <source>Copied with its source: %1</source>
        <translation>Kopioitu lähteineen: %1</translation>
    </message>
    <message>
        <source>Copied with their sources: %1</source>
        <translation>Kopioitu lähteineen: %1</translation>
    </message>
    <message>
        <source>Copied as a table: %1</source>
        <translation>Kopioitu taulukkona: %1</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Copied the selected text</source>
        <translation>Valittu teksti kopioitu</translation>
    </message>
    <message>
        <source>Every number of the Polis discussions. Each bar answers a statement of its own: the distance between two bars measures nothing.</source>
        <translation>Kaikki Polis-keskustelujen luvut. Jokainen palkki koskee eri väittämää, joten palkkien ero ei mittaa mitään.</translation>
    </message>
    <message>
        <source>What participants said</source>
        <translation>Mitä osallistujat sanoivat</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Kuinka moni osallistui</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Tallenna muualle…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Etsi tältä sivulta</translation>
    </message>
    <message>
        <source>Words to find on this page</source>
        <translation>Sivulta etsittävät sanat</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Edellinen kohta</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Seuraava kohta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Ei tällä sivulla</translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>Welcome to Suunta</source>
        <translation>Tervetuloa Suuntaan</translation>
    </message>
    <message>
        <source>An unofficial digest of Finland’s shared vision of AI in social and health services. Begin with your languages; all of this can be changed in the settings.</source>
        <translation>Epävirallinen kooste Suomen sosiaali- ja terveyspalvelujen yhteisestä tekoälyvisiosta. Valitse ensin kielet; voit muuttaa kaikkea tätä myöhemmin asetuksissa.</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>Your data</source>
        <translation>Omat tietosi</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Tietokansio</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopioi polku</translation>
    </message>
    <message>
        <source>The system does not show the folder; its path can be copied.</source>
        <translation>Järjestelmä ei avannut kansiota. Kopioi polku ja avaa kansio itse.</translation>
    </message>
    <message>
        <source>Path copied: %1</source>
        <translation>Polku kopioitu: %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The search index was missing, old or broken and has been built anew from the texts. Nothing of yours was touched.</source>
        <translation>Hakuindeksi puuttui, oli vanha tai rikki, ja se rakennettiin uudelleen teksteistä. Omiin tietoihisi ei koskettu.</translation>
    </message>
    <message>
        <source>Some files of the knowledge hold mistakes; what could be read is here.</source>
        <translation>Osassa sisällön tiedostoista on virheitä. Luettavissa on se, mikä saatiin avattua.</translation>
    </message>
    <message>
        <source>There is no page “%1”. The search shows what comes nearest.</source>
        <translation>Sivua ”%1” ei ole. Haku näyttää lähimmät vastineet.</translation>
    </message>
    <message>
        <source>Address copied: %1</source>
        <translation>Osoite kopioitu: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Edition of the knowledge</source>
        <translation>Sisällön versio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Laajuus</translation>
    </message>
    <message>
        <source>Index of the search</source>
        <translation>Hakuindeksi</translation>
    </message>
    <message>
        <source>None that can be used</source>
        <translation>Ei käyttökelpoista indeksiä</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Tiedot pysyvät tällä tietokoneella</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Ei verkkoa</translation>
    </message>
    <message>
        <source>Suunta opens no connection: what you read, search for and write is known to nobody else. It asks for no account and sends no statistics.</source>
        <translation>Suunta ei avaa verkkoyhteyksiä: kukaan muu ei tiedä, mitä luet, haet tai kirjoitat. Se ei vaadi käyttäjätiliä eikä lähetä tilastoja.</translation>
    </message>
    <message>
        <source>New editions</source>
        <translation>Uudet versiot</translation>
    </message>
    <message>
        <source>They come as a new version of the program, from whoever installs it for you. Suunta does not look for them.</source>
        <translation>Uusi sisältö tulee ohjelman uuden version mukana siltä, joka asentaa Suunnan sinulle. Suunta ei itse etsi päivityksiä.</translation>
    </message>
    <message>
        <source>Your own work</source>
        <translation>Omat tietosi</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Missä ne ovat</translation>
    </message>
    <message>
        <source>In one folder of your own, apart from the program, so that an update leaves it alone: %1</source>
        <translation>Omassa kansiossaan erillään ohjelmasta, joten päivitys ei koske niihin: %1</translation>
    </message>
    <message>
        <source>What can be deleted</source>
        <translation>Mitä voi poistaa</translation>
    </message>
    <message>
        <source>The index of the search is made from the texts and is built anew where it is missing: %2</source>
        <translation>Hakuindeksi tehdään teksteistä ja rakennetaan uudelleen, jos se puuttuu: %2</translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation>Jos jokin on vialla</translation>
    </message>
    <message>
        <source>A mistake in a text</source>
        <translation>Virhe tekstissä</translation>
    </message>
    <message>
        <source>“Report a mistake”, on the page itself, writes down which page, which edition and which words. Nothing is sent; you decide where it goes.</source>
        <translation>Sivun toiminto ”Ilmoita virheestä” kirjaa muistiin sivun, sisällön version ja tekstin. Mitään ei lähetetä; sinä päätät, minne ilmoitus menee.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Vika ohjelmassa</translation>
    </message>
    <message>
        <source>“About” has a button that copies what support will ask: versions, folders and the state of the index. Nothing is sent; you decide where it goes.</source>
        <translation>”Tietoja”-sivulla on painike, joka kopioi tiedot tukea varten: versiot, kansiot ja hakuindeksin tilan. Mitään ei lähetetä; sinä päätät, minne tiedot menevät.</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>Hakukentässä</translation>
    </message>
    <message>
        <source>In lists and results</source>
        <translation>Luetteloissa ja tuloksissa</translation>
    </message>
    <message>
        <source>On a page that is read</source>
        <translation>Sivua luettaessa</translation>
    </message>
    <message>
        <source>Among the slides of a presentation</source>
        <translation>Esityksen dioissa</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Siirry tuloksiin</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>Avaa ensimmäinen tulos</translation>
    </message>
    <message>
        <source>Bring back an earlier query</source>
        <translation>Tuo aiempi haku takaisin</translation>
    </message>
    <message>
        <source>Empty the field; once more, go back</source>
        <translation>Tyhjennä kenttä; palaa takaisin painamalla uudelleen</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Siirry riviltä toiselle</translation>
    </message>
    <message>
        <source>Go to the first or the last row</source>
        <translation>Siirry ensimmäiselle tai viimeiselle riville</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Avaa rivi</translation>
    </message>
    <message>
        <source>From the results back to the search field</source>
        <translation>Tuloksista takaisin hakukenttään</translation>
    </message>
    <message>
        <source>Scroll by a screen</source>
        <translation>Vieritä näytöllisen verran</translation>
    </message>
    <message>
        <source>Go to the next or the previous link</source>
        <translation>Siirry seuraavaan tai edelliseen linkkiin</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Avaa linkki</translation>
    </message>
    <message>
        <source>Take away the marks of a search</source>
        <translation>Poista haun merkinnät</translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation>Lisää dioja</translation>
    </message>
    <message>
        <source>Go to the words of the slide, and back</source>
        <translation>Siirry dian teksteihin ja takaisin</translation>
    </message>
    <message>
        <source>Move the slide up or down</source>
        <translation>Siirrä diaa ylös tai alas</translation>
    </message>
    <message>
        <source>Duplicate the slide</source>
        <translation>Monista dia</translation>
    </message>
    <message>
        <source>Hide the slide, or show it again</source>
        <translation>Piilota dia tai näytä se taas</translation>
    </message>
    <message>
        <source>Delete the slide</source>
        <translation>Poista dia</translation>
    </message>
    <message>
        <source>Undo, and do again</source>
        <translation>Kumoa ja tee uudelleen</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>Siirry seuraavaan tai edelliseen painikkeeseen tai kenttään</translation>
    </message>
    <message>
        <source>Press the button that has the keyboard</source>
        <translation>Paina valittua painiketta</translation>
    </message>
    <message>
        <source>Suunta, the program</source>
        <translation>Suunta-ohjelma</translation>
    </message>
    <message>
        <source>The texts of the knowledge</source>
        <translation>Sisällön tekstit</translation>
    </message>
    <message>
        <source>The typeface: %1</source>
        <translation>Kirjasintyyppi: %1</translation>
    </message>
    <message>
        <source>The icons: %1</source>
        <translation>Kuvakkeet: %1</translation>
    </message>
    <message>
        <source>The word tables of the search: %1</source>
        <translation>Haun sanataulukot: %1</translation>
    </message>
    <message>
        <source>Just type</source>
        <translation>Ala vain kirjoittaa</translation>
    </message>
    <message>
        <source>Any form of a word finds all its forms, and what the same thing is called in Finnish and Swedish.</source>
        <translation>Millä tahansa sanan muodolla löytyvät kaikki muodot sekä saman asian englannin- ja ruotsinkieliset nimet.</translation>
    </message>
    <message>
        <source>A word also finds the compounds it is part of: lääkitysturvallisuus.</source>
        <translation>Sanalla löytyvät myös yhdyssanat, joiden osa se on: lääkitysturvallisuus.</translation>
    </message>
    <message>
        <source>The beginning of the last word is enough.</source>
        <translation>Viimeisestä sanasta riittää alku.</translation>
    </message>
    <message>
        <source>A slip of the finger still finds. What was searched for instead stands above the results and can be switched off there.</source>
        <translation>Kirjoitusvirhe ei haittaa. Tulosten yläpuolella näkyy, millä sanalla haettiin sen sijaan, ja siitä korjauksen voi myös poistaa.</translation>
    </message>
    <message>
        <source>A figure, with or without the space before the sign.</source>
        <translation>Luku; välilyönti prosenttimerkin edessä ei ole tarpeen.</translation>
    </message>
    <message>
        <source>An identifier or an address leads to its page.</source>
        <translation>Tunniste tai osoite vie suoraan sivulle.</translation>
    </message>
    <message>
        <source>Ask more exactly</source>
        <translation>Hae tarkemmin</translation>
    </message>
    <message>
        <source>In quotes: these words, side by side.</source>
        <translation>Lainausmerkeissä: juuri nämä sanat peräkkäin.</translation>
    </message>
    <message>
        <source>A minus: what holds the first word, not the second.</source>
        <translation>Miinus: ensimmäinen sana on sivulla, toinen ei.</translation>
    </message>
    <message>
        <source>One type: vision, recommendation, use-case, experiment, figure, polis, ecosystem, regulation or term.</source>
        <translation>Yksi tyyppi: vision, recommendation, use-case, experiment, figure, polis, ecosystem, regulation tai term.</translation>
    </message>
    <message>
        <source>One sector: social, healthcare or both.</source>
        <translation>Yksi toimiala: social, healthcare tai both.</translation>
    </message>
    <message>
        <source>What runs in one county, by its name in any language.</source>
        <translation>Mitä yhdellä alueella tehdään; nimen voi kirjoittaa millä kielellä tahansa.</translation>
    </message>
    <message>
        <source>One class of use cases.</source>
        <translation>Yksi käyttötapausluokka.</translation>
    </message>
    <message>
        <source>Filters go together, with each other and with words, in any order.</source>
        <translation>Suodattimia voi yhdistää toisiinsa ja sanoihin missä järjestyksessä tahansa.</translation>
    </message>
    <message>
        <source>The exact word</source>
        <translation>Tarkka sana</translation>
    </message>
    <message>
        <source>It stands on the page as you typed it. Such hits come first.</source>
        <translation>Sana on sivulla sellaisena kuin kirjoitit sen. Nämä osumat tulevat ensin.</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Toinen muoto</translation>
    </message>
    <message>
        <source>The same word, inflected: kirjaaminen and kirjaamisessa.</source>
        <translation>Sama sana taivutettuna: kirjaaminen ja kirjaamisessa.</translation>
    </message>
    <message>
        <source>Begins with it</source>
        <translation>Sanan alku</translation>
    </message>
    <message>
        <source>You are still typing, or typed the beginning of the word.</source>
        <translation>Kirjoitat vielä tai kirjoitit vain sanan alun.</translation>
    </message>
    <message>
        <source>A compound, or a part of one</source>
        <translation>Yhdyssana tai sen osa</translation>
    </message>
    <message>
        <source>potilasturvallisuus holds turvallisuus, and is found by it.</source>
        <translation>Potilasturvallisuus sisältää sanan turvallisuus ja löytyy sillä.</translation>
    </message>
    <message>
        <source>The same root</source>
        <translation>Sama kanta</translation>
    </message>
    <message>
        <source>A relative of the word: arviointi and arvioida.</source>
        <translation>Samasta kannasta johdettuja sanoja: arviointi ja arvioida.</translation>
    </message>
    <message>
        <source>Another name, or a translation</source>
        <translation>Toinen nimi tai käännös</translation>
    </message>
    <message>
        <source>The glossary calls the same thing so, in this language or in another.</source>
        <translation>Sanasto käyttää samasta asiasta tätä nimeä tällä tai toisella kielellä.</translation>
    </message>
    <message>
        <source>Almost the same spelling</source>
        <translation>Lähes sama kirjoitusasu</translation>
    </message>
    <message>
        <source>No page holds what you typed; this is the nearest word.</source>
        <translation>Kirjoittamaasi ei ole millään sivulla; tämä on lähin sana.</translation>
    </message>
    <message>
        <source>Why a result is there</source>
        <translation>Miksi tulos on mukana</translation>
    </message>
    <message>
        <source>Came with the program, built %1; format %2, fingerprint %3</source>
        <translation>Ohjelman mukana tullut, koottu %1; muoto %2, tunniste %3</translation>
    </message>
    <message>
        <source>Built on this computer, %1; format %2, fingerprint %3</source>
        <translation>Koottu tällä tietokoneella %1; muoto %2, tunniste %3</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paketti</translation>
    </message>
    <message>
        <source>%1; commit %2, %3</source>
        <translation>%1; muutos %2, %3</translation>
    </message>
    <message>
        <source>%1, unchanged, under the GNU Lesser General Public License 3. Its libraries are files that may be replaced. The terms stand below; THIRD-PARTY-NOTICES.txt in each package says where the sources are.</source>
        <translation>%1, muuttamattomana, lisenssillä GNU Lesser General Public License 3. Sen kirjastot ovat tiedostoja, jotka voi korvata. Ehdot ovat alla; kunkin asennuspaketin THIRD-PARTY-NOTICES.txt kertoo, mistä lähdekoodin saa.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Ohjeen osat</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Näin haet</translation>
    </message>
    <message>
        <source>Your work and privacy</source>
        <translation>Omat tiedot ja yksityisyys</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Hakeminen</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Omat tiedot</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tietoja</translation>
    </message>
</context>
<context>
    <name>HighlightDesk</name>
    <message>
        <source>There is nothing to highlight here.</source>
        <translation>Tässä ei ole korostettavaa.</translation>
    </message>
    <message>
        <source>Highlight removed.</source>
        <translation>Korostus poistettu.</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>Korostettu: %1</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>Hits on this page</source>
        <translation>Osumat tällä sivulla</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Edellinen osuma</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Seuraava osuma</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>Poista merkinnät</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Haettu: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hit %1</source>
        <translation>Osuma %1</translation>
    </message>
</context>
<context>
    <name>HitClipboard</name>
    <message>
        <source>Copied with its source: %1</source>
        <translation>Kopioitu lähteineen: %1</translation>
    </message>
    <message>
        <source>Address copied: %1</source>
        <translation>Osoite kopioitu: %1</translation>
    </message>
</context>
<context>
    <name>HitReason</name>
    <message>
        <source>Here because ‘%2’ is its identifier.</source>
        <translation>Löytyi, koska ”%2” on sivun tunniste.</translation>
    </message>
    <message>
        <source>Here for the exact word ‘%1’.</source>
        <translation>Löytyi sanalla ”%1” sellaisenaan.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, another form of ‘%2’.</source>
        <translation>Löytyi sanalla ”%1”, joka on sanan ”%2” toinen muoto.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, which begins with ‘%2’.</source>
        <translation>Löytyi sanalla ”%1”, jonka alussa on ”%2”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, a compound that ‘%2’ is part of.</source>
        <translation>Löytyi yhdyssanalla ”%1”, jonka osana on ”%2”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, a part of ‘%2’.</source>
        <translation>Löytyi sanalla ”%1”, joka on osa sanaa ”%2”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, which shares a part with ‘%2’.</source>
        <translation>Löytyi sanalla ”%1”, jolla on yhteinen osa sanan ”%2” kanssa.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, of the same root as ‘%2’.</source>
        <translation>Löytyi sanalla ”%1”, jolla on sama kanta kuin sanalla ”%2”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, another name of ‘%2’ in the thesaurus.</source>
        <translation>Löytyi sanalla ”%1”, joka on sanastossa toinen nimi sanalle ”%2”.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, which translates ‘%2’.</source>
        <translation>Löytyi sanalla ”%1”, joka on sanan ”%2” käännös.</translation>
    </message>
    <message>
        <source>Here for ‘%1’, which is spelt almost like ‘%2’.</source>
        <translation>Löytyi sanalla ”%1”, joka kirjoitetaan lähes kuten ”%2”.</translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Copy with source</source>
        <translation>&amp;Kopioi lähteineen</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Kopioi &amp;osoite</translation>
    </message>
</context>
<context>
    <name>HitWalk</name>
    <message>
        <source>Hit %1</source>
        <translation>Osuma %1</translation>
    </message>
    <message>
        <source>%1: on from the beginning of the page</source>
        <translation>%1: jatkettiin sivun alusta</translation>
    </message>
    <message>
        <source>%1: on from the end of the page</source>
        <translation>%1: jatkettiin sivun lopusta</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Off the audience’s screen: %1</source>
        <translation>Poistui yleisön näytöltä: %1</translation>
    </message>
    <message>
        <source>On the audience’s screen: %1. Page Down shows how it goes on.</source>
        <translation>Yleisön näytöllä: %1. Page Down näyttää, miten se jatkuu.</translation>
    </message>
    <message>
        <source>On the audience’s screen: %1</source>
        <translation>Yleisön näytöllä: %1</translation>
    </message>
    <message>
        <source>No longer put by: %1</source>
        <translation>Poistettu jonosta: %1</translation>
    </message>
    <message>
        <source>Put by as number %1: %2</source>
        <translation>Jonossa %1.: %2</translation>
    </message>
    <message>
        <source>Nothing is put by.</source>
        <translation>Jono on tyhjä.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Present and facilitate</source>
        <translation>Esittäminen ja fasilitointi</translation>
    </message>
    <message>
        <source>All decks</source>
        <translation>Kaikki esitykset</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln diaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Suositus %1</translation>
    </message>
    <message>
        <source>Social and health care AI, one shared direction</source>
        <translation>Sote-tekoälylle yhteinen suunta</translation>
    </message>
    <message>
        <source>The vision, its recommendations with their figures, and the experiments that test them. Everything is on this computer.</source>
        <translation>Visio, sen suositukset lukuineen ja kokeilut, joissa niitä testataan. Kaikki on tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Kokeilut</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Kaikki kokeilut</translation>
    </message>
    <message>
        <source>The vision</source>
        <translation>Visio</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Jatka lukemista</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Suositukset</translation>
    </message>
</context>
<context>
    <name>JumpPanel</name>
    <message>
        <source>Jump to a slide: its number, or a word of it</source>
        <translation>Siirry diaan: numero tai jokin dian sana</translation>
    </message>
    <message>
        <source>Slides found</source>
        <translation>Löytyneet diat</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n diaa</numerusform>
        </translation>
    </message>
    <message>
        <source>in the notes</source>
        <translation>muistiinpanoissa</translation>
    </message>
</context>
<context>
    <name>KeptEmpty</name>
    <message>
        <source>Nothing with these words</source>
        <translation>Näillä sanoilla ei löydy mitään</translation>
    </message>
    <message>
        <source>Take some of them away.</source>
        <translation>Poista joitakin sanoja.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Roskakori on tyhjä</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Poistetut tiedot säilyvät täällä 30 päivää.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Mitään ei ole vielä tallennettu</translation>
    </message>
    <message>
        <source>On a page, press %1 to bookmark the passage you read, select words and press %2 to highlight them, or %3 to write a note. In the search, %4 keeps what you asked for.</source>
        <translation>Kun luet sivua, lisää kirjanmerkki painamalla %1, korosta valitsemasi sanat painamalla %2 tai kirjoita muistiinpano painamalla %3. Haussa %4 tallentaa haun.</translation>
    </message>
</context>
<context>
    <name>KeptGroups</name>
    <message>
        <source>By document</source>
        <translation>Sivun mukaan</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Ajan mukaan</translation>
    </message>
    <message>
        <source>Changed by a new edition: have a look</source>
        <translation>Uusi versio muutti näitä: tarkista</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Tallennetut haut</translation>
    </message>
    <message>
        <source>Notes of their own</source>
        <translation>Erilliset muistiinpanot</translation>
    </message>
    <message>
        <source>No longer in the knowledge</source>
        <translation>Ei enää sisällössä</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>In the last seven days</source>
        <translation>Viimeisten seitsemän päivän aikana</translation>
    </message>
    <message>
        <source>In the last month</source>
        <translation>Viimeisen kuukauden aikana</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aiemmin</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>Name of the search</source>
        <translation>Haun nimi</translation>
    </message>
    <message>
        <source>This edition has no such page or section any more.</source>
        <translation>Tässä sisällön versiossa ei enää ole tätä sivua tai kohtaa.</translation>
    </message>
    <message>
        <source>These words are not on the page any more. The quotation stays yours.</source>
        <translation>Näitä sanoja ei enää ole sivulla. Lainaus säilyy omissa tiedoissasi.</translation>
    </message>
    <message>
        <source>The page says now:</source>
        <translation>Sivulla lukee nyt:</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Poista lopullisesti…</translation>
    </message>
    <message>
        <source>Highlight the new words</source>
        <translation>Korosta uudet sanat</translation>
    </message>
    <message>
        <source>Attach to a passage…</source>
        <translation>Kiinnitä tekstikohtaan…</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Avaa sivu</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Hae uudelleen</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Avaa kohta</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Säilytä muistiinpanona</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Bookmark</source>
        <translation>Kirjanmerkki</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Korostus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Tallennettu haku</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Esitys</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>muotoiltu uudelleen</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>ei tässä versiossa</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>Tyhjä muistiinpano</translation>
    </message>
    <message>
        <source>in the bin until %1</source>
        <translation>roskakorissa %1 asti</translation>
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
        <translation>Kirjanmerkki poistettu.</translation>
    </message>
    <message>
        <source>Highlight deleted.</source>
        <translation>Korostus poistettu.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Muistiinpano poistettu.</translation>
    </message>
    <message>
        <source>Saved search deleted.</source>
        <translation>Tallennettu haku poistettu.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Palautettu: %1</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Poistetaanko lopullisesti?</translation>
    </message>
    <message>
        <source>It cannot be brought back afterwards: %1</source>
        <translation>Tätä ei voi palauttaa jälkeenpäin: %1</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>The highlight stands on the new words.</source>
        <translation>Korostus on nyt uusissa sanoissa.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>The quotation is a note now.</source>
        <translation>Lainaus on nyt muistiinpano.</translation>
    </message>
    <message>
        <source>Nothing like it was found. Open a page, and select words on it.</source>
        <translation>Mitään vastaavaa ei löytynyt. Avaa sivu ja valitse siltä sanat.</translation>
    </message>
</context>
<context>
    <name>KeptTaking</name>
    <message>
        <source>Copied as Markdown: %1</source>
        <translation>Kopioitu Markdown-muodossa: %1</translation>
    </message>
    <message>
        <source>Suunta data (*.json)</source>
        <translation>Suunnan tiedot (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Viety tiedostoon %1</translation>
    </message>
</context>
<context>
    <name>KeptTools</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Kirjanmerkit</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Korostukset</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Ryhmittely</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Suodata sanoilla</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopioi Markdown-muodossa</translation>
    </message>
    <message>
        <source>What the list shows, with the addresses of its places</source>
        <translation>Luettelossa näkyvät kohdat osoitteineen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Everything of yours in one file for another Suunta</source>
        <translation>Kaikki omat tietosi yhdessä tiedostossa toista Suuntaa varten</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Keys of the talk</source>
        <translation>Esityksen näppäimet</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Käyttöliittymä</translation>
    </message>
    <message>
        <source>Menus, buttons and everything else Suunta says.</source>
        <translation>Valikot, painikkeet ja muut ohjelman tekstit.</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>The language you read in. Every page can be turned to another one.</source>
        <translation>Kieli, jolla luet. Jokaisen sivun voi lukea myös muilla kielillä.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>In progress</source>
        <translation>Käynnissä</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>If the system asks for more contrast, Suunta has it by itself.</source>
        <translation>Jos järjestelmässä on käytössä suuri kontrasti, Suunta noudattaa sitä.</translation>
    </message>
    <message>
        <source>Size of all words</source>
        <translation>Kaikkien tekstien koko</translation>
    </message>
    <message>
        <source>A page that is read can be set larger or smaller by itself, too.</source>
        <translation>Sivun tekstiä voi lukiessa suurentaa tai pienentää myös erikseen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
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
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>MapPictures</name>
    <message>
        <source>The map was copied as a picture.</source>
        <translation>Kartta kopioitiin kuvana.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The knowledge cannot be read</source>
        <translation>Sisältöä ei voi lukea</translation>
    </message>
    <message>
        <source>Install Suunta again, or run “suunta check”, which explains each mistake with file and line.</source>
        <translation>Asenna Suunta uudelleen tai suorita komento ”suunta check”, joka selittää jokaisen virheen ja kertoo sen tiedoston ja rivin.</translation>
    </message>
    <message>
        <source>The search index cannot be used</source>
        <translation>Hakuindeksiä ei voi käyttää</translation>
    </message>
    <message>
        <source>Run “suunta index --force” to build it anew, or install Suunta again.</source>
        <translation>Rakenna se uudelleen komennolla ”suunta index --force” tai asenna Suunta uudelleen.</translation>
    </message>
    <message>
        <source>A file cannot be read or written</source>
        <translation>Tiedostoa ei voi lukea tai kirjoittaa</translation>
    </message>
    <message>
        <source>See that the disk has room and that the folder may be written, then try again.</source>
        <translation>Tarkista, että levyllä on tilaa ja että kansioon saa kirjoittaa. Yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Jokin meni vikaan</translation>
    </message>
    <message>
        <source>Try again. If it happens again, “suunta doctor” tells what support will ask.</source>
        <translation>Yritä uudelleen. Jos vika toistuu, komento ”suunta doctor” kokoaa tiedot tukea varten.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Sellaista sivua ei ole</translation>
    </message>
    <message>
        <source>Here is what the search finds for its words.</source>
        <translation>Tässä ovat sivut, jotka löytyivät osoitteen sanoilla.</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Tiedostoa ei tallennettu</translation>
    </message>
    <message>
        <source>The disk is full. Make room there, or choose another folder.</source>
        <translation>Levy on täynnä. Vapauta tilaa tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written. Choose another name or folder.</source>
        <translation>Tiedostoon tai kansioon ei saa kirjoittaa. Valitse toinen nimi tai kansio.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>Tiedosto on auki toisessa ohjelmassa. Sulje se siellä tai valitse toinen nimi.</translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another one.</source>
        <translation>Kansiota ei enää ole. Valitse toinen.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a name for a file in it.</source>
        <translation>Tämä on kansio. Anna siinä olevalle tiedostolle nimi.</translation>
    </message>
    <message>
        <source>This is a device, and no file. Choose another name.</source>
        <translation>Tämä on laite eikä tiedosto. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Yritä uudelleen tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes cannot be opened</source>
        <translation>Kirjanmerkkejäsi ja muistiinpanojasi ei voi avata</translation>
    </message>
    <message>
        <source>Everything can be read and searched meanwhile. Nothing of yours was changed. Start the newer version of Suunta to work with your notes.</source>
        <translation>Kaikkea voi silti lukea ja hakea. Omia tietojasi ei muutettu. Jos haluat käyttää muistiinpanojasi, käynnistä Suunnan uudempi versio.</translation>
    </message>
    <message>
        <source>Everything can be read and searched meanwhile. Nothing of yours was changed. In the settings the file can be set aside and the newest backup restored.</source>
        <translation>Kaikkea voi silti lukea ja hakea. Omia tietojasi ei muutettu. Asetuksissa voit siirtää tiedoston syrjään ja palauttaa uusimman varmuuskopion.</translation>
    </message>
    <message>
        <source>Everything can be read and searched meanwhile. See that the folder is there and may be read, then start Suunta again.</source>
        <translation>Kaikkea voi silti lukea ja hakea. Tarkista, että kansio on olemassa ja että sitä saa lukea. Käynnistä sitten Suunta uudelleen.</translation>
    </message>
    <message>
        <source>This was not saved</source>
        <translation>Tätä ei tallennettu</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Ei tallennettu: levy on täynnä.</translation>
    </message>
    <message>
        <source>Not saved: the folder or the disk cannot be written.</source>
        <translation>Ei tallennettu: kansioon tai levylle ei voi kirjoittaa.</translation>
    </message>
    <message>
        <source>Not saved: another program holds the file.</source>
        <translation>Ei tallennettu: toinen ohjelma käyttää tiedostoa.</translation>
    </message>
    <message>
        <source>Not saved: the folder is not there any more.</source>
        <translation>Ei tallennettu: kansiota ei enää ole.</translation>
    </message>
    <message>
        <source>Not saved: the file of your data is damaged.</source>
        <translation>Ei tallennettu: omien tietojesi tiedosto on vioittunut.</translation>
    </message>
    <message>
        <source>Not saved: Suunta is closing.</source>
        <translation>Ei tallennettu: Suunta sulkeutuu.</translation>
    </message>
    <message>
        <source>Not saved: the disk reports an error.</source>
        <translation>Ei tallennettu: levy ilmoittaa virheestä.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost.</source>
        <translation>Mitään aiemmin tallennettua ei ole kadonnut.</translation>
    </message>
    <message>
        <source>The file cannot be taken over</source>
        <translation>Tiedostoa ei voi tuoda</translation>
    </message>
    <message>
        <source>The file is not there any more, or you may not read it.</source>
        <translation>Tiedostoa ei enää ole, tai sinulla ei ole oikeutta lukea sitä.</translation>
    </message>
    <message>
        <source>Suunta did not export this file, or it holds something else than what is imported here. Choose another one.</source>
        <translation>Suunta ei ole vienyt tätä tiedostoa, tai siinä on jotain muuta kuin mitä tässä tuodaan. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>The file holds everything that somebody keeps. Import it in the settings.</source>
        <translation>Tiedostossa on kaikki, mitä joku on tallentanut. Tuo se asetuksissa.</translation>
    </message>
    <message>
        <source>A newer version of Suunta exported the file. Install that version here, too, to import it.</source>
        <translation>Tiedoston on vienyt Suunnan uudempi versio. Asenna sama versio tähänkin tietokoneeseen, niin voit tuoda tiedoston.</translation>
    </message>
    <message>
        <source>Nothing of it was taken over.</source>
        <translation>Tiedostosta ei tuotu mitään.</translation>
    </message>
    <message>
        <source>Not saved: the network drive keeps no file locks, without which data are lost.</source>
        <translation>Ei tallennettu: verkkolevy ei pidä tiedostolukkoja, ja ilman niitä tietoja häviää.</translation>
    </message>
    <message>
        <source>Not saved: a newer Suunta has taken the file over. Close this one and go on there.</source>
        <translation>Ei tallennettu: uudempi Suunta on ottanut tiedoston käyttöönsä. Sulje tämä ja jatka siellä.</translation>
    </message>
    <message>
        <source>Another version of Suunta was installed</source>
        <translation>Suunnasta on asennettu toinen versio</translation>
    </message>
    <message>
        <source>Close Suunta and start it again. Everything you kept is there.</source>
        <translation>Sulje Suunta ja käynnistä se uudelleen. Kaikki tallentamasi on tallessa.</translation>
    </message>
    <message>
        <source>Not saved: the path of the folder is too long. Choose a folder nearer the top.</source>
        <translation>Ei tallennettu: kansion polku on liian pitkä. Valitse kansio lähempää juurta.</translation>
    </message>
</context>
<context>
    <name>NoNotesPage</name>
    <message>
        <source>Nothing can be kept here</source>
        <translation>Tänne ei voi tallentaa mitään</translation>
    </message>
    <message>
        <source>Your own work was not opened.</source>
        <translation>Omia tietojasi ei avattu.</translation>
    </message>
</context>
<context>
    <name>NoteButtons</name>
    <message>
        <source>Bookmarked</source>
        <translation>Merkitty</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Kirjanmerkki</translation>
    </message>
    <message>
        <source>Remove the bookmark from the passage you read</source>
        <translation>Poista kirjanmerkki kohdasta, jota luet</translation>
    </message>
    <message>
        <source>Bookmark the passage you read</source>
        <translation>Lisää kirjanmerkki kohtaan, jota luet</translation>
    </message>
    <message>
        <source>What is selected, or the paragraph you read</source>
        <translation>Valittu teksti tai kappale, jota luet</translation>
    </message>
    <message>
        <source>On what is selected, or on the passage you read</source>
        <translation>Valitusta tekstistä tai kohdasta, jota luet</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Korosta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>Kirjoita muistiinpano…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Muistiinpano: %1</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Poista muistiinpano</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Your text stays here, and saving is tried again.</source>
        <translation>Tekstisi pysyy tässä, ja tallennusta yritetään uudelleen.</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Remove the highlight</source>
        <translation>Poista korostus</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Korosta</translation>
    </message>
    <message>
        <source>Write a note on this</source>
        <translation>Kirjoita tästä muistiinpano</translation>
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
        <translation>OMAT MUISTIINPANOT TÄLLÄ SIVULLA</translation>
    </message>
    <message>
        <source>Your notes on this page</source>
        <translation>Omat muistiinpanot tällä sivulla</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Muistiinpano poistettu.</translation>
    </message>
    <message>
        <source>Empty note deleted.</source>
        <translation>Tyhjä muistiinpano poistettu.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Kirjanmerkit ja muistiinpanot</translation>
    </message>
    <message>
        <source>Everything you keep, on this computer alone. What you delete stays 30 days in the bin.</source>
        <translation>Kaikki tallentamasi on vain tällä tietokoneella. Poistetut tiedot säilyvät roskakorissa 30 päivää.</translation>
    </message>
    <message>
        <source>Only notes and the names of searches are written here.</source>
        <translation>Täällä voi muokata vain muistiinpanoja ja hakujen nimiä.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Notes are hidden here.</source>
        <translation>Muistiinpanot on piilotettu tässä.</translation>
    </message>
    <message>
        <source>No notes on this slide.</source>
        <translation>Tällä dialla ei ole muistiinpanoja.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sano</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Muista</translation>
    </message>
    <message>
        <source>Lead on</source>
        <translation>Siirry eteenpäin</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Search for %1</source>
        <translation>Hae: %1</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Sulje ilmoitus</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Tarkemmat tiedot</translation>
    </message>
    <message>
        <source>Hide particulars</source>
        <translation>Piilota tarkemmat tiedot</translation>
    </message>
    <message>
        <source>Show particulars</source>
        <translation>Näytä tarkemmat tiedot</translation>
    </message>
</context>
<context>
    <name>OneScreenQuestion</name>
    <message>
        <source>There is one screen</source>
        <translation>Näyttöjä on yksi</translation>
    </message>
    <message>
        <source>The screens show the same</source>
        <translation>Näytöillä on sama kuva</translation>
    </message>
    <message>
        <source>For notes on your screen alone, extend the desktop in the settings of your system (Windows: Windows key and P), then start again.</source>
        <translation>Jos haluat muistiinpanot vain omalle näytöllesi, laajenna työpöytä järjestelmän asetuksissa (Windows: Windows-näppäin ja P) ja aloita uudelleen.</translation>
    </message>
    <message>
        <source>Slides on this screen, without notes</source>
        <translation>Diat tälle näytölle ilman muistiinpanoja</translation>
    </message>
    <message>
        <source>Slides in a window to share, notes beside it</source>
        <translation>Diat jaettavaan ikkunaan, muistiinpanot viereen</translation>
    </message>
    <message>
        <source>For Teams or Zoom: share only the window, and be sure nobody sees the screen.</source>
        <translation>Teamsiin tai Zoomiin: jaa vain ikkuna ja varmista, ettei kukaan näe näyttöäsi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>If a projector is mirrored, the audience sees all that you see. So the slides fill the screen, and no notes are shown on it. You type votes and jump on the slide itself; a search lies before it until you go on.</source>
        <translation>Jos projektori toistaa näyttösi kuvan, yleisö näkee kaiken, minkä sinäkin. Siksi diat täyttävät näytön, eikä siinä näytetä muistiinpanoja. Äänet kirjataan ja diasta toiseen siirrytään dian päällä; haku peittää dian, kunnes jatkat.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>being read</source>
        <translation>luettavana</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>On this page</source>
        <translation>Tällä sivulla</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>There is no slide %1: the last is %2.</source>
        <translation>Diaa %1 ei ole: viimeinen on %2.</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>Cite</source>
        <translation>Viittaa</translation>
    </message>
    <message>
        <source>This page for a list of references, in five forms</source>
        <translation>Sivun viite lähdeluetteloon viidessä muodossa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Look at the page on paper, print it or save it as PDF</source>
        <translation>Katso, miltä sivu näyttää paperilla, ja tulosta se tai tallenna PDF-tiedostona</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Text size %1%</source>
        <translation>Tekstin koko %1&#xa0;%</translation>
    </message>
    <message>
        <source>No heading below</source>
        <translation>Alempana ei ole otsikoita</translation>
    </message>
    <message>
        <source>No heading above</source>
        <translation>Ylempänä ei ole otsikoita</translation>
    </message>
</context>
<context>
    <name>PageTurning</name>
    <message>
        <source>%1: the same passage</source>
        <translation>%1: sama kohta</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Yksi kieli: %1</translation>
    </message>
    <message>
        <source>In short: the gist, the figures, the action</source>
        <translation>Lyhyesti: ydin, luvut, toimenpide</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Koko sivu</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>Rinnakkain: %1, %2</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search for “%1”</source>
        <translation>Hae ”%1”</translation>
    </message>
    <message>
        <source>Open this address</source>
        <translation>Avaa tämä osoite</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>ei nyt: %1</translation>
    </message>
</context>
<context>
    <name>PaletteDoor</name>
    <message>
        <source>Go to</source>
        <translation>Siirry</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>A command, a page, or an address</source>
        <translation>Komento, sivu tai osoite</translation>
    </message>
    <message>
        <source>Command or page</source>
        <translation>Komento tai sivu</translation>
    </message>
    <message>
        <source>Down and Up go through what was found, Enter chooses, Escape closes.</source>
        <translation>Selaa nuolinäppäimillä, valitse Enterillä, sulje Esc-näppäimellä.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löytyneet</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Kaikki komennot</translation>
    </message>
</context>
<context>
    <name>PassageCopier</name>
    <message>
        <source>Copied with its source: %1</source>
        <translation>Kopioitu lähteineen: %1</translation>
    </message>
    <message>
        <source>Copied without its source: %1</source>
        <translation>Kopioitu ilman lähdettä: %1</translation>
    </message>
    <message>
        <source>Address copied: %1</source>
        <translation>Osoite kopioitu: %1</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Open the link</source>
        <translation>Avaa linkki</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Kopioi linkin osoite</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Kopioi lähteineen</translation>
    </message>
    <message>
        <source>Copy this section</source>
        <translation>Kopioi tämä kohta</translation>
    </message>
    <message>
        <source>Copy without source</source>
        <translation>Kopioi ilman lähdettä</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopioi osoite</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Hae tätä</translation>
    </message>
    <message>
        <source>Cite this page…</source>
        <translation>Viittaa tähän sivuun…</translation>
    </message>
    <message>
        <source>Report a mistake…</source>
        <translation>Ilmoita virheestä…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Address copied: %1</source>
        <translation>Osoite kopioitu: %1</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Kuva (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Vektorikuva (*.svg)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Open “%1”</source>
        <translation>Avaa ”%1”</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Näytä luettelossa</translation>
    </message>
    <message>
        <source>Copy the map</source>
        <translation>Kopioi kartta</translation>
    </message>
    <message>
        <source>Save the map as PNG or SVG…</source>
        <translation>Tallenna kartta PNG- tai SVG-muodossa…</translation>
    </message>
</context>
<context>
    <name>PresentButton</name>
    <message>
        <source>Present</source>
        <translation>Esitä</translation>
    </message>
</context>
<context>
    <name>PresentDoor</name>
    <message>
        <source>The presentation has no slide to show.</source>
        <translation>Esityksessä ei ole näytettäviä dioja.</translation>
    </message>
    <message>
        <source>End the talk?</source>
        <translation>Lopetetaanko esitys?</translation>
    </message>
    <message>
        <source>The audience’s window closes. How long each slide took is shown then.</source>
        <translation>Yleisön ikkuna sulkeutuu. Sen jälkeen näet, kauanko kukin dia kesti.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>This system was not asked to stay awake: its own settings decide.</source>
        <translation>Järjestelmää ei voitu pyytää pysymään hereillä: sen omat asetukset ratkaisevat.</translation>
    </message>
</context>
<context>
    <name>PresentMenu</name>
    <message>
        <source>Back to the talk</source>
        <translation>Takaisin esitykseen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Nimetön</translation>
    </message>
</context>
<context>
    <name>PresentationsPage</name>
    <message>
        <source>Changed on another computer or in another window. Yours goes on as “%1”.</source>
        <translation>Muutettu toisella koneella tai toisessa ikkunassa. Sinun versiosi jatkuu nimellä ”%1”.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Tähän liittyy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open this page (Enter in the results)</source>
        <translation>Avaa tämä sivu (Enter tuloksissa)</translation>
    </message>
    <message>
        <source>{sources} and {count} more</source>
        <translation>{sources} ja {count} muuta</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Lähteet: {sources}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Tulosta: %1</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Opens the page in your PDF viewer, which prints it</source>
        <translation>Avaa sivun PDF-lukijassa tulostusta varten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF-tiedostoa kirjoitetaan</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Taitetaan…</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Arkki %1/%2</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Peruttu: mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>Opened in your PDF viewer. Print it from there.</source>
        <translation>Avattu PDF-lukijassa. Tulosta sivu sieltä.</translation>
    </message>
    <message>
        <source>No program here opens PDF files. The page is in %1</source>
        <translation>Tällä tietokoneella ei ole ohjelmaa, joka avaa PDF-tiedostoja. Sivu on tiedostossa %1</translation>
    </message>
</context>
<context>
    <name>PutByPanel</name>
    <message>
        <source>Put by for the audience</source>
        <translation>Yleisön jono</translation>
    </message>
    <message>
        <source>Nothing is put by. Shift+F9 in the program’s window puts by what you are at.</source>
        <translation>Jono on tyhjä. Vaihto+F9 ohjelman ikkunassa lisää siihen sen, mitä katsot.</translation>
    </message>
    <message>
        <source>Enter shows it · Delete removes it · Alt+↑ and Alt+↓ move it · Esc closes</source>
        <translation>Enter näyttää · Delete poistaa · Alt+↑ ja Alt+↓ siirtävät · Esc sulkee</translation>
    </message>
    <message>
        <source>No longer put by: %1</source>
        <translation>Poistettu jonosta: %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tiedostotyyppi:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>On this page</source>
        <translation>Tällä sivulla</translation>
    </message>
    <message>
        <source>Sections, facts and what this is connected to</source>
        <translation>Kohdat, tiedot ja sivuun liittyvät sivut</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
</context>
<context>
    <name>ReadyDecksPage</name>
    <message>
        <source>Presentations</source>
        <translation>Esitykset</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Esitä</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Your own cannot be opened. The ready ones can be presented and exported.</source>
        <translation>Omia esityksiä ei voi avata. Valmiit voi esittää ja viedä.</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Valmiit</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Width of the picture</source>
        <translation>Kuvan leveys</translation>
    </message>
    <message>
        <source>Wall to the last row</source>
        <translation>Seinästä takariviin</translation>
    </message>
    <message>
        <source>Fill this screen</source>
        <translation>Täytä tämä näyttö</translation>
    </message>
    <message>
        <source>Rehearse on the wall</source>
        <translation>Kokeile seinällä</translation>
    </message>
    <message>
        <source>Can the last row read it?</source>
        <translation>Saako takarivi tekstistä selvää?</translation>
    </message>
    <message>
        <source>The rule: ISO 9241-303 asks for capitals of at least 16 minutes of arc, better 20. That is the distance divided by 215, better by 172.</source>
        <translation>Sääntö: standardi ISO 9241-303 vaatii isoilta kirjaimilta vähintään 16 kaariminuutin korkeuden, mieluummin 20. Se on etäisyys jaettuna 215:llä, mieluummin 172:lla.</translation>
    </message>
    <message>
        <source>Slides, the smallest type first</source>
        <translation>Diat, pienin teksti ensin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Source lines are for the front and the handout: read up to %1 m.</source>
        <translation>Lähderivit on tarkoitettu eturiville ja jaettavaan aineistoon: ne näkyvät %1 metriin asti.</translation>
    </message>
    <message>
        <source>Yes: the smallest capitals are %1 cm high, which is read up to %2 m.</source>
        <translation>Kyllä: pienimmät isot kirjaimet ovat %1 cm korkeita, ja niistä saa selvää %2 metriin asti.</translation>
    </message>
    <message>
        <source>Just so: the smallest capitals are %1 cm high, which is read up to %2 m.</source>
        <translation>Juuri ja juuri: pienimmät isot kirjaimet ovat %1 cm korkeita, ja niistä saa selvää %2 metriin asti.</translation>
    </message>
    <message>
        <source>No: the smallest capitals are %1 cm high, which is read up to %2 m only. Make the picture larger, ask the last row to move up, or read it aloud.</source>
        <translation>Ei: pienimmät isot kirjaimet ovat %1 cm korkeita, ja niistä saa selvää vain %2 metriin asti. Suurenna kuvaa, pyydä takariviä siirtymään eteenpäin tai lue teksti ääneen.</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Liian pieni</translation>
    </message>
</context>
<context>
    <name>RelationPanel</name>
    <message>
        <source>Connected to</source>
        <translation>Tähän liittyy</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copied. Nothing was sent: paste it into a message.</source>
        <translation>Kopioitu. Mitään ei lähetetty: liitä teksti viestiin.</translation>
    </message>
    <message>
        <source>Report a mistake</source>
        <translation>Ilmoita virheestä</translation>
    </message>
    <message>
        <source>Report a mistake on this page</source>
        <translation>Ilmoita virheestä tällä sivulla</translation>
    </message>
    <message>
        <source>Say at the end what is wrong. Suunta sends nothing: copy the text, and send it to whoever looks after Suunta where you work.</source>
        <translation>Kerro lopussa, mikä on väärin. Suunta ei lähetä mitään: kopioi teksti ja lähetä se sille, joka vastaa Suunnasta työpaikallasi.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Ilmoitus</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopioi ilmoitus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>ResultsHeader</name>
    <message>
        <source>Save this search</source>
        <translation>Tallenna tämä haku</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Suodattimet</translation>
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
        <translation>Haku ”%1” ei tuottanut tuloksia</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Mikään ei vastaa suodattimia</translation>
    </message>
    <message>
        <source>The filters may be too narrow. Without them there may be something.</source>
        <translation>Suodattimet rajaavat ehkä liikaa. Ilman niitä tuloksia voi löytyä.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Tyhjennä suodattimet</translation>
    </message>
    <message>
        <source>These words come near, and there is something about them:</source>
        <translation>Lähimmät sanat, joilla löytyy tuloksia:</translation>
    </message>
    <message>
        <source>This word comes near, and there is something about it:</source>
        <translation>Lähin sana, jolla löytyy tuloksia:</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>Try fewer or other words, the singular, or only the beginning of a word.</source>
        <translation>Kokeile vähemmillä tai muilla sanoilla, perusmuodolla tai pelkällä sanan alulla.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Haetaan…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter open · Ctrl C copy with source · type to change the query</source>
        <translation>↑ ↓ liiku · Enter avaa · Ctrl C kopioi lähteineen · muuta hakua kirjoittamalla</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln result(s)</source>
        <translation>
            <numerusform>Näytä %Ln tulos</numerusform>
            <numerusform>Näytä kaikki %Ln tulosta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSheetView</name>
    <message>
        <source>‹ Presentations</source>
        <translation>‹ Esitykset</translation>
    </message>
    <message>
        <source>Back to the presentations</source>
        <translation>Takaisin esityksiin</translation>
    </message>
    <message>
        <source>Run sheet: %1</source>
        <translation>Ajolista: %1</translation>
    </message>
    <message>
        <source>Plan by time</source>
        <translation>Suunnittele ajan mukaan</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Length of the talk in minutes</source>
        <translation>Esityksen kesto minuutteina</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Ajolista</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Take these times</source>
        <translation>Ota nämä ajat käyttöön</translation>
    </message>
    <message>
        <source>Make a copy with these times</source>
        <translation>Tee kopio näillä ajoilla</translation>
    </message>
    <message>
        <source>Make a presentation of it</source>
        <translation>Tee tästä esitys</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopioi tekstinä</translation>
    </message>
    <message>
        <source>Tick what the talk is about; the times are worked out as you go.</source>
        <translation>Valitse, mistä puhut; ajat lasketaan sitä mukaa.</translation>
    </message>
    <message>
        <source>%1 min too little: every slide has the least it needs. Leave something out, or take more time.</source>
        <translation>%1 min liian vähän: jokaisella dialla on vähin aika, jonka se tarvitsee. Jätä jotain pois tai varaa enemmän aikaa.</translation>
    </message>
    <message>
        <source>The longest slide takes %1 min: take more slides, or less time.</source>
        <translation>Pisin dia vie %1 min: ota lisää dioja tai vähemmän aikaa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slide(s), %1 min in all.</source>
        <translation>
            <numerusform>%Ln dia, yhteensä %1 min.</numerusform>
            <numerusform>%Ln diaa, yhteensä %1 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run sheet copied as text.</source>
        <translation>Ajolista kopioitiin tekstinä.</translation>
    </message>
    <message>
        <source>run-sheet</source>
        <translation>ajolista</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
</context>
<context>
    <name>SavedDesk</name>
    <message>
        <source>There is no search to save yet.</source>
        <translation>Tallennettavaa hakua ei vielä ole.</translation>
    </message>
    <message>
        <source>Search saved: %1</source>
        <translation>Haku tallennettu: %1</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Tallenna tämä haku</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Haun nimi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Your saved searches</source>
        <translation>Tallennetut hakusi</translation>
    </message>
</context>
<context>
    <name>ScreenChanges</name>
    <message>
        <source>There is another screen now. S chooses which is the audience’s.</source>
        <translation>Nyt on toinenkin näyttö. S:llä valitset, kumpi on yleisön.</translation>
    </message>
    <message>
        <source>Both screens show the same now: your notes are hidden.</source>
        <translation>Molemmilla näytöillä on nyt sama kuva: muistiinpanosi on piilotettu.</translation>
    </message>
    <message>
        <source>The audience’s screen is gone. S chooses another; nothing is lost.</source>
        <translation>Yleisön näyttö on poissa. S:llä valitset toisen; mitään ei ole menetetty.</translation>
    </message>
    <message>
        <source>The audience’s screen is gone. Nothing is lost: when it is back, it shows the slides.</source>
        <translation>Yleisön näyttö on poissa. Mitään ei ole menetetty: kun se palaa, diat näkyvät siinä taas.</translation>
    </message>
    <message>
        <source>The audience’s screen is back and shows the slides.</source>
        <translation>Yleisön näyttö on palannut ja näyttää diat.</translation>
    </message>
    <message>
        <source>The audience’s screen has another size now.</source>
        <translation>Yleisön näyttö on nyt erikokoinen.</translation>
    </message>
</context>
<context>
    <name>ScreenLabel</name>
    <message>
        <source>Does the audience see this screen?</source>
        <translation>Näkeekö yleisö tämän näytön?</translation>
    </message>
    <message>
        <source>Then press %1. The slides fill it, and your notes stay off it.</source>
        <translation>Paina silloin %1. Diat täyttävät näytön, eivätkä muistiinpanosi tule siihen.</translation>
    </message>
    <message>
        <source>Slides here: %1</source>
        <translation>Diat tähän: %1</translation>
    </message>
    <message>
        <source>In a window to share: W</source>
        <translation>Jaettavaan ikkunaan: W</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the vision, recommendations, experiments…</source>
        <translation>Hae visiosta, suosituksista, kokeiluista…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Results follow as you type. Down goes to the results, Enter opens the first, Up brings back an earlier query.</source>
        <translation>Tulokset näkyvät kirjoittaessasi. Alanuoli vie tuloksiin, Enter avaa ensimmäisen, ylänuoli tuo aiemman haun.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>any words; the beginnings are enough</source>
        <translation>mitkä tahansa sanat; alku riittää</translation>
    </message>
    <message>
        <source>these words, side by side</source>
        <translation>juuri nämä sanat peräkkäin</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>luku</translation>
    </message>
    <message>
        <source>only experiments</source>
        <translation>vain kokeilut</translation>
    </message>
    <message>
        <source>only what runs in one county</source>
        <translation>vain se, mitä yhdellä alueella tehdään</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>ensimmäinen sana ilman toista</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta sisällöstä</translation>
    </message>
    <message>
        <source>Type in the field above, in any form of the word. Results follow each letter, a slip of the finger is forgiven, and nothing leaves this computer.</source>
        <translation>Kirjoita yllä olevaan kenttään sana missä tahansa muodossa. Tulokset päivittyvät joka kirjaimella, kirjoitusvirheet eivät haittaa, ja kaikki pysyy tällä tietokoneella.</translation>
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
        <translation>Haettu</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Lisäksi</translation>
    </message>
    <message>
        <source>Search for {words} as it was typed</source>
        <translation>Hae {words} sellaisenaan</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Sellaisenaan</translation>
    </message>
    <message>
        <source>Search for these again: {words}</source>
        <translation>Hae taas näillä: {words}</translation>
    </message>
    <message>
        <source>Searched for in place of ‘{typed}’; remove it to search for what was typed</source>
        <translation>Haettu sanan ”{typed}” sijaan; poista tämä, jos haluat hakea kirjoittamallasi sanalla</translation>
    </message>
    <message>
        <source>Searched for besides ‘{typed}’; remove it to search without it</source>
        <translation>Haettu sanan ”{typed}” lisäksi; poista tämä, jos haluat hakea ilman sitä</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Restore {count}</source>
        <translation>Palauta {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Näytä vähemmän</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} muuta</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening the knowledge…</source>
        <translation>Avataan sisältöä…</translation>
    </message>
    <message>
        <source>Preparing the knowledge…</source>
        <translation>Valmistellaan sisältöä…</translation>
    </message>
    <message>
        <source>The search index is being built. This takes a moment, and only once.</source>
        <translation>Hakuindeksiä rakennetaan. Se kestää hetken ja tehdään vain kerran.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your organisation has set this.</source>
        <translation>Organisaatiosi on asettanut tämän.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
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
        <translation>Etsi pikanäppäin toiminnon tai näppäimen mukaan</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Etsi pikanäppäin</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>Sen nimistä pikanäppäintä ei ole.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Help and settings</source>
        <translation>Ohje ja asetukset</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Aloitussivu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Facilitate</source>
        <translation>Ryhmän kanssa</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Esitykset</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Työpajat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
</context>
<context>
    <name>SlideAdding</name>
    <message>
        <source>Added to a new presentation, “%1”.</source>
        <translation>Lisätty uuteen esitykseen ”%1”.</translation>
    </message>
    <message>
        <source>Added to “%1” as slide %2.</source>
        <translation>Lisätty esitykseen ”%1”, dia %2.</translation>
    </message>
    <message>
        <source>Added to “%1” from slide %2 on.</source>
        <translation>Lisätty esitykseen ”%1” diasta %2 alkaen.</translation>
    </message>
    <message>
        <source>Choose a page, a passage, a figure or a search hit first.</source>
        <translation>Valitse ensin sivu, tekstikohta, luku tai hakutulos.</translation>
    </message>
</context>
<context>
    <name>SlideForm</name>
    <message>
        <source>Open the page it is filled from</source>
        <translation>Avaa sivu, josta dia täytetään</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Lines, one each</source>
        <translation>Kohdat, yksi riville</translation>
    </message>
    <message>
        <source>Part that begins here</source>
        <translation>Tästä alkava osa</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sano</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Muista</translation>
    </message>
    <message>
        <source>Lead on</source>
        <translation>Siirry eteenpäin</translation>
    </message>
    <message>
        <source>Words on the slide</source>
        <translation>Dian tekstit</translation>
    </message>
    <message>
        <source>Notes for you alone</source>
        <translation>Muistiinpanot vain sinulle</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Tekstien kieli</translation>
    </message>
</context>
<context>
    <name>SlideKind</name>
    <message>
        <source>Title slide</source>
        <translation>Otsikkodia</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Ydinsanoma</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Kaavio</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Kokeilu</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Sitaatti</translation>
    </message>
    <message>
        <source>Guess the figure</source>
        <translation>Arvaa luku</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Keskustelu</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Äänestys</translation>
    </message>
    <message>
        <source>Closing slide</source>
        <translation>Lopetusdia</translation>
    </message>
</context>
<context>
    <name>SlideRemarks</name>
    <message>
        <source>Filled from the page; type to say it otherwise.</source>
        <translation>Täytetty sivulta; kirjoita, jos haluat sanoa toisin.</translation>
    </message>
    <message>
        <source>Too many lines for the last row: %1 of %2.</source>
        <translation>Liikaa kohtia takariville: %1, enintään %2.</translation>
    </message>
    <message>
        <source>Line %3 is too long for the last row: %1 of %2 characters.</source>
        <translation>Kohta %3 on liian pitkä takariville: %1 merkkiä, enintään %2.</translation>
    </message>
    <message>
        <source>Too long for the last row: %1 of %2 characters.</source>
        <translation>Liian pitkä takariville: %1 merkkiä, enintään %2.</translation>
    </message>
</context>
<context>
    <name>SlideSettings</name>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Suunniteltu aika</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Ajastin</translation>
    </message>
    <message>
        <source>The room votes by</source>
        <translation>Äänestystapa</translation>
    </message>
    <message>
        <source>Dots for each</source>
        <translation>Pisteitä kullekin</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>käsiäänestys</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>pisteet</translation>
    </message>
</context>
<context>
    <name>SlideTools</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add slides</source>
        <translation>Lisää dioja</translation>
    </message>
    <message>
        <source>From the knowledge…</source>
        <translation>Sisällöstä…</translation>
    </message>
    <message>
        <source>Duplicate this slide</source>
        <translation>Monista dia</translation>
    </message>
    <message>
        <source>Show this slide again</source>
        <translation>Näytä dia taas</translation>
    </message>
    <message>
        <source>Hide this slide</source>
        <translation>Piilota dia</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Delete this slide</source>
        <translation>Poista dia</translation>
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
        <translation>piilotettu</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Jotain puuttuu</translation>
    </message>
    <message>
        <source>Too much on it</source>
        <translation>Liikaa tekstiä</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Dia %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Choose a page, a passage, a figure or a search hit first.</source>
        <translation>Valitse ensin sivu, kohta, luku tai hakuosuma.</translation>
    </message>
    <message>
        <source>The presentation this workshop was started from is not there any more.</source>
        <translation>Esitystä, josta tämä työpaja aloitettiin, ei enää ole.</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>Nimetön työpaja</translation>
    </message>
    <message>
        <source>The slides show the votes of “%1” now.</source>
        <translation>Dioilla näkyvät nyt työpajan ”%1” äänet.</translation>
    </message>
    <message>
        <source>The talk goes on: the clicker turns the slides, F5 leads back to your notes.</source>
        <translation>Esitys jatkuu: kaukosäädin vaihtaa dioja, F5 vie takaisin muistiinpanoihin.</translation>
    </message>
    <message>
        <source>Nothing is on the audience’s screen in place of the slide.</source>
        <translation>Yleisön näytöllä ei ole mitään dian tilalla.</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start</source>
        <translation>Käynnistys</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>The page, its place and the search come back.</source>
        <translation>Sivu, kohta ja haku palautetaan.</translation>
    </message>
    <message>
        <source>Where I left off</source>
        <translation>Siitä, mihin jäin</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Aloitussivulta</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>The presentation was changed: from the next slide on it is new.</source>
        <translation>Esitystä on muutettu: seuraavasta diasta alkaen se on uusi.</translation>
    </message>
    <message>
        <source>Paused: the clock stands. F5 or the next slide goes on.</source>
        <translation>Tauko: kello on pysähdyksissä. F5 tai seuraava dia jatkaa.</translation>
    </message>
    <message>
        <source>The audience sees black.</source>
        <translation>Yleisö näkee mustaa.</translation>
    </message>
    <message>
        <source>The audience sees white.</source>
        <translation>Yleisö näkee valkoista.</translation>
    </message>
    <message>
        <source>From the search: %1. The next key goes on from there.</source>
        <translation>Hausta: %1. Seuraava-näppäin jatkaa siitä.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) put by: Q shows the next, I lists them.</source>
        <translation>
            <numerusform>%n kohde jonossa: Q näyttää seuraavan, I luettelee ne.</numerusform>
            <numerusform>%n kohdetta jonossa: Q näyttää seuraavan, I luettelee ne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen: the audience keeps “%1”.</source>
        <translation>Jäädytetty: yleisö näkee edelleen kohdan ”%1”.</translation>
    </message>
    <message>
        <source>Frozen: the audience keeps slide %1.</source>
        <translation>Jäädytetty: yleisö näkee edelleen dian %1.</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <source>One fewer (minus or Down)</source>
        <translation>Yksi vähemmän (miinus tai nuoli alas)</translation>
    </message>
    <message>
        <source>One more (plus or Up)</source>
        <translation>Yksi enemmän (plus tai nuoli ylös)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>More for this statement</source>
        <translation>Lisää toimintoja väittämälle</translation>
    </message>
    <message>
        <source>What the room says</source>
        <translation>Mitä osallistujat sanovat</translation>
    </message>
    <message>
        <source>Clear the votes</source>
        <translation>Tyhjennä äänet</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>Poista väittämä</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Ei vielä ääniä</translation>
    </message>
    <message>
        <source>The rest of those present, unless a number is typed</source>
        <translation>Loput paikalla olevista, ellei lukua kirjoiteta</translation>
    </message>
    <message>
        <source>Statement from the room</source>
        <translation>Osallistujien väittämä</translation>
    </message>
</context>
<context>
    <name>StatementsCard</name>
    <message>
        <source>Statements</source>
        <translation>Väittämät</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Väittämä</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>No statements yet. Add one, or start from a presentation with a vote.</source>
        <translation>Väittämiä ei ole vielä. Lisää väittämä tai aloita esityksestä, jossa on äänestys.</translation>
    </message>
    <message>
        <source>+ Add a statement from the room</source>
        <translation>+ Lisää osallistujien väittämä</translation>
    </message>
    <message>
        <source>From the room</source>
        <translation>Osallistujilta</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline · nothing leaves this computer</source>
        <translation>Ilman verkkoa · tiedot pysyvät tällä tietokoneella</translation>
    </message>
    <message>
        <source>Opening the knowledge…</source>
        <translation>Avataan sisältöä…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) in %1 ms</source>
        <translation>
            <numerusform>%Ln tulos, %1 ms</numerusform>
            <numerusform>%Ln tulosta, %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>TalkActions</name>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>The next slide, or the rest of this one</source>
        <translation>Seuraava dia tai tämän loppuosa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>The slide before</source>
        <translation>Edellinen dia</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>Ensimmäinen dia</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Alkuun</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>Viimeinen dia</translation>
    </message>
    <message>
        <source>To the end of the slides; the talk goes on</source>
        <translation>Diojen loppuun; esitys jatkuu</translation>
    </message>
    <message>
        <source>Number and Enter</source>
        <translation>Numero ja Enter</translation>
    </message>
    <message>
        <source>To the slide with that number</source>
        <translation>Diaan, jolla on se numero</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Siirry</translation>
    </message>
    <message>
        <source>To a slide by a word of it</source>
        <translation>Diaan jonkin sen sanan avulla</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diat</translation>
    </message>
    <message>
        <source>All slides as small pictures</source>
        <translation>Kaikki diat pieninä kuvina</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Musta</translation>
    </message>
    <message>
        <source>The audience sees black; the same key ends it</source>
        <translation>Yleisö näkee mustaa; sama näppäin lopettaa</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Valkoinen</translation>
    </message>
    <message>
        <source>The audience sees white; the same key ends it</source>
        <translation>Yleisö näkee valkoista; sama näppäin lopettaa</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Jäädytä</translation>
    </message>
    <message>
        <source>The audience keeps this slide while you look ahead</source>
        <translation>Yleisö näkee edelleen tämän dian, kun selaat muita</translation>
    </message>
    <message>
        <source>Put by</source>
        <translation>Jonosta</translation>
    </message>
    <message>
        <source>Shows the next thing you put by from the search</source>
        <translation>Näyttää seuraavan kohteen, jonka lisäsit haussa jonoon</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Lists what you put by: show, move or remove one thing</source>
        <translation>Luettelee jonon: näytä, siirrä tai poista yksi</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Osoitin</translation>
    </message>
    <message>
        <source>Your mouse on this slide is a dot on theirs</source>
        <translation>Hiiresi tällä dialla on piste yleisön dialla</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Ajastin</translation>
    </message>
    <message>
        <source>Starts and stops the timer of the slide</source>
        <translation>Käynnistää ja pysäyttää dian ajastimen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Light, dark, or strong contrast for a weak projector</source>
        <translation>Vaalea, tumma tai suuri kontrasti heikolle projektorille</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>The slides in the next language</source>
        <translation>Diat seuraavalla kielellä</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Näytöt</translation>
    </message>
    <message>
        <source>Swaps the two screens, or asks which is whose</source>
        <translation>Vaihtaa näytöt keskenään tai kysyy, kumpi on kumman</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Suuremmat muistiinpanot</translation>
    </message>
    <message>
        <source>Larger notes and clocks</source>
        <translation>Suuremmat muistiinpanot ja kellot</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>Pienemmät muistiinpanot</translation>
    </message>
    <message>
        <source>Smaller notes and clocks</source>
        <translation>Pienemmät muistiinpanot ja kellot</translation>
    </message>
    <message>
        <source>Notes down</source>
        <translation>Muistiinpanot alas</translation>
    </message>
    <message>
        <source>Scrolls the notes</source>
        <translation>Vierittää muistiinpanoja</translation>
    </message>
    <message>
        <source>Notes up</source>
        <translation>Muistiinpanot ylös</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Äänet</translation>
    </message>
    <message>
        <source>Type how many hands were up; the slide shows them</source>
        <translation>Kirjoita, montako kättä nousi; dia näyttää ne</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>In your own window; the audience sees nothing of it</source>
        <translation>Omassa ikkunassasi; yleisö ei näe siitä mitään</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Tämä luettelo</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Askel takaisin</translation>
    </message>
    <message>
        <source>Closes what is open; on the plain slide, a pause</source>
        <translation>Sulkee sen, mikä on auki; pelkällä dialla tauko</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>After a pause, or from black and white</source>
        <translation>Tauon jälkeen tai mustasta ja valkoisesta</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Lopeta…</translation>
    </message>
    <message>
        <source>Asks whether the talk is over</source>
        <translation>Kysyy, onko esitys ohi</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Näytä muistiinpanot</translation>
    </message>
    <message>
        <source>Nobody else sees this screen: hidden notes are shown</source>
        <translation>Kukaan muu ei näe tätä näyttöä: piilotetut muistiinpanot tulevat näkyviin</translation>
    </message>
</context>
<context>
    <name>TalkExchange</name>
    <message>
        <source>“%1” is being presented. End it?</source>
        <translation>Esitys ”%1” on kesken. Lopetetaanko se?</translation>
    </message>
    <message>
        <source>Then “%1” begins. F5 leads back to the talk that is on.</source>
        <translation>Sen jälkeen alkaa ”%1”. F5 vie takaisin kesken olevaan esitykseen.</translation>
    </message>
    <message>
        <source>End and present</source>
        <translation>Lopeta ja esitä</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>That was the last slide.</source>
        <translation>Tämä oli viimeinen dia.</translation>
    </message>
    <message>
        <source>Next: how it goes on</source>
        <translation>Seuraavaksi: miten se jatkuu</translation>
    </message>
    <message>
        <source>Next: from what you put by</source>
        <translation>Seuraavaksi: varaamistasi</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Takaisin diaan</translation>
    </message>
    <message>
        <source>Next · %1 of %2</source>
        <translation>Seuraava · %1/%2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>This slide</source>
        <translation>Tämä dia</translation>
    </message>
    <message>
        <source>The next slide</source>
        <translation>Seuraava dia</translation>
    </message>
</context>
<context>
    <name>TalkVotes</name>
    <message>
        <source>Votes cannot be kept here.</source>
        <translation>Ääniä ei voi tallentaa täällä.</translation>
    </message>
    <message>
        <source>This presentation has no vote. On a discussion, V leads to its notes.</source>
        <translation>Tässä esityksessä ei ole äänestystä. Keskusteludialla V vie keskustelun muistiinpanoihin.</translation>
    </message>
</context>
<context>
    <name>TalkWindows</name>
    <message>
        <source>The screens are swapped.</source>
        <translation>Näytöt on vaihdettu.</translation>
    </message>
    <message>
        <source>There is one screen only, or both show the same.</source>
        <translation>Näyttöjä on vain yksi, tai molemmilla on sama kuva.</translation>
    </message>
    <message>
        <source>Audience: %1</source>
        <translation>Yleisö: %1</translation>
    </message>
    <message>
        <source>The audience’s screen is not there</source>
        <translation>Yleisön näyttö puuttuu</translation>
    </message>
    <message>
        <source>Audience: in a window to share</source>
        <translation>Yleisö: jaettavassa ikkunassa</translation>
    </message>
    <message>
        <source>Everybody sees this screen</source>
        <translation>Kaikki näkevät tämän näytön</translation>
    </message>
    <message>
        <source>The window to share is closed. S opens it again.</source>
        <translation>Jaettava ikkuna on suljettu. S avaa sen uudelleen.</translation>
    </message>
    <message>
        <source>Your notes are hidden: this screen was not confirmed as yours.</source>
        <translation>Muistiinpanosi on piilotettu: et ole vahvistanut, että tämä näyttö on sinun.</translation>
    </message>
    <message>
        <source>Your notes are shown.</source>
        <translation>Muistiinpanosi näkyvät.</translation>
    </message>
    <message>
        <source>The screens are swapped, and your notes are hidden. Ctrl Enter shows them if nobody else sees this screen; S swaps back.</source>
        <translation>Näytöt vaihdettiin, ja muistiinpanosi ovat piilossa. Ctrl Enter näyttää ne, jos muut eivät näe tätä näyttöä; S vaihtaa takaisin.</translation>
    </message>
</context>
<context>
    <name>ThreeThings</name>
    <message>
        <source>Three things you can do here</source>
        <translation>Kolme asiaa, joihin voit käyttää Suuntaa</translation>
    </message>
    <message>
        <source>Find anything in three languages</source>
        <translation>Hae mitä tahansa kolmella kielellä</translation>
    </message>
    <message>
        <source>Type a few letters: results follow the keystroke. A word in Finnish finds pages in English and Swedish, too.</source>
        <translation>Kirjoita muutama kirjain: tulokset tulevat saman tien. Suomenkielinen sana löytää myös englannin- ja ruotsinkieliset sivut.</translation>
    </message>
    <message>
        <source>Turn a page to the next language</source>
        <translation>Vaihda sivun kieltä</translation>
    </message>
    <message>
        <source>One key shows the same passage in another language, at the same place.</source>
        <translation>Pikanäppäimellä näet saman kohdan toisella kielellä.</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Kopioi lähteineen</translation>
    </message>
    <message>
        <source>What you copy says where it is from, with an address that opens that very passage in any Suunta.</source>
        <translation>Kopioituun tekstiin tulevat mukaan lähde ja osoite, joka avaa saman kohdan kenen tahansa Suunnassa.</translation>
    </message>
    <message>
        <source>Everything is on this computer. Nothing you read, search or write leaves it. Settings and help are at the foot of the sidebar.</source>
        <translation>Kaikki on tällä tietokoneella. Se, mitä luet, haet ja kirjoitat, pysyy täällä. Asetukset ja ohje ovat sivupalkin alareunassa.</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Paused</source>
        <translation>Tauolla</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Kulunut</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Yliaika</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>This slide · planned %1</source>
        <translation>Tämä dia · suunniteltu %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Kello</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min jäljessä</numerusform>
            <numerusform>%n min jäljessä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min edellä</numerusform>
            <numerusform>%n min edellä</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>aikataulussa</translation>
    </message>
    <message>
        <source>Plan: %1 min</source>
        <translation>Suunnitelma: %1 min</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how the time of day is written</comment>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>Slide %1 · planned %2</source>
        <translation>Dia %1 · suunniteltu %2</translation>
    </message>
    <message>
        <source>Timer · %1</source>
        <translation>Ajastin · %1</translation>
    </message>
    <message>
        <source>Stopped · %1</source>
        <translation>Pysäytetty · %1</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>After the talk</source>
        <translation>Esityksen jälkeen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopioitu.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopioi tekstinä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Time of each slide</source>
        <translation>Kunkin dian aika</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Käytetty</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>Used %1 of the %2 planned.</source>
        <translation>Suunnitellusta ajasta %2 käytettiin %1.</translation>
    </message>
    <message>
        <source>Longest over its plan: %1 (%2).</source>
        <translation>Eniten yli suunnitellun: %1 (%2).</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ei näytetty</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of the texts</source>
        <translation>Sisällön kieli</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Valikko</translation>
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
        <translation>Rajaa hakua: %1</translation>
    </message>
    <message>
        <source>No filter called ‘%2’.</source>
        <translation>Suodatinta ”%2” ei ole.</translation>
    </message>
    <message>
        <source>No type called ‘%1’.</source>
        <translation>Tyyppiä ”%1” ei ole.</translation>
    </message>
    <message>
        <source>No sector called ‘%1’.</source>
        <translation>Toimialaa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>No use-case class called ‘%1’.</source>
        <translation>Käyttötapausluokkaa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>No county called ‘%1’.</source>
        <translation>Aluetta ”%1” ei ole.</translation>
    </message>
    <message>
        <source>No language called ‘%1’.</source>
        <translation>Kieltä ”%1” ei ole.</translation>
    </message>
</context>
<context>
    <name>UnsavedGuard</name>
    <message>
        <source>A note could not be saved</source>
        <translation>Muistiinpanoa ei voitu tallentaa</translation>
    </message>
    <message>
        <source>Not all could be saved</source>
        <translation>Kaikkea ei voitu tallentaa</translation>
    </message>
    <message>
        <source>If you close now, what you typed last is lost. It can be copied first.</source>
        <translation>Jos suljet nyt, viimeksi kirjoittamasi katoaa. Voit kopioida sen ensin.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Älä sulje</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Kopioi ja sulje</translation>
    </message>
    <message>
        <source>If you close now, what you typed last is lost. It can be copied first: saved as a text file, a presentation or workshop can be imported again.</source>
        <translation>Jos suljet nyt, viimeksi kirjoitettu katoaa. Sen voi ensin kopioida: tekstitiedostoksi tallennettuna esityksen tai työpajan voi tuoda takaisin.</translation>
    </message>
</context>
<context>
    <name>UpgradeWatch</name>
    <message>
        <source>Another version of Suunta was installed meanwhile. What you typed is kept.</source>
        <translation>Suunnasta on tällä välin asennettu toinen versio. Kirjoittamasi säilyy.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Käynnistä uudelleen</translation>
    </message>
</context>
<context>
    <name>ViewControls</name>
    <message>
        <source>Language of this page</source>
        <translation>Sivun kieli</translation>
    </message>
    <message>
        <source>How much of this page</source>
        <translation>Sivun laajuus</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>Kaksi kieltä rinnakkain</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Koko sivu</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Lyhyesti</translation>
    </message>
</context>
<context>
    <name>VoteFields</name>
    <message>
        <source>Agree</source>
        <translation>Samaa mieltä</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Eri mieltä</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Paikalla</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Suunta</source>
        <translation>Tervetuloa Suuntaan</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Vaihe %1/%2</translation>
    </message>
</context>
<context>
    <name>WorkshopDesk</name>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (kopio %2)</translation>
    </message>
</context>
<context>
    <name>WorkshopExportDialog</name>
    <message>
        <source>Workshop without a name</source>
        <translation>Nimetön työpaja</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Vie: %1</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Raportin kieli</translation>
    </message>
    <message>
        <source>Owners of the actions</source>
        <translation>Toimenpiteiden vastuutahot</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Mukaan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetään pois</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Kansio (*)</translation>
    </message>
    <message>
        <source>Where the folder of tables goes</source>
        <translation>Mihin taulukoiden kansio tehdään</translation>
    </message>
</context>
<context>
    <name>WorkshopExportDoor</name>
    <message>
        <source>Import a workshop</source>
        <translation>Tuo työpaja</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Tuotu: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>On jo täällä: %1</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>Nimetön työpaja</translation>
    </message>
</context>
<context>
    <name>WorkshopForms</name>
    <message>
        <source>Report as PDF</source>
        <translation>Raportti PDF-tiedostona</translation>
    </message>
    <message>
        <source>A4 with charts: votes, dots, action plan and notes, to be sent around.</source>
        <translation>A4-sivuja kaavioineen: äänestykset, pisteet, toimenpiteet ja muistiinpanot lähetettäviksi.</translation>
    </message>
    <message>
        <source>Report as Markdown</source>
        <translation>Raportti Markdown-tekstinä</translation>
    </message>
    <message>
        <source>Plain text with headings and tables, to be edited anywhere.</source>
        <translation>Muotoilematonta tekstiä otsikoineen ja taulukoineen, muokattavaksi missä vain.</translation>
    </message>
    <message>
        <source>Tables for Excel</source>
        <translation>Taulukot Exceliin</translation>
    </message>
    <message>
        <source>A folder of CSV files: statements, dots, actions and notes.</source>
        <translation>Kansio CSV-tiedostoja: väittämät, pisteet, toimenpiteet ja muistiinpanot.</translation>
    </message>
    <message>
        <source>The whole workshop</source>
        <translation>Koko työpaja</translation>
    </message>
    <message>
        <source>A JSON file that Suunta on another computer imports without loss.</source>
        <translation>JSON-tiedosto, jonka Suunta tuo toisella koneella niin, ettei mitään katoa.</translation>
    </message>
</context>
<context>
    <name>WorkshopHead</name>
    <message>
        <source>Presentation: %1</source>
        <translation>Esitys: %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>tallennettu</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>tallennetaan…</translation>
    </message>
    <message>
        <source>‹ All workshops</source>
        <translation>‹ Kaikki työpajat</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Paikalla</translation>
    </message>
    <message>
        <source>Name of the workshop</source>
        <translation>Työpajan nimi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Takes back what was typed last</source>
        <translation>Kumoaa viimeksi kirjoitetun</translation>
    </message>
    <message>
        <source>Add what is new in the presentation</source>
        <translation>Lisää se, mikä esityksessä on uutta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Show on screen</source>
        <translation>Näytä valkokankaalla</translation>
    </message>
    <message>
        <source>More for this workshop</source>
        <translation>Lisää toimintoja työpajalle</translation>
    </message>
    <message>
        <source>Duplicate without results</source>
        <translation>Kopioi ilman tuloksia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) had another number; use this for all</source>
        <translation>
            <numerusform>%Ln äänestyksessä oli eri määrä; käytä tätä kaikissa</numerusform>
            <numerusform>%Ln äänestyksessä oli eri määrä; käytä tätä kaikissa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopList</name>
    <message>
        <source>Workshops</source>
        <translation>Työpajat</translation>
    </message>
    <message>
        <source>Votes, dots, notes and actions of a room, on this computer alone. Nobody’s name is asked for.</source>
        <translation>Äänet, pisteet, muistiinpanot ja toimenpiteet, vain tällä tietokoneella. Kenenkään nimeä ei kysytä.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Uusi työpaja</translation>
    </message>
    <message>
        <source>From a presentation</source>
        <translation>Esityksestä</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>A workshop that Suunta on another computer exported</source>
        <translation>Työpaja, jonka Suunta on vienyt toisella tietokoneella</translation>
    </message>
    <message>
        <source>Start one from a presentation to take its votes and questions along, or begin with an empty one and type what the room says.</source>
        <translation>Aloita esityksestä, niin saat mukaan sen äänestykset ja kysymykset. Voit aloittaa myös tyhjästä ja kirjata, mitä osallistujat sanovat.</translation>
    </message>
    <message>
        <source>Duplicate without results</source>
        <translation>Kopioi ilman tuloksia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Ei vielä työpajoja</translation>
    </message>
</context>
<context>
    <name>WorkshopQuestion</name>
    <message>
        <source>Go on with the workshop you have?</source>
        <translation>Jatketaanko aloitettua työpajaa?</translation>
    </message>
    <message>
        <source>There are votes on this presentation from today. A new workshop begins without any.</source>
        <translation>Tästä esityksestä on jo tänään äänestetty. Uusi työpaja alkaa ilman ääniä.</translation>
    </message>
    <message>
        <source>Begin a new workshop</source>
        <translation>Aloita uusi työpaja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>Nimetön työpaja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln paikalla</numerusform>
            <numerusform>%Ln paikalla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln äänestys</numerusform>
            <numerusform>%Ln äänestystä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopRows</name>
    <message>
        <source>In the bin</source>
        <translation>Roskakorissa</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>Nimetön työpaja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>paikalla %Ln</numerusform>
            <numerusform>paikalla %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 statements voted</source>
        <translation>äänestetty %1/%2 väittämästä</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln toimenpide</numerusform>
            <numerusform>%Ln toimenpidettä</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1; Enter brings it back</source>
        <translation>%1 asti; Enter palauttaa sen</translation>
    </message>
</context>
<context>
    <name>WorkshopView</name>
    <message>
        <source>There is nothing to take back in this workshop.</source>
        <translation>Tässä työpajassa ei ole kumottavaa.</translation>
    </message>
    <message>
        <source>There is nothing to do again in this workshop.</source>
        <translation>Tässä työpajassa ei ole mitään, minkä voisi tehdä uudelleen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Kumottu.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Tehty uudelleen.</translation>
    </message>
    <message>
        <source>That was the last statement.</source>
        <translation>Se oli viimeinen väittämä.</translation>
    </message>
</context>
<context>
    <name>WorkshopsPage</name>
    <message>
        <source>The presentation of this workshop is not there any more.</source>
        <translation>Työpajan esitystä ei enää ole.</translation>
    </message>
    <message>
        <source>The presentation has nothing that is not here.</source>
        <translation>Esityksessä ei ole mitään, mikä puuttuisi täältä.</translation>
    </message>
    <message>
        <source>What is new in the presentation is here now.</source>
        <translation>Esityksen uudet osat ovat nyt täällä.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopio)</translation>
    </message>
    <message>
        <source>A copy with the same questions and no answers.</source>
        <translation>Kopiossa ovat samat kysymykset ilman vastauksia.</translation>
    </message>
    <message>
        <source>Changed on another computer or in another window. Yours goes on as “%1”.</source>
        <translation>Muutettu toisella koneella tai toisessa ikkunassa. Sinun versiosi jatkuu nimellä ”%1”.</translation>
    </message>
    <message>
        <source>Workshop without a name</source>
        <translation>Nimetön työpaja</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Poistettu: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Palautettu: %1</translation>
    </message>
</context>
<context>
    <name>Yours</name>
    <message>
        <source>There is nothing to do again here.</source>
        <translation>Täällä ei ole mitään, minkä voisi tehdä uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was deleted here.</source>
        <translation>Täältä ei ole poistettu mitään.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Palautettu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Your bookmarks and notes can be read, but nothing new can be saved here.</source>
        <translation>Kirjanmerkkejäsi ja muistiinpanojasi voi lukea, mutta mitään uutta ei voi tallentaa.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Tiedosto: %1</translation>
    </message>
    <message>
        <source>Suunta runs from a medium that cannot be written, so nothing new is kept here.</source>
        <translation>Suunta toimii tallennusvälineeltä, jolle ei voi kirjoittaa, joten mitään uutta ei säily tässä.</translation>
    </message>
    <message>
        <source>Keep my work on this computer</source>
        <translation>Säilytä työni tällä tietokoneella</translation>
    </message>
</context>
</TS>
