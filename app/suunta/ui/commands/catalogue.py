"""Every command there is; the only place a shortcut is written.

One `Command(...)` a line of thought, in the order in which its section lists it. Menu, buttons,
palette and help are made from here; nothing else is to be edited but the `bind` in shell/wiring.py.

    Command(
        "page.print",                                  # noun.verb
        QT_TRANSLATE_NOOP("Commands", "&Print…"),      # & before a letter of its own in its section
        (StandardKey.Print,),                          # or "Ctrl+Shift+X"; the first is shown
        icon="print",                                  # resources/icons/print.svg, or none
        section=Section.READ,                          # SEARCH, READ, GO, VIEW, YOURS, HELP
        where=Where.READING,                           # enabled there; the places are in where.py
        about=QT_TRANSLATE_NOOP("Commands", "…"),      # a sentence, where the name does not tell
        needs=QT_TRANSLATE_NOOP("Commands", "…"),      # why not, where the place does not tell
    )

A standard key that not every system has is followed by the key for the others:
`(StandardKey.Quit, "Ctrl+Q")`. Two commands share a key only if their places differ.
"""

from __future__ import annotations

from suunta.ui.commands.command import Command
from suunta.ui.commands.keys import StandardKey
from suunta.ui.commands.section import Section
from suunta.ui.commands.where import Where
from suunta.ui.translation import QT_TRANSLATE_NOOP

COMMANDS = (
    Command(
        "search.focus",
        QT_TRANSLATE_NOOP("Commands", "&Search"),
        ("Ctrl+K", "/"),
        icon="search",
        section=Section.SEARCH,
        about=QT_TRANSLATE_NOOP("Commands", "Goes to the search field, wherever you are."),
    ),
    Command(
        "filters.clear",
        QT_TRANSLATE_NOOP("Commands", "Clear &filters"),
        ("Alt+0",),
        icon="clear",
        section=Section.SEARCH,
        where=Where.SEARCHING,
    ),
    Command(
        "result.copy",
        QT_TRANSLATE_NOOP("Commands", "&Copy the result with its source"),
        ("Ctrl+Shift+C",),
        icon="copy",
        section=Section.SEARCH,
        where=Where.SEARCHING,
        about=QT_TRANSLATE_NOOP(
            "Commands", "The passage, where it is from and an address that opens it."
        ),
    ),
    Command(
        "hit.next",
        QT_TRANSLATE_NOOP("Commands", "&Next hit on the page"),
        ("F3",),
        section=Section.SEARCH,
        where=Where.READING,
        needs=QT_TRANSLATE_NOOP("Commands", "Only on a page that was found by a search"),
    ),
    Command(
        "hit.previous",
        QT_TRANSLATE_NOOP("Commands", "&Previous hit on the page"),
        ("Shift+F3",),
        section=Section.SEARCH,
        where=Where.READING,
        needs=QT_TRANSLATE_NOOP("Commands", "Only on a page that was found by a search"),
    ),
    Command(
        "address.copy",
        QT_TRANSLATE_NOOP("Commands", "Copy the &address of this page"),
        ("Ctrl+L",),
        icon="link",
        section=Section.READ,
        where=Where.READING,
        about=QT_TRANSLATE_NOOP(
            "Commands", "It opens the page at this place in the Suunta of anybody you send it to."
        ),
    ),
    Command(
        "passage.copy",
        QT_TRANSLATE_NOOP("Commands", "&Copy with source"),
        ("Ctrl+Shift+C",),
        icon="copy",
        section=Section.READ,
        where=Where.READING,
        about=QT_TRANSLATE_NOOP(
            "Commands", "What is selected, or the section you read; Ctrl+C in the text does it too."
        ),
    ),
    Command(
        "passage.copy_words",
        QT_TRANSLATE_NOOP("Commands", "Copy with&out source"),
        ("Ctrl+Shift+X",),
        section=Section.READ,
        where=Where.READING,
    ),
    Command(
        "page.cite",
        QT_TRANSLATE_NOOP("Commands", "C&ite this page…"),
        ("Ctrl+Shift+R",),
        icon="cite",
        section=Section.READ,
        where=Where.READING,
        about=QT_TRANSLATE_NOOP("Commands", "As text, Markdown, HTML, RIS or BibTeX."),
    ),
    Command(
        "page.print",
        QT_TRANSLATE_NOOP("Commands", "&Print or save as PDF…"),
        (StandardKey.Print,),
        icon="print",
        section=Section.READ,
        where=Where.READING,
    ),
    Command(
        "mistake.report",
        QT_TRANSLATE_NOOP("Commands", "&Report a mistake…"),
        icon="report",
        section=Section.READ,
        where=Where.READING,
        about=QT_TRANSLATE_NOOP("Commands", "Writes what the editors need to know; sends nothing."),
    ),
    Command(
        "page.turn",
        QT_TRANSLATE_NOOP("Commands", "This passage in the next &language"),
        ("Ctrl+T",),
        icon="language",
        section=Section.READ,
        where=Where.READING,
        about=QT_TRANSLATE_NOOP(
            "Commands", "Turns the page to its next language, and stays at the same paragraph."
        ),
    ),
    Command(
        "page.beside",
        QT_TRANSLATE_NOOP("Commands", "&Two languages side by side"),
        ("Ctrl+Shift+T",),
        icon="columns",
        section=Section.READ,
        where=Where.READING,
        about=QT_TRANSLATE_NOOP(
            "Commands", "Paragraph beside paragraph; the same key shows one language again."
        ),
    ),
    Command(
        "page.form",
        QT_TRANSLATE_NOOP("Commands", "In &short, or the whole page"),
        ("Ctrl+Shift+E",),
        section=Section.READ,
        where=Where.READING,
        about=QT_TRANSLATE_NOOP(
            "Commands", "A recommendation’s gist, its figures and its action, or all of it."
        ),
    ),
    Command(
        "page.find",
        QT_TRANSLATE_NOOP("Commands", "&Find on this page"),
        (StandardKey.Find,),
        icon="search",
        section=Section.READ,
        where=Where.READING,
        about=QT_TRANSLATE_NOOP(
            "Commands", "Marks words on the page; Enter and F3 lead to the next place."
        ),
    ),
    Command(
        "heading.next",
        QT_TRANSLATE_NOOP("Commands", "&Next heading"),
        ("Alt+Down",),
        section=Section.READ,
        where=Where.READING,
    ),
    Command(
        "heading.previous",
        QT_TRANSLATE_NOOP("Commands", "Pre&vious heading"),
        ("Alt+Up",),
        section=Section.READ,
        where=Where.READING,
    ),
    Command(
        "chart.copy",
        QT_TRANSLATE_NOOP("Commands", "Copy the c&hart as a picture"),
        ("Ctrl+Shift+D",),
        icon="copy",
        section=Section.READ,
        where=Where.READING,
        needs=QT_TRANSLATE_NOOP("Commands", "Only on a page with a chart"),
    ),
    Command(
        "chart.save",
        QT_TRANSLATE_NOOP("Commands", "Save the chart as picture or &drawing…"),
        ("Ctrl+Shift+S",),
        section=Section.READ,
        where=Where.READING,
        needs=QT_TRANSLATE_NOOP("Commands", "Only on a page with a chart"),
    ),
    Command(
        "figure.copy_text",
        QT_TRANSLATE_NOOP("Commands", "Copy the figure as te&xt"),
        (StandardKey.Copy,),
        icon="copy",
        section=Section.READ,
        where=Where.FIGURES,
        about=QT_TRANSLATE_NOOP("Commands", "The exact wording with base, source and address."),
    ),
    Command(
        "figure.copy_picture",
        QT_TRANSLATE_NOOP("Commands", "Copy the figure as a pictur&e"),
        ("Ctrl+Shift+C",),
        icon="copy",
        section=Section.READ,
        where=Where.FIGURES,
        about=QT_TRANSLATE_NOOP("Commands", "The chart with its source line, for a slide."),
    ),
    Command(
        "figure.copy_csv",
        QT_TRANSLATE_NOOP("Commands", "Copy the fi&gure as CSV"),
        ("Ctrl+Shift+D",),
        icon="copy",
        section=Section.READ,
        where=Where.FIGURES,
    ),
    Command(
        "figures.copy_csv",
        QT_TRANSLATE_NOOP("Commands", "Copy all figures as a ta&ble"),
        section=Section.READ,
        where=Where.FIGURES,
    ),
    Command(
        "figure.save",
        QT_TRANSLATE_NOOP("Commands", "Save the fig&ure as a picture…"),
        (StandardKey.Save,),
        section=Section.READ,
        where=Where.FIGURES,
        about=QT_TRANSLATE_NOOP("Commands", "PNG or SVG, with the source line under the chart."),
    ),
    Command(
        "home.show",
        QT_TRANSLATE_NOOP("Commands", "&Home"),
        ("Alt+Home",),
        icon="home",
        section=Section.GO,
    ),
    Command(
        "history.back",
        QT_TRANSLATE_NOOP("Commands", "&Back"),
        (StandardKey.Back, "Alt+Left", "Back"),
        icon="back",
        section=Section.GO,
        needs=QT_TRANSLATE_NOOP("Commands", "This is where you began"),
    ),
    Command(
        "history.forward",
        QT_TRANSLATE_NOOP("Commands", "&Forward"),
        (StandardKey.Forward, "Alt+Right", "Forward"),
        icon="forward",
        section=Section.GO,
        needs=QT_TRANSLATE_NOOP("Commands", "You have not gone back"),
    ),
    Command(
        "pane.next",
        QT_TRANSLATE_NOOP("Commands", "&Next part of the window"),
        ("F6",),
        section=Section.GO,
        about=QT_TRANSLATE_NOOP(
            "Commands", "Moves the keyboard from the search field to the sidebar, the page and on."
        ),
    ),
    Command(
        "pane.previous",
        QT_TRANSLATE_NOOP("Commands", "&Previous part of the window"),
        ("Shift+F6",),
        section=Section.GO,
    ),
    Command(
        "present.start",
        QT_TRANSLATE_NOOP("Commands", "&Present"),
        ("F5",),
        icon="open",
        section=Section.PRESENT,
        about=QT_TRANSLATE_NOOP(
            "Commands", "The presentation that is chosen; one that is being given goes on."
        ),
    ),
    Command(
        "present.choose",
        QT_TRANSLATE_NOOP("Commands", "&Choose what to present…"),
        ("Ctrl+F5",),
        icon="play",
        section=Section.PRESENT,
        about=QT_TRANSLATE_NOOP(
            "Commands", "A presentation, the last one first; in a talk, what you are at."
        ),
    ),
    Command(
        "present.rehearse",
        QT_TRANSLATE_NOOP("Commands", "&Rehearse on the wall…"),
        ("Shift+F5",),
        section=Section.PRESENT,
        about=QT_TRANSLATE_NOOP(
            "Commands", "The slide with the smallest type, and whether the last row can read it."
        ),
    ),
    Command(
        "hit.project",
        QT_TRANSLATE_NOOP("Commands", "Show to the &audience"),
        ("F9",),
        section=Section.PRESENT,
        about=QT_TRANSLATE_NOOP(
            "Commands",
            "The hit, passage or figure you are at, large, with its source; again takes it off.",
        ),
    ),
    Command(
        "hit.put_by",
        QT_TRANSLATE_NOOP("Commands", "Put &by for the audience"),
        ("Shift+F9",),
        section=Section.PRESENT,
        about=QT_TRANSLATE_NOOP("Commands", "To be shown later, in the order you put things by."),
    ),
    Command(
        "hit.next_put_by",
        QT_TRANSLATE_NOOP("Commands", "Show the &next thing put by"),
        ("Ctrl+F9",),
        section=Section.PRESENT,
    ),
    Command(
        "hit.take_off",
        QT_TRANSLATE_NOOP("Commands", "Take &off the audience’s screen"),
        section=Section.PRESENT,
        about=QT_TRANSLATE_NOOP("Commands", "The audience sees the slide again, or nothing."),
    ),
    Command(
        "presentations.show",
        QT_TRANSLATE_NOOP("Commands", "Pr&esentations"),
        ("Ctrl+Shift+O",),
        icon="presentation",
        section=Section.PRESENT,
    ),
    Command(
        "deck.new",
        QT_TRANSLATE_NOOP("Commands", "Ne&w presentation"),
        section=Section.PRESENT,
    ),
    Command(
        "deck.import",
        QT_TRANSLATE_NOOP("Commands", "&Import a presentation…"),
        section=Section.PRESENT,
        about=QT_TRANSLATE_NOOP(
            "Commands", "From a JSON file that Suunta exported, here or on another computer."
        ),
    ),
    Command(
        "slides.add",
        QT_TRANSLATE_NOOP("Commands", "A&dd to slides"),
        ("Ctrl+Shift+A",),
        icon="add",
        section=Section.PRESENT,
        about=QT_TRANSLATE_NOOP(
            "Commands", "What you look at, to the presentation that you worked on last."
        ),
    ),
    Command(
        "slides.choose",
        QT_TRANSLATE_NOOP("Commands", "Add &to another presentation…"),
        ("Ctrl+Shift+I",),
        section=Section.PRESENT,
    ),
    Command(
        "bookmark.toggle",
        QT_TRANSLATE_NOOP("Commands", "&Bookmark this passage"),
        ("Ctrl+D",),
        icon="bookmark",
        section=Section.YOURS,
        where=Where.READING,
        about=QT_TRANSLATE_NOOP("Commands", "The same key takes the bookmark away again."),
    ),
    Command(
        "highlight.toggle",
        QT_TRANSLATE_NOOP("Commands", "&Highlight"),
        ("Ctrl+Shift+H",),
        icon="highlight",
        section=Section.YOURS,
        where=Where.READING,
        about=QT_TRANSLATE_NOOP(
            "Commands", "What is selected, or the paragraph you read; the same key undoes it."
        ),
    ),
    Command(
        "note.write",
        QT_TRANSLATE_NOOP("Commands", "Write a &note"),
        ("Ctrl+Shift+M",),
        icon="note",
        section=Section.YOURS,
        where=Where.READING,
        about=QT_TRANSLATE_NOOP(
            "Commands", "On what is selected, or on the passage you read; kept as you type."
        ),
    ),
    Command(
        "search.save",
        QT_TRANSLATE_NOOP("Commands", "&Save this search…"),
        (StandardKey.Save, "Ctrl+S"),
        icon="search",
        section=Section.YOURS,
        where=Where.SEARCHING,
        about=QT_TRANSLATE_NOOP("Commands", "The words and the filters, under a name."),
    ),
    Command(
        "notes.show",
        QT_TRANSLATE_NOOP("Commands", "B&ookmarks and notes"),
        ("Ctrl+Shift+B",),
        icon="bookmark",
        section=Section.YOURS,
    ),
    Command(
        "notes.copy",
        QT_TRANSLATE_NOOP("Commands", "&Copy all as Markdown"),
        icon="copy",
        section=Section.YOURS,
        where=Where.NOTES,
    ),
    Command(
        "notes.export",
        QT_TRANSLATE_NOOP("Commands", "&Export everything of yours…"),
        section=Section.YOURS,
        about=QT_TRANSLATE_NOOP("Commands", "One file that another Suunta can take over."),
    ),
    Command(
        "bin.show",
        QT_TRANSLATE_NOOP("Commands", "The b&in"),
        icon="bin",
        section=Section.YOURS,
        about=QT_TRANSLATE_NOOP(
            "Commands",
            "What was deleted in the last 30 days; workshops stand at the end of their own list.",
        ),
    ),
    Command(
        "deletion.undo",
        QT_TRANSLATE_NOOP("Commands", "&Undo"),
        (StandardKey.Undo, "Ctrl+Z"),
        section=Section.YOURS,
        about=QT_TRANSLATE_NOOP(
            "Commands", "Brings back what was deleted last, or what you changed last where you are."
        ),
    ),
    Command(
        "change.redo",
        QT_TRANSLATE_NOOP("Commands", "&Redo"),
        (StandardKey.Redo, "Ctrl+Shift+Z", "Ctrl+Y"),
        section=Section.YOURS,
        about=QT_TRANSLATE_NOOP(
            "Commands", "Does again what you took back in the presentation or workshop shown."
        ),
    ),
    Command(
        "workshops.show",
        QT_TRANSLATE_NOOP("Commands", "Wor&kshops"),
        ("Ctrl+Shift+W",),
        icon="workshop",
        section=Section.YOURS,
    ),
    Command(
        "workshop.new",
        QT_TRANSLATE_NOOP("Commands", "S&tart a workshop"),
        section=Section.YOURS,
        about=QT_TRANSLATE_NOOP(
            "Commands", "An empty one; the page of workshops starts one from a presentation, too."
        ),
    ),
    Command(
        "workshop.import",
        QT_TRANSLATE_NOOP("Commands", "I&mport a workshop…"),
        section=Section.YOURS,
        about=QT_TRANSLATE_NOOP(
            "Commands", "From a JSON file that Suunta exported, here or on another computer."
        ),
    ),
    Command(
        "theme.toggle",
        QT_TRANSLATE_NOOP("Commands", "&Dark or light"),
        ("Ctrl+Shift+L",),
        icon="theme",
        section=Section.VIEW,
    ),
    Command(
        "theme.follow_system",
        QT_TRANSLATE_NOOP("Commands", "Colours as in the s&ystem"),
        section=Section.VIEW,
    ),
    Command(
        "settings.show",
        QT_TRANSLATE_NOOP("Commands", "Se&ttings"),
        (StandardKey.Preferences, "Ctrl+,"),
        icon="settings",
        section=Section.VIEW,
        about=QT_TRANSLATE_NOOP("Commands", "Languages, look, backups, export and import."),
    ),
    Command(
        "menu.open",
        QT_TRANSLATE_NOOP("Commands", "&Menu"),
        ("F10",),
        icon="menu",
        section=Section.GO,
    ),
    Command(
        "palette.open",
        QT_TRANSLATE_NOOP("Commands", "&All commands…"),
        ("Ctrl+Shift+P",),
        icon="command",
        section=Section.HELP,
        about=QT_TRANSLATE_NOOP(
            "Commands", "Finds commands and pages by a few letters of their name."
        ),
    ),
    Command(
        "help.show",
        QT_TRANSLATE_NOOP("Commands", "&Help"),
        (StandardKey.HelpContents, "F1"),
        icon="help",
        section=Section.HELP,
        about=QT_TRANSLATE_NOOP("Commands", "Shortcuts, how to search, and where your work lives."),
    ),
    Command(
        "about.show",
        QT_TRANSLATE_NOOP("Commands", "About &Suunta"),
        icon="info",
        section=Section.HELP,
        about=QT_TRANSLATE_NOOP("Commands", "Version, edition of the knowledge, and licences."),
    ),
    Command(
        "facts.copy",
        QT_TRANSLATE_NOOP("Commands", "&Copy what support will ask"),
        section=Section.HELP,
        about=QT_TRANSLATE_NOOP(
            "Commands", "Puts versions, folders and the state of the index on the clipboard."
        ),
    ),
    Command(
        "zoom.in",
        QT_TRANSLATE_NOOP("Commands", "&Larger text"),
        (StandardKey.ZoomIn, "Ctrl++", "Ctrl+="),
        section=Section.VIEW,
        where=Where.READING,
    ),
    Command(
        "zoom.out",
        QT_TRANSLATE_NOOP("Commands", "S&maller text"),
        (StandardKey.ZoomOut, "Ctrl+-"),
        section=Section.VIEW,
        where=Where.READING,
    ),
    Command(
        "zoom.reset",
        QT_TRANSLATE_NOOP("Commands", "Text in its &own size"),
        ("Ctrl+0",),
        section=Section.VIEW,
        where=Where.READING,
    ),
    Command(
        "window.close",
        QT_TRANSLATE_NOOP("Commands", "&Quit"),
        (StandardKey.Quit, "Ctrl+Q"),
        section=Section.VIEW,
    ),
)
