package org.comity.request.exchange;

import org.comity.form.interview.Place;

/// A text of a case that somebody translates.
///
/// @param path where it stands, of letters that XML allows in a name, such as
///   `asst.items:i1:rec.relevance`; the same as long as the text stays where it is
/// @param place the field
/// @param label the key of the text that names it
/// @param text what the drafter wrote
public record TextUnit(String path, Place place, String label, String text) {}
