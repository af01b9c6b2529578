package org.comity.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.comity.database.Acting;
import org.comity.database.Ids;
import org.comity.document.RichText;
import org.comity.form.Address;
import org.comity.form.AnswerType;
import org.comity.form.Evaluation;
import org.comity.form.Relevance;
import org.comity.form.Value;
import org.comity.form.laws.LawText;
import org.comity.form.laws.SaveLaw;
import org.comity.form.sheets.SaveAnswer;
import org.comity.form.sheets.Saving;
import org.comity.form.sheets.Sheet;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Role;
import org.comity.language.Language;
import org.springframework.stereotype.Component;

/// Prepares reviews for tests through the same doors as the program: opens them, and answers all
/// that a person would otherwise have to type.
@Component
public final class Preparing {
  // Tests share a database, and a State has one review for each cluster of a cycle.
  private static final AtomicInteger CYCLES = new AtomicInteger(1);
  private static final LocalDate STARTS = LocalDate.of(2026, 10, 1);
  private static final LocalDate DUE = LocalDate.of(2027, 4, 1);

  private final Reviews reviews;
  private final Workspaces workspaces;
  private final Saving saving;
  private final Memberships memberships;
  private final Clock clock;

  Preparing(
      Reviews reviews, Workspaces workspaces, Saving saving, Memberships memberships, Clock clock) {
    this.reviews = reviews;
    this.workspaces = workspaces;
    this.saving = saving;
    this.memberships = memberships;
    this.clock = clock;
  }

  /// Opens a review of a State in a cluster.
  public ReviewId open(String state, String cluster) {
    return open(state, cluster, Set.of(Role.values()));
  }

  /// Opens a review on which only members in these roles work.
  ReviewId open(String state, String cluster, Set<Role> working) {
    return open(state, cluster, List.of("UNTOC", "TIP"), working);
  }

  ReviewId open(String state, String cluster, List<String> instruments) {
    return open(state, cluster, instruments, Set.of(Role.values()));
  }

  private ReviewId open(String state, String cluster, List<String> instruments, Set<Role> working) {
    return Acting.JOB.call(
        () -> {
          List<Membership> members = memberships.of(state);
          int cycle = CYCLES.incrementAndGet();
          UUID body = members.getFirst().body();
          return reviews.open(
              new Reviews.Opening(
                  body, state, cycle, cluster, STARTS, DUE, instruments, working(members, working)),
              clock);
        });
  }

  private static List<UUID> working(List<Membership> members, Set<Role> roles) {
    return members.stream()
        .filter(member -> roles.contains(member.role()))
        .map(Membership::person)
        .toList();
  }

  /// A member of a State in a role.
  public Membership member(String state, Role role) {
    return Acting.JOB.call(
        () ->
            memberships.of(state).stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow());
  }

  Workspace workspace(Membership me, ReviewId review) {
    return me.acting().call(() -> workspaces.open(me, review).orElseThrow());
  }

  /// Answers every required question that is asked, until no more opens.
  public void answerAll(Membership me, ReviewId review) {
    me.acting()
        .run(
            () -> {
              for (Workspace.Part part : workspaces.open(me, review).orElseThrow().parts()) {
                answerAll(me, part);
              }
            });
  }

  private void answerAll(Membership me, Workspace.Part part) {
    Evaluation evaluation = part.evaluation();
    for (Address address : evaluation.addresses()) {
      boolean open =
          evaluation.relevance(address) == Relevance.ASKED && evaluation.counted(address).isEmpty();
      if (open) {
        Value value = value(evaluation.question(address).type());
        evaluation.change(address, value);
        saving.save(me, part.sheet(), save(part, address, value));
      }
    }
  }

  /// A law to be added to the library.
  static SaveLaw law(String title) {
    var text = new LawText(title, null, null, "en", null, null, null, Map.of(), false);
    return new SaveLaw(Ids.next(), 0, text);
  }

  /// Cites a law of the library in every question that asks for laws.
  void citeEverywhere(Membership me, ReviewId review, UUID law) {
    var cited = new Value.Citation(law, "", "1", null, null, null);
    var value = new Value.Citations(List.of(cited));
    me.acting()
        .run(
            () ->
                workspaces.open(me, review).orElseThrow().parts().stream()
                    .flatMap(part -> citing(part, value))
                    .forEach(save -> saving.save(me, save.getKey(), save.getValue())));
  }

  private static Stream<Map.Entry<Sheet, SaveAnswer>> citing(Workspace.Part part, Value value) {
    return part.evaluation().addresses().stream()
        .filter(address -> part.evaluation().relevance(address) == Relevance.ASKED)
        .filter(
            address -> part.evaluation().question(address).type() instanceof AnswerType.Citations)
        .map(address -> Map.entry(part.sheet(), save(part, address, value)));
  }

  private static SaveAnswer save(Workspace.Part part, Address address, Value value) {
    int base = part.saved().containsKey(address) ? part.saved().get(address).version() : 0;
    return new SaveAnswer(
        part.sheet().id(), address, base, value, Language.ENGLISH, UUID.randomUUID());
  }

  private static Value value(AnswerType type) {
    return switch (type) {
      case AnswerType.YesNo yesNo -> new Value.Choice("yes");
      case AnswerType.YesPartNo yesPartNo -> new Value.Choice("in-part");
      case AnswerType.SingleChoice(var options) -> new Value.Choice(options.getFirst().key());
      case AnswerType.MultiChoice(var options) ->
          new Value.Choices(List.of(options.getFirst().key()));
      case AnswerType.ShortText text -> new Value.ShortText("As the Penal Code says");
      case AnswerType.LongText text ->
          new Value.LongText(RichText.parse("The Penal Code punishes this.\n\n- first\n- second"));
      default -> listed(type);
    };
  }

  private static Value listed(AnswerType type) {
    return switch (type) {
      case AnswerType.Decimal number -> new Value.Decimal(BigDecimal.TEN);
      case AnswerType.Day day -> new Value.Day(LocalDate.of(2020, 5, 1));
      case AnswerType.Money money -> new Value.Money(BigDecimal.TEN, "EUR");
      case AnswerType.Citations laws ->
          new Value.Citations(
              List.of(new Value.Citation(null, "Penal Code", "41(2)", "en", null, null)));
      case AnswerType.Authorities authorities ->
          new Value.Authorities(List.of(new Value.Authority("Ministry of Justice", null, null)));
      case AnswerType.Table(var columns) ->
          new Value.Rows(List.of(Map.of(columns.getFirst().key(), cell(columns.getFirst()))));
      default -> new Value.Unavailable("Nothing is attached");
    };
  }

  private static String cell(AnswerType.Column column) {
    return switch (column.cells()) {
      case NUMBER -> "12";
      case DATE -> "2020-05-01";
      default -> "Article 41";
    };
  }
}
