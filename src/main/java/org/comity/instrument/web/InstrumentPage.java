package org.comity.instrument.web;

import java.util.List;
import org.comity.language.Text;
import org.comity.shell.Page;

/// A treaty with its articles.
///
/// @param title the page's title
/// @param code the treaty's code
/// @param name its full name
/// @param adopted the day of adoption
/// @param adoptedBy who adopted it, in English
/// @param inForce since when it is in force, or that it is not stated
/// @param depositary the address of the depositary's page
/// @param described whether its provisions are described here
/// @param query what was searched for in the articles
/// @param articles those found
public record InstrumentPage(
    String title,
    String code,
    Text name,
    String adopted,
    String adoptedBy,
    String inForce,
    String depositary,
    boolean described,
    String query,
    List<Row> articles)
    implements Page {

  /// One article.
  ///
  /// @param address its page
  /// @param number its number
  /// @param heading its title; of a treaty that is not described, that it is a counterpart
  /// @param facts short phrases: cluster, provisions
  public record Row(String address, int number, Text heading, List<String> facts) {}
}
