package org.comity.request;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What is asked of somebody who has to have data preserved tonight: twelve answers, from which a
/// whole request for preservation follows (Budapest 29(2)), and the request for disclosure after
/// it.
///
/// @param state the requested State
/// @param contact who answers questions, with her function
/// @param phone where she is reached
/// @param offence title and provision
/// @param facts a few sentences
/// @param provider who holds the data
/// @param identifiers accounts, one each
/// @param data what is to be preserved, one each
/// @param relation what the data have to do with the offence
/// @param necessity why they may be lost
/// @param from the first day of the data
/// @param to the last day of the data
public record UrgentPreservation(
    String state,
    String contact,
    String phone,
    String offence,
    String facts,
    String provider,
    List<String> identifiers,
    List<String> data,
    String relation,
    String necessity,
    String from,
    String to) {
  // Budapest 29(7).
  private static final int DAYS = 60;
  private static final DateTimeFormatter REFERENCE =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

  /// Keeps copies of the lists.
  public UrgentPreservation {
    identifiers = List.copyOf(identifiers);
    data = List.copyOf(data);
  }

  /// The request for preservation.
  ///
  /// @param begun the case with what the program knows of the two States
  /// @param purpose for what the data serve, a sentence in the drafter's language
  /// @param now the moment in the drafter's zone
  public CaseFile preservation(CaseFile begun, String purpose, OffsetDateTime now) {
    ObjectNode root = begun.root().deepCopy();
    common(root, purpose, now);
    boolean budapest = root.path("legal.bases").toString().contains("\"BUDAPEST\"");
    root.put("req.ownReference", "PRS-" + REFERENCE.format(now));
    root.put("req.channel", budapest ? "point247" : "centralAuthority");
    root.put("urg.level", "urgent").put("urg.reason", necessity);
    root.put("urg.deadline", now.toLocalDate().plusDays(1).toString());
    if (root.path(CaseFile.ITEMS).get(0) instanceof ObjectNode item) {
      preserve(item, root, now.toLocalDate());
    }
    return new CaseFile(root, Map.of());
  }

  private void common(ObjectNode root, String purpose, OffsetDateTime now) {
    root.put("req.transmissionMeans", "eMail");
    root.put("matter.subject", offence).put("matter.nature", "investigation");
    root.put("facts.summary", facts).put("purpose.use", purpose);
    root.put("nexus.reason", necessity).put("nexus.relevance", relation);
    root.put("off.deathPenalty", false).put("off.politicalNature", true);
    root.put("conf.required", "factAndSubstance").put("conf.reason", necessity);
    root.put("conf.ifImpossible", "askFirst").put("conf.noNotify", true);
    root.put("assur.use", true).put("reply.partial", true);
    root.put("sign.date", now.toLocalDate().toString());
    if (root.has("auth.requesting.name")) {
      root.set("auth.conducting.name", root.get("auth.requesting.name").deepCopy());
    }
    root.putArray("off.list").add(offenceEntry());
    root.set("auth.contact.person", contactEntry(root));
    root.put("auth.contact.hours", "24/7, UTC" + now.getOffset().getId().replace("Z", "+00:00"));
  }

  private ObjectNode offenceEntry() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", "offence")
        .put("title", offence)
        .put("date", from + "/" + to);
  }

  private ObjectNode contactEntry(ObjectNode root) {
    String[] parts = contact.split("[,،，]", 2);
    ObjectNode entry = JsonNodeFactory.instance.objectNode().put("id", "contact");
    entry.put("name", parts[0].strip());
    if (parts.length > 1) {
      entry.put("function", parts[1].strip());
    }
    entry.put("phone", phone);
    String mail = root.path("auth.central.name").path("email").asString("");
    return mail.isEmpty() ? entry : entry.put("email", mail);
  }

  private void preserve(ObjectNode item, ObjectNode root, LocalDate today) {
    item.put("text", data.isEmpty() ? "" : String.join("; ", data));
    if (root.has("auth.requesting.name")) {
      item.set("prs.authority", root.get("auth.requesting.name").deepCopy());
    }
    item.putObject("prs.offence").put("ref", "offence");
    item.put("prs.facts", facts).put("prs.relation", relation).put("prs.necessity", necessity);
    data.forEach(item.putArray("prs.data")::add);
    item.putObject("gates").put("prs.provider", true).put("prs.account", true);
    item.putObject("prs.provider").put("name", provider);
    accounts(item.putArray("prs.account"));
    item.putObject("prs.period").put("from", from).put("to", to);
    item.put("prs.followUp", true).put("prs.followUpBy", today.plusDays(DAYS).toString());
    item.put("prs.duration", "P" + DAYS + "D").put("prs.noNotify", true).put("prs.status", "new");
    item.put("prs.confirmation", today.plusDays(1).toString());
  }

  private void accounts(ArrayNode accounts) {
    for (String identifier : identifiers) {
      accounts
          .addObject()
          .put("provider", provider)
          .put("service", provider)
          .put("identifierType", kind(identifier))
          .put("value", identifier);
    }
  }

  private static String kind(String identifier) {
    if (identifier.startsWith("http")) {
      return "url";
    }
    if (identifier.contains("@")) {
      return "email";
    }
    return identifier.startsWith("+") ? "phone" : "userId";
  }

  /// The request for disclosure that has to follow, tied to the preservation.
  ///
  /// @param begun the case with what the program knows of the two States
  /// @param first the request for preservation
  public CaseFile disclosure(CaseFile begun, CaseFile first, String purpose, OffsetDateTime now) {
    ObjectNode root = begun.root().deepCopy();
    common(root, purpose, now);
    String reference = first.text("req.ownReference");
    root.put("req.ownReference", reference.replaceFirst("^PRS", "DSC"));
    root.putArray("req.relatedReferences")
        .addObject()
        .put("reference", reference)
        .put("date", now.toLocalDate().toString())
        .put("relation", "followsPreservation");
    if (root.path(CaseFile.ITEMS).get(0) instanceof ObjectNode item) {
      item.putObject("gates").put("dsc.preservedRef", true).put("dsc.accounts", true);
      item.put("dsc.preservedRef", reference).put("dsc.noNotify", true);
      item.putObject("dsc.provider").put("name", provider);
      accounts(item.putArray("dsc.accounts"));
      item.putObject("dsc.period").put("from", from).put("to", to);
      item.put("dsc.nexus", relation);
    }
    return new CaseFile(root, Map.of());
  }
}
