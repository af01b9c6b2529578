package org.comity.identity.people;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comity.identity.Role;
import org.comity.language.Language;

/// Invites somebody to act for a body.
///
/// @param bodyCode the body: the State's code, `SECRETARIAT` or `OPERATOR`
/// @param name her name
/// @param email her own address; one that several people read cannot sign in
/// @param role the role
/// @param office the office within the body
/// @param language in which she reads
public record Invite(
    String bodyCode, String name, String email, Role role, String office, Language language) {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@<>()\",;:\\\\]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?");
  private static final int LONGEST = 200;

  // What mailboxes of offices are called. Who signs in has a name of her own.
  private static final Set<String> SHARED =
      Set.of(
          "info",
          "office",
          "mail",
          "contact",
          "admin",
          "secretariat",
          "secretary",
          "registry",
          "department",
          "unit",
          "team",
          "group",
          "noreply",
          "no-reply",
          "postmaster",
          "webmaster",
          "support",
          "helpdesk",
          "ministry",
          "justice",
          "protocol",
          "legal",
          "mla",
          "centralauthority",
          "central-authority",
          "courrier",
          "correo",
          "kanzlei",
          "poststelle");

  /// What came of inviting.
  public sealed interface Outcome {
    /// She is invited.
    ///
    /// @param invitation the invitation
    /// @param link to be handed over, where no mail carries it
    record Invited(Invitation invitation, Optional<Invitations.HandedOver> link)
        implements Outcome {}

    /// She acts for the body already and does so in this role from now on.
    record Changed() implements Outcome {}

    /// Something is wrong with it.
    record Refused(Wrong wrong) implements Outcome {}
  }

  /// What is wrong with an invitation, at which field.
  public enum Wrong {
    /// No name, or a long one.
    NAME("name"),
    /// Not an address.
    EMAIL("email"),
    /// The name of an office before the `@`.
    SHARED("email"),
    /// No office, or a long one.
    OFFICE("office"),
    /// The inviter may not invite to this role.
    ROLE("role"),
    /// The body has a focal point, or one is invited already.
    TWO_FOCAL_POINTS("role"),
    /// Somebody with this address is invited already, or is a member whose role stays.
    AGAIN("email");

    private final String field;

    Wrong(String field) {
      this.field = field;
    }

    /// The control it is about.
    public String field() {
      return field;
    }

    /// The key of its words.
    public String words() {
      return "identity.invite." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// What is wrong with it as it stands; empty if nothing is.
  Optional<Wrong> wrong() {
    if (!fits(name)) {
      return Optional.of(Wrong.NAME);
    }
    if (!fits(office)) {
      return Optional.of(Wrong.OFFICE);
    }
    return wrongAddress(email);
  }

  /// What is wrong with an address for somebody who signs in; empty if nothing is.
  static Optional<Wrong> wrongAddress(String email) {
    if (!EMAIL.matcher(email.strip()).matches() || email.length() > LONGEST) {
      return Optional.of(Wrong.EMAIL);
    }
    String box = email.strip().split("@", 2)[0].toLowerCase(java.util.Locale.ROOT);
    return SHARED.contains(box) ? Optional.of(Wrong.SHARED) : Optional.empty();
  }

  private static boolean fits(String text) {
    return !text.isBlank() && text.strip().length() <= LONGEST;
  }
}
