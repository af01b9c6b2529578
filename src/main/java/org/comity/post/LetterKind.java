package org.comity.post;

/// A kind of letter of which a person may choose how she gets it. Letters of no kind, such as
/// invitations and receipts, come at once.
///
/// @param code its lasting name, such as `review-reminder`
/// @param words the key of its name for people
public record LetterKind(String code, String words) {}
