package org.comity.discussion.web;

import java.util.List;

/// The form that begins a discussion, as it was typed.
///
/// @param room the room of the thing
/// @param kind its kind
/// @param thing its identifier
/// @param circles who can read it
/// @param circle who is chosen
/// @param readers who of a body sees the thing, a sentence; empty where all do
/// @param subject its subject
/// @param quotes whether words of the thing can be quoted
/// @param quote the words that are quoted
/// @param near where they stand
/// @param say what is said
public record BeginForm(
    String room,
    String kind,
    String thing,
    List<Choice> circles,
    String circle,
    String readers,
    String subject,
    boolean quotes,
    String quote,
    String near,
    SayForm say) {}
