package org.comity.instrument.web;

import java.util.List;
import java.util.Optional;
import org.comity.language.Text;
import org.comity.shell.Page;

/// An article with its provisions, or, of a treaty that is not described here, with those that
/// answer to another one.
///
/// @param title the page's title
/// @param treaty the treaty it belongs to
/// @param number its number
/// @param heading its title; empty of a treaty that is not described
/// @param cluster the review cluster, in words
/// @param basis on what its placement rests, in words; empty if it is in none
/// @param provisions its provisions
/// @param participation who is party to the treaty
/// @param neighbours the articles before and after
public record ArticlePage(
    String title,
    Treaty treaty,
    int number,
    Optional<Text> heading,
    String cluster,
    String basis,
    List<ProvisionView> provisions,
    ParticipationTable participation,
    Neighbours neighbours)
    implements Page {

  /// The treaty of an article.
  ///
  /// @param code its code
  /// @param shortName the name it is spoken of by
  /// @param address its page
  /// @param depositary the depositary's page
  /// @param described whether its provisions are described here
  public record Treaty(
      String code, Text shortName, String address, String depositary, boolean described) {}

  /// The articles before and after, by address.
  public record Neighbours(Optional<String> before, Optional<String> after) {}

  /// Its own path without language and query, to which the filter leads.
  public String path() {
    return "/instruments/" + treaty.code() + "/articles/" + number;
  }
}
