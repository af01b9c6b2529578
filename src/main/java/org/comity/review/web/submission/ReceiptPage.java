package org.comity.review.web.submission;

import java.util.List;
import org.comity.review.ReceiptDocument;
import org.comity.shell.Page;

/// The receipt of a submission.
///
/// @param title the page's title
/// @param place the review
/// @param review address of the review
/// @param leadsBack whether the reader sees the review too
/// @param lines what it says
/// @param pdf whether it can be had as PDF
/// @param word whether it can be had as a Word file
public record ReceiptPage(
    String title,
    List<String> place,
    String review,
    boolean leadsBack,
    List<ReceiptDocument.Line> lines,
    boolean pdf,
    boolean word)
    implements Page {}
