package org.comity.instrument.web.provision;

import java.util.List;
import java.util.Optional;
import org.comity.instrument.ProvisionLinks;
import org.comity.instrument.web.Further;
import org.comity.instrument.web.NotificationRow;
import org.comity.instrument.web.ParticipationRow;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.instrument.web.ProvisionView;
import org.comity.language.Text;
import org.comity.shell.Page;

/// One provision and what hangs on it.
///
/// @param title the page's title
/// @param treaty its treaty
/// @param article its article
/// @param provision the provision
/// @param asked who asks about it, by room
/// @param bound whether a State is bound by its treaty
/// @param told what was notified under it, by the chosen State or by all
/// @param further what other rooms have under it
public record ProvisionPage(
    String title,
    Treaty treaty,
    Article article,
    ProvisionView provision,
    List<Asked> asked,
    Bound bound,
    List<NotificationRow> told,
    List<Further> further)
    implements Page {

  /// The treaty of a provision.
  ///
  /// @param code its code
  /// @param name the name it is spoken of by
  /// @param depositary the depositary's page
  /// @param described whether its provisions are described here
  public record Treaty(String code, Text name, String depositary, boolean described) {}

  /// The article of a provision.
  ///
  /// @param number such as "Article 5"
  /// @param heading its title; empty of a treaty that is not described
  /// @param path its page without its language
  public record Article(String number, Optional<Text> heading, String path) {}

  /// What one room knows of the provision.
  ///
  /// @param heading what the links are
  /// @param links the links
  public record Asked(String heading, List<ProvisionLinks.Link> links) {}

  /// A State and the treaty.
  ///
  /// @param caption what the row is about
  /// @param states every State that can be chosen
  /// @param state the code of the chosen State; empty for none
  /// @param row what is known of it; empty while no State is chosen
  public record Bound(
      String caption, List<Choice> states, String state, Optional<ParticipationRow> row) {}

  /// The address of this page, to which the choice of a State leads.
  public String here() {
    return provision.address().replaceFirst("\\?.*", "");
  }
}
