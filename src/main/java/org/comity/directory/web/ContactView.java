package org.comity.directory.web;

import java.util.List;
import java.util.Optional;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Phone;
import org.comity.instrument.web.SourceView;
import org.comity.language.Text;

/// How an authority is reached, as a page shows it.
///
/// @param kind what it is, in words
/// @param opening whether somebody is there now, in words
/// @param overlap when both are at work next, in words; empty for none
/// @param zone the zone of the office; empty where not stated
/// @param days the hours of each day on which somebody is there
/// @param address the lines of the postal address
/// @param use for what it may be used; empty where not stated
/// @param hidden to whom telephones and mailboxes are shown, in words; empty where they are shown
/// @param kept whether it is kept that the reader saw them
/// @param phones telephones
/// @param faxes fax numbers
/// @param mailboxes mailboxes
/// @param secure by which secured system it is reached and with which key
/// @param pending what is being changed, in sentences
/// @param source where this is from, but for what was corrected
/// @param corrected what its State has corrected, and where that is from
public record ContactView(
    String kind,
    String opening,
    Optional<String> overlap,
    String zone,
    List<Day> days,
    List<String> address,
    Optional<Text> use,
    String hidden,
    boolean kept,
    List<Phone> phones,
    List<Phone> faxes,
    List<String> mailboxes,
    ContactPoint.Secure secure,
    List<String> pending,
    SourceView source,
    List<Corrected> corrected) {

  /// What its State has corrected.
  ///
  /// @param fields which fields, in words
  /// @param source where what they say is from
  public record Corrected(String fields, SourceView source) {}

  /// A day of the week.
  ///
  /// @param name its name
  /// @param hours its hours, or that it is closed
  public record Day(String name, String hours) {}
}
