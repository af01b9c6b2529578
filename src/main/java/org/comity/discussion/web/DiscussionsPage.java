package org.comity.discussion.web;

import java.util.List;
import org.comity.shell.Page;

/// The discussions of a reader.
///
/// @param title the page's title
/// @param query the words that are looked for
/// @param shown which are shown, by the code of a state
/// @param states the states to choose
/// @param about of which room they are, by its name; empty for all
/// @param rooms the rooms to choose
/// @param lines the discussions
/// @param count how many, in words
/// @param any whether the reader has any at all
public record DiscussionsPage(
    String title,
    String query,
    String shown,
    List<Choice> states,
    String about,
    List<Choice> rooms,
    List<Line> lines,
    String count,
    boolean any)
    implements Page {}
