package org.comity.directory.web.proposals;

import java.util.List;
import org.comity.language.Language;
import org.comity.shell.Page;

/// The draft of a note verbale that asks a State to confirm its entries, to be printed.
///
/// @param title the page's title
/// @param code the code of the State
/// @param language the language of the note
/// @param languages the languages in which it can be had
/// @param opening how the note begins
/// @param entries the entries that wait, with how fresh each is
/// @param request what is asked
/// @param closing how the note ends
public record NotePage(
    String title,
    String code,
    Language language,
    List<Language> languages,
    String opening,
    List<String> entries,
    String request,
    String closing)
    implements Page {}
