package org.comity.review.web.submission;

import java.util.List;
import org.comity.review.FilesInWords;
import org.comity.shell.Page;

/// A submission with its receipt and the document itself.
///
/// @param title the page's title
/// @param place the review
/// @param review address of the review
/// @param leadsBack whether the reader sees the review too
/// @param at when it was submitted
/// @param by who submitted
/// @param sha256 the hash in the audit trail
/// @param pdf whether it can be had as PDF
/// @param word whether it can be had as a Word file
/// @param files the files that the submission stands on
/// @param document the document as a fragment of a page, made by the room `document`
public record SubmissionPage(
    String title,
    List<String> place,
    String review,
    boolean leadsBack,
    String at,
    String by,
    String sha256,
    boolean pdf,
    boolean word,
    List<FilesInWords.Line> files,
    String document)
    implements Page {}
