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
        <translation>Suunta on epävirallinen kooste. Se ei ole sosiaali- ja terveysministeriön, THL:n eikä DigiFinlandin julkaisu. Suunta toimii ilman verkkoyhteyttä, eikä mikään tieto lähde tältä tietokoneelta.</translation>
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
        <translation>Kirjaston mukana ei tule tämän lisenssin tekstiä.</translation>
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
        <translation>Varmuuskopio tehdään joka päivä, jona käytät Suuntaa; seitsemän viimeisintä säilyy.</translation>
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
        <translation>Nuolinäppäimet valitsevat varmuuskopion; alla oleva painike palauttaa sen.</translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation>Varmuuskopio tehty.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Palautetaanko varmuuskopio %1?</translation>
    </message>
    <message>
        <source>It takes the place of everything you keep now: bookmarks, notes, highlights, saved searches and settings. A copy of what you have now is made first, so that you can come back to it in the same way.</source>
        <translation>Se korvaa kaiken nykyisen: kirjanmerkit, muistiinpanot, korostukset, tallennetut haut ja asetukset. Nykyisestä tehdään ensin kopio, joten voit palata siihen samalla tavalla.</translation>
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
        <translation>Päivän kopio</translation>
    </message>
    <message>
        <source>Taken on request</source>
        <translation>Pyynnöstä tehty</translation>
    </message>
    <message>
        <source>From before a backup was restored</source>
        <translation>Ennen varmuuskopion palautusta</translation>
    </message>
    <message>
        <source>From before a new version</source>
        <translation>Ennen uutta versiota</translation>
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
        <translation>Sisällön tässä versiossa ei ole tämäntyyppisiä sivuja.</translation>
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
        <translation>Siivous</translation>
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
        <translation>Tyhjä. Poistetun voi palauttaa 30 päivän ajan.</translation>
    </message>
    <message>
        <source>Settings of the beginning</source>
        <translation>Oletusasetukset</translation>
    </message>
    <message>
        <source>Languages, look and start as they were at first. Your work stays.</source>
        <translation>Kielet, ulkoasu ja käynnistys kuten alussa. Omat tietosi säilyvät.</translation>
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
        <translation>Sisältö poistetaan lopullisesti. Varmuuskopioissa se säilyy vielä jonkin aikaa.</translation>
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
        <translation>Muuhun ei kosketa: kirjanmerkit, muistiinpanot ja haut säilyvät.</translation>
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
        <translation>Mitä kokeillaan, missä ja kenelle, ja mitä siitä tiedetään.</translation>
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
        <translation>Kieli vasemmalla</translation>
    </message>
    <message>
        <source>Language on the right</source>
        <translation>Kieli oikealla</translation>
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
        <translation>Vain sivulla, joka löytyi haulla</translation>
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
        <translation>Valittu teksti tai luettava kohta; myös Ctrl+C tekstissä tekee saman.</translation>
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
        <translation>Kirjoittaa valmiiksi, mitä toimittajien on tiedettävä; ei lähetä mitään.</translation>
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
        <translation>Kappale kappaleen vieressä; sama näppäin palauttaa yhteen kieleen.</translation>
    </message>
    <message>
        <source>In &amp;short, or the whole page</source>
        <translation>&amp;Lyhyesti tai koko sivu</translation>
    </message>
    <message>
        <source>A recommendation’s gist, its figures and its action, or all of it.</source>
        <translation>Suosituksen ydin, luvut ja toimenpide tai koko sivu.</translation>
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
        <translation>Tarkka sanamuoto, joukko, lähde ja osoite.</translation>
    </message>
    <message>
        <source>Copy the figure as a pictur&amp;e</source>
        <translation>Ko&amp;pioi luku kuvana</translation>
    </message>
    <message>
        <source>The chart with its source line, for a slide.</source>
        <translation>Kaavio ja sen lähde diaan.</translation>
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
        <translation>PNG tai SVG, lähde kaavion alla.</translation>
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
        <translation>Aloitit tästä</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Eteenpäin</translation>
    </message>
    <message>
        <source>You have not gone back</source>
        <translation>Et ole palannut taaksepäin</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Seuraava ikkunan osa</translation>
    </message>
    <message>
        <source>Moves the keyboard from the search field to the sidebar, the page and on.</source>
        <translation>Siirtää näppäimistön hakukentästä sivupalkkiin, sivulle ja eteenpäin.</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>E&amp;dellinen ikkunan osa</translation>
    </message>
    <message>
        <source>&amp;Bookmark this passage</source>
        <translation>Lisää &amp;kirjanmerkki tähän kohtaan</translation>
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
        <translation>Valittu teksti tai luettava kappale; sama näppäin poistaa korostuksen.</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Kirjoita &amp;muistiinpano</translation>
    </message>
    <message>
        <source>On what is selected, or on the passage you read; kept as you type.</source>
        <translation>Valitusta tekstistä tai luettavasta kohdasta; tallentuu kirjoittaessasi.</translation>
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
        <source>One file that another Suunta can take over.</source>
        <translation>Yksi tiedosto, jonka toinen Suunta voi tuoda.</translation>
    </message>
    <message>
        <source>&amp;Undo the deletion</source>
        <translation>Kumoa &amp;poisto</translation>
    </message>
    <message>
        <source>Brings back what was deleted last.</source>
        <translation>Palauttaa sen, mikä viimeksi poistettiin.</translation>
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
        <translation>Löytää komennot ja sivut muutamasta nimen kirjaimesta.</translation>
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
        <translation>Kopioi leikepöydälle versiot, kansiot ja hakemiston tilan.</translation>
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
        <translation>Vain luettavalla sivulla</translation>
    </message>
    <message>
        <source>Only on the page of bookmarks and notes</source>
        <translation>Vain sivulla Kirjanmerkit ja muistiinpanot</translation>
    </message>
    <message>
        <source>Only on the page of figures</source>
        <translation>Vain sivulla Luvut</translation>
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
        <translation>Lisää tällaisen tiedoston sisällön. Uudemmat tietosi täällä pysyvät ennallaan.</translation>
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
        <translation>Sisällön tässä versiossa ei ole yhtään.</translation>
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
        <translation>Kopioi tai tallenna kartta; myös %1 kartalla kopioi sen</translation>
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
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
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
        <translation>Tarkka sanamuoto, joukko, ajankohta, lähde ja osoite</translation>
    </message>
    <message>
        <source>The chart with its source line, for a slide or a letter</source>
        <translation>Kaavio ja sen lähde diaan tai kirjeeseen</translation>
    </message>
    <message>
        <source>Number, wording, base and source as a row of a table</source>
        <translation>Luku, sanamuoto, joukko ja lähde taulukon rivinä</translation>
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
        <translation>Kaikki Polis-keskustelujen luvut. Jokainen palkki vastaa omaan väittämäänsä: kahden palkin ero ei mittaa mitään.</translation>
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
        <translation>Epävirallinen kooste Suomen yhteisestä tekoälyvisiosta sosiaali- ja terveyspalveluissa. Valitse ensin kielet; kaikkea tätä voi muuttaa asetuksissa.</translation>
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
        <translation>Järjestelmä ei näytä kansiota; sen polun voi kopioida.</translation>
    </message>
    <message>
        <source>Path copied: %1</source>
        <translation>Polku kopioitu: %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Some files of the knowledge hold mistakes; what could be read is here.</source>
        <translation>Osassa sisällön tiedostoista on virheitä. Luettavissa on se, mikä saatiin avattua.</translation>
    </message>
    <message>
        <source>There is no page “%1”. The search shows what comes nearest.</source>
        <translation>Sivua ”%1” ei ole. Haku näyttää lähimmät.</translation>
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
        <translation>Hakemisto</translation>
    </message>
    <message>
        <source>Sound; fingerprint %1</source>
        <translation>Kunnossa; tunniste %1</translation>
    </message>
    <message>
        <source>None that can be used</source>
        <translation>Ei käyttökelpoista</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Mikään ei lähde tältä tietokoneelta</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Ei verkkoa</translation>
    </message>
    <message>
        <source>Suunta opens no connection: what you read, search for and write is known to nobody else. It asks for no account and sends no statistics.</source>
        <translation>Suunta ei avaa verkkoyhteyksiä: kukaan muu ei tiedä, mitä luet, haet ja kirjoitat. Se ei vaadi käyttäjätiliä eikä lähetä tilastoja.</translation>
    </message>
    <message>
        <source>New editions</source>
        <translation>Uudet versiot</translation>
    </message>
    <message>
        <source>They come as a new version of the program, from whoever installs it for you. Suunta does not look for them.</source>
        <translation>Uusi sisältö tulee ohjelman uudessa versiossa siltä, joka asentaa sen sinulle. Suunta ei etsi päivityksiä itse.</translation>
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
        <translation>Hakemisto tehdään teksteistä, ja se rakennetaan uudelleen, jos se puuttuu: %2</translation>
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
        <translation>Sivulla oleva ”Ilmoita virheestä” kirjaa sivun, sisällön version ja tekstin. Mitään ei lähetetä; sinä päätät, minne ilmoitus menee.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Vika ohjelmassa</translation>
    </message>
    <message>
        <source>“About” has a button that copies what support will ask: versions, folders and the state of the index. Nothing is sent; you decide where it goes.</source>
        <translation>”Tietoja”-sivulla on painike, joka kopioi tiedot tukea varten: versiot, kansiot ja hakemiston tilan. Mitään ei lähetetä; sinä päätät, minne tiedot menevät.</translation>
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
        <translation>Luettavalla sivulla</translation>
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
        <translation>Tyhjennä kenttä; uudelleen painettuna palaa takaisin</translation>
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
        <translation>Vieritä näytöllinen</translation>
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
        <source>Go to the next or the previous control</source>
        <translation>Siirry seuraavaan tai edelliseen kohtaan ikkunassa</translation>
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
        <translation>Kirjoita vain</translation>
    </message>
    <message>
        <source>Any form of a word finds all its forms, and what the same thing is called in Finnish and Swedish.</source>
        <translation>Mikä tahansa sanan muoto löytää kaikki muodot ja saman asian englannin- ja ruotsinkieliset nimet.</translation>
    </message>
    <message>
        <source>A word also finds the compounds it is part of: lääkitysturvallisuus.</source>
        <translation>Sana löytää myös yhdyssanat, joiden osa se on: lääkitysturvallisuus.</translation>
    </message>
    <message>
        <source>The beginning of the last word is enough.</source>
        <translation>Viimeisestä sanasta riittää alku.</translation>
    </message>
    <message>
        <source>A slip of the finger still finds. What was searched for instead stands above the results and can be switched off there.</source>
        <translation>Kirjoitusvirhe ei haittaa. Tulosten yläpuolella näkyy, mitä haettiin sen sijaan, ja korjauksen voi poistaa siinä.</translation>
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
        <translation>Sanan potilasturvallisuus osana on turvallisuus, ja sillä se löytyy.</translation>
    </message>
    <message>
        <source>The same root</source>
        <translation>Sama kanta</translation>
    </message>
    <message>
        <source>A relative of the word: arviointi and arvioida.</source>
        <translation>Sukulaissana: arviointi ja arvioida.</translation>
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
    <name>Home</name>
    <message>
        <source>Recommendation %1</source>
        <translation>Suositus %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
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
        <translation>Viime kuukauden aikana</translation>
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
        <translation>Tässä versiossa ei enää ole sellaista sivua tai kohtaa.</translation>
    </message>
    <message>
        <source>These words are not on the page any more. The quotation stays yours.</source>
        <translation>Näitä sanoja ei enää ole sivulla. Lainaus säilyy sinulla.</translation>
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
    <name>LanguageSection</name>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Ikkuna</translation>
    </message>
    <message>
        <source>Menus, buttons and everything else Suunta says.</source>
        <translation>Valikot, painikkeet ja muut ohjelman tekstit.</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>The language you read in. Every page can be turned to another one.</source>
        <translation>Kieli, jolla luet. Jokaisen sivun voi vaihtaa toiselle kielelle.</translation>
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
        <translation>Jos järjestelmä pyytää suurempaa kontrastia, Suunta ottaa sen käyttöön itse.</translation>
    </message>
    <message>
        <source>Size of all words</source>
        <translation>Kaikkien tekstien koko</translation>
    </message>
    <message>
        <source>A page that is read can be set larger or smaller by itself, too.</source>
        <translation>Myös luettavan sivun voi erikseen suurentaa tai pienentää.</translation>
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
        <translation>Asenna Suunta uudelleen tai suorita ”suunta check”, joka selittää jokaisen virheen tiedoston ja rivin tarkkuudella.</translation>
    </message>
    <message>
        <source>The search index cannot be used</source>
        <translation>Hakemistoa ei voi käyttää</translation>
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
        <translation>Tarkista, että levyllä on tilaa ja kansioon saa kirjoittaa, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Jokin meni vikaan</translation>
    </message>
    <message>
        <source>Try again. If it happens again, “suunta doctor” tells what support will ask.</source>
        <translation>Yritä uudelleen. Jos vika toistuu, ”suunta doctor” kertoo, mitä tuki kysyy.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Sellaista sivua ei ole</translation>
    </message>
    <message>
        <source>Here is what the search finds for its words.</source>
        <translation>Haku löysi sen sanoilla nämä.</translation>
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
        <source>Try again, or choose another folder.</source>
        <translation>Yritä uudelleen tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>Your bookmarks and notes cannot be opened</source>
        <translation>Kirjanmerkkejäsi ja muistiinpanojasi ei voi avata</translation>
    </message>
    <message>
        <source>Everything can be read and searched meanwhile. Nothing of yours was changed. Start the newer version of Suunta to work with your notes.</source>
        <translation>Kaikkea voi silti lukea ja hakea. Mitään omaasi ei muutettu. Muistiinpanosi avautuvat Suunnan uudemmassa versiossa.</translation>
    </message>
    <message>
        <source>Everything can be read and searched meanwhile. Nothing of yours was changed. In the settings the file can be set aside and the newest backup restored.</source>
        <translation>Kaikkea voi silti lukea ja hakea. Mitään omaasi ei muutettu. Asetuksissa voit siirtää tiedoston syrjään ja palauttaa uusimman varmuuskopion.</translation>
    </message>
    <message>
        <source>Everything can be read and searched meanwhile. See that the folder is there and may be read, then start Suunta again.</source>
        <translation>Kaikkea voi silti lukea ja hakea. Tarkista, että kansio on olemassa ja sitä saa lukea, ja käynnistä Suunta uudelleen.</translation>
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
        <translation>Ei tallennettu: tietojesi tiedosto on vioittunut.</translation>
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
        <source>Nothing of it was taken over.</source>
        <translation>Siitä ei tuotu mitään.</translation>
    </message>
</context>
<context>
    <name>NoNotesPage</name>
    <message>
        <source>Nothing can be kept here</source>
        <translation>Tähän ei voi tallentaa mitään</translation>
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
        <translation>Poista kirjanmerkki luettavasta kohdasta</translation>
    </message>
    <message>
        <source>Bookmark the passage you read</source>
        <translation>Lisää kirjanmerkki luettavaan kohtaan</translation>
    </message>
    <message>
        <source>What is selected, or the paragraph you read</source>
        <translation>Valittu teksti tai luettava kappale</translation>
    </message>
    <message>
        <source>On what is selected, or on the passage you read</source>
        <translation>Valitusta tekstistä tai luettavasta kohdasta</translation>
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
        <source>Copied as Markdown: %1</source>
        <translation>Kopioitu Markdown-muodossa: %1</translation>
    </message>
    <message>
        <source>Suunta data (*.json)</source>
        <translation>Suunnan tiedot (*.json)</translation>
    </message>
    <message>
        <source>Everything you keep, on this computer alone. What you delete stays 30 days in the bin.</source>
        <translation>Kaikki, mitä olet tallentanut, vain tällä tietokoneella. Poistettu säilyy roskakorissa 30 päivää.</translation>
    </message>
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
        <translation>Mitä luettelossa näkyy, osoitteineen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Everything of yours in one file for another Suunta</source>
        <translation>Kaikki omat tietosi yhdessä tiedostossa toista Suuntaa varten</translation>
    </message>
    <message>
        <source>Nothing with these words</source>
        <translation>Näillä sanoilla ei löydy mitään</translation>
    </message>
    <message>
        <source>Take some of them away.</source>
        <translation>Poista niistä jokin.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Roskakori on tyhjä</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days.</source>
        <translation>Poistettu säilyy täällä 30 päivää.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Mitään ei ole vielä tallennettu</translation>
    </message>
    <message>
        <source>On a page, press Ctrl+D to bookmark the passage you read, select words and press Ctrl+Shift+H to highlight them, or Ctrl+Shift+M to write a note. In the search, Ctrl+S keeps what you asked for.</source>
        <translation>Sivulla Ctrl+D lisää kirjanmerkin luettavaan kohtaan. Valitse sanoja ja paina Ctrl+Vaihto+H, niin ne korostetaan, tai Ctrl+Vaihto+M, niin voit kirjoittaa muistiinpanon. Haussa Ctrl+S tallentaa haun.</translation>
    </message>
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
        <source>Exported to %1</source>
        <translation>Viety tiedostoon %1</translation>
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
    <name>PageButtons</name>
    <message>
        <source>Cite</source>
        <translation>Viittaa</translation>
    </message>
    <message>
        <source>This page for a list of references, in five forms</source>
        <translation>Tämä sivu lähdeluetteloon, viisi muotoa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Look at the page on paper, print it or save it as PDF</source>
        <translation>Katso sivu paperilla, tulosta tai tallenna PDF-tiedostona</translation>
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
        <translation>Nuolinäppäimet selaavat löytyneitä, Enter valitsee, Esc sulkee.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löydetyt</translation>
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
        <translation>Avaa sivun PDF-lukijassa, joka tulostaa sen</translation>
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
        <translation>Avattu PDF-lukijassa. Tulosta sieltä.</translation>
    </message>
    <message>
        <source>No program here opens PDF files. The page is in %1</source>
        <translation>Mikään ohjelma täällä ei avaa PDF-tiedostoja. Sivu on tiedostossa %1</translation>
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
    <name>ReaderPage</name>
    <message>
        <source>On this page</source>
        <translation>Tällä sivulla</translation>
    </message>
    <message>
        <source>Sections, facts and what this is connected to</source>
        <translation>Kohdat, tiedot ja mihin sivu liittyy</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
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
        <translation>Suodattimet voivat rajata liikaa. Ilman niitä voi löytyä jotakin.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Tyhjennä suodattimet</translation>
    </message>
    <message>
        <source>These words come near, and there is something about them:</source>
        <translation>Nämä sanat ovat lähellä, ja niistä löytyy jotakin:</translation>
    </message>
    <message>
        <source>This word comes near, and there is something about it:</source>
        <translation>Tämä sana on lähellä, ja siitä löytyy jotakin:</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>Try fewer or other words, the singular, or only the beginning of a word.</source>
        <translation>Kokeile vähempiä tai muita sanoja, perusmuotoa tai vain sanan alkua.</translation>
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
        <translation>↑ ↓ liiku · Enter avaa · Ctrl C kopioi lähteineen · kirjoita, niin haku muuttuu</translation>
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
        <translation>Kirjoita yllä olevaan kenttään sana missä tahansa muodossa. Tulokset päivittyvät joka kirjaimella, kirjoitusvirheet eivät haittaa, eikä mikään lähde tältä tietokoneelta.</translation>
    </message>
</context>
<context>
    <name>SearchedRow</name>
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
        <translation>Hae ”{words}” sellaisenaan</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Sellaisenaan</translation>
    </message>
    <message>
        <source>Search for these again: {words}</source>
        <translation>Hae taas näitä: {words}</translation>
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
        <translation>Hakemistoa rakennetaan. Tämä kestää hetken ja tehdään vain kerran.</translation>
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
        <translation>Aloitus</translation>
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
        <source>Settings</source>
        <translation>Asetukset</translation>
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
    <name>StatusLine</name>
    <message>
        <source>Offline · nothing leaves this computer</source>
        <translation>Ilman verkkoa · mikään ei lähde tältä tietokoneelta</translation>
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
    <name>ThreeThings</name>
    <message>
        <source>Three things you can do here</source>
        <translation>Kolme asiaa, jotka voit tehdä täällä</translation>
    </message>
    <message>
        <source>Find anything in three languages</source>
        <translation>Löydä mitä tahansa kolmella kielellä</translation>
    </message>
    <message>
        <source>Type a few letters: results follow the keystroke. A word in Finnish finds pages in English and Swedish, too.</source>
        <translation>Kirjoita muutama kirjain: tulokset tulevat saman tien. Suomenkielinen sana löytää myös englannin- ja ruotsinkieliset sivut.</translation>
    </message>
    <message>
        <source>Turn a page to the next language</source>
        <translation>Vaihda sivu seuraavalle kielelle</translation>
    </message>
    <message>
        <source>One key shows the same passage in another language, at the same place.</source>
        <translation>Yksi näppäin näyttää saman kohdan toisella kielellä.</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Kopioi lähteineen</translation>
    </message>
    <message>
        <source>What you copy says where it is from, with an address that opens that very passage in any Suunta.</source>
        <translation>Kopioimasi teksti kertoo lähteensä ja sisältää osoitteen, joka avaa juuri sen kohdan missä tahansa Suunnassa.</translation>
    </message>
    <message>
        <source>Everything is on this computer. Nothing you read, search or write leaves it. Settings and help are at the foot of the sidebar.</source>
        <translation>Kaikki on tällä tietokoneella. Mikään, mitä luet, haet tai kirjoitat, ei lähde siltä. Asetukset ja ohje ovat sivupalkin alareunassa.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of the texts</source>
        <translation>Tekstien kieli</translation>
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
        <source>If you close now, what you typed last is lost. It can be copied first.</source>
        <translation>Jos suljet nyt, viimeksi kirjoittamasi katoaa. Voit kopioida sen ensin.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Jää</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Kopioi ja sulje</translation>
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
    <name>Yours</name>
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
</context>
</TS>
