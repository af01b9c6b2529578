package org.comity.instrument.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.database.Ids;
import org.comity.instrument.Instruments;
import org.comity.instrument.Notification;
import org.comity.instrument.Origin;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@WholeProgram
class StatementsTest {
  private static final Acting SECRETARIAT = new Acting("secretariat", Ids.next(), Ids.next());
  private static final Acting EXPERT = new Acting("expert", Ids.next(), Ids.next());

  @Autowired private Statements statements;
  @Autowired private Instruments instruments;
  @Autowired private StatementStore store;
  @Autowired private TransactionOperations transaction;
  @Autowired private JdbcClient jdbc;

  @Test
  void aRecordedNotificationStandsAmongThoseOfItsStateWithItsSource() {
    record(notification("PNG", "18(13)", "The Secretary for Justice", ""));
    Notification told = instruments.notifications(new StateCode("PNG")).getFirst();
    assertThat(told.value()).isEqualTo("The Secretary for Justice");
    assertThat(told.language()).isEqualTo(Language.ENGLISH);
    assertThat(told.date()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(told.reference()).isEqualTo("C.N.9.2026");
    assertThat(told.origin().verified()).isEqualTo(Origin.Verified.RECORDED);
  }

  @Test
  void aCorrectedNotificationTakesThePlaceOfThatInTheFileAndTheDifferenceIsReported() {
    record(notification("LIE", "18(13)", "Office of Justice, new address", ""));
    assertThat(instruments.notifications(new StateCode("LIE")))
        .filteredOn(each -> each.instrument().equals("UNTOC"))
        .extracting(Notification::value)
        .containsExactly("Office of Justice, new address");
    assertThat(statements.differences())
        .anySatisfy(
            difference ->
                assertThat(difference.file())
                    .isEqualTo("Office of Justice, Judicial Affairs Division"));
  }

  @Test
  void aRecordedNameIsTheNameEverywhereAndSortsAsSuch() {
    record(name("TUR", "en", "Zurkiye", ""));
    State state = instruments.state(new StateCode("TUR")).orElseThrow();
    assertThat(state.name(Language.ENGLISH)).isEqualTo("Zurkiye");
    List<StateCode> order = instruments.states(Language.ENGLISH).stream().map(State::code).toList();
    assertThat(order.indexOf(new StateCode("TUR")))
        .isGreaterThan(order.indexOf(new StateCode("ZWE")) - 5);
    assertThat(instruments.nameOrigin(new StateCode("TUR"), Language.ENGLISH)).isPresent();
    assertThat(instruments.nameOrigin(new StateCode("TUR"), Language.FRENCH)).isEmpty();
  }

  @Test
  void theUnionToo() {
    record(name("EU", "fr", "UE", ""));
    assertThat(instruments.state(new StateCode("EU")).orElseThrow().name(Language.FRENCH))
        .isEqualTo("UE");
  }

  @Test
  void twoPersonsOnTheSameNameMeetAndNeitherOverwritesTheOther() {
    UUID first = recorded(record(name("CZE", "en", "Bohemia", "")));
    RecordStatement second = name("CZE", "en", "Moravia", "");
    assertThat(record(second))
        .isInstanceOfSatisfying(
            RecordStatement.Overtaken.class,
            overtaken -> assertThat(overtaken.theirs().map(Statement::value)).contains("Bohemia"));
    record(name("CZE", "en", "Moravia", first.toString()));
    assertThat(instruments.state(new StateCode("CZE")).orElseThrow().name(Language.ENGLISH))
        .isEqualTo("Moravia");
    assertThat(statements.all("name")).extracting(Statement::value).contains("Bohemia", "Moravia");
  }

  @Test
  void whatIsUndoneGivesWayToWhatHeldBefore() {
    UUID first = recorded(record(name("SWZ", "en", "Swaziland", "")));
    UUID second = recorded(record(name("SWZ", "en", "Ngwane", first.toString())));
    assertThat(undo(second)).isTrue();
    assertThat(undo(second)).isFalse();
    assertThat(instruments.state(new StateCode("SWZ")).orElseThrow().name(Language.ENGLISH))
        .isEqualTo("Swaziland");
    assertThat(record(name("SWZ", "en", "Ngwane", second.toString())))
        .isInstanceOf(RecordStatement.Overtaken.class);
    assertThat(undo(first)).isTrue();
    assertThat(instruments.state(new StateCode("SWZ")).orElseThrow().name(Language.ENGLISH))
        .isEqualTo("Eswatini");
    assertThat(record(name("SWZ", "en", "Ngwane", first.toString())))
        .isInstanceOfSatisfying(
            RecordStatement.Overtaken.class,
            overtaken -> assertThat(overtaken.theirs()).isEqualTo(Optional.empty()));
  }

  @Test
  void theSameFormSentTwiceRecordsOnce() {
    RecordStatement command = name("FJI", "en", "Viti", "");
    record(command);
    assertThat(record(command)).isEqualTo(new RecordStatement.Recorded(command.id()));
    assertThat(statements.all("name"))
        .filteredOn(each -> each.id().equals(command.id()))
        .hasSize(1);
  }

  @Test
  void everyFaultIsNamedAtItsField() {
    assertThat(record(wrong()))
        .isEqualTo(
            new RecordStatement.Refused(
                List.of(
                    new Fault(Fault.Field.STATE, Fault.Reason.UNKNOWN_STATE),
                    new Fault(Fault.Field.ARTICLE, Fault.Reason.UNKNOWN_ARTICLE),
                    new Fault(Fault.Field.TOPIC, Fault.Reason.UNKNOWN_TOPIC),
                    new Fault(Fault.Field.VALUE, Fault.Reason.NO_WORDS),
                    new Fault(Fault.Field.LANGUAGE, Fault.Reason.UNKNOWN_LANGUAGE),
                    new Fault(Fault.Field.DATED, Fault.Reason.BEFORE_ADOPTION),
                    new Fault(Fault.Field.SOURCE, Fault.Reason.MISSING),
                    new Fault(Fault.Field.AS_AT, Fault.Reason.IN_FUTURE))));
  }

  @Test
  void whatHoldsAlreadyIsNotRecordedAgainNorIsANovel() {
    assertThat(record(name("FRA", "en", "France", "")))
        .isEqualTo(refused(Fault.Reason.NOTHING_NEW));
    assertThat(record(name("FRA", "en", "x".repeat(RecordStatement.LONGEST + 1), "")))
        .isEqualTo(refused(Fault.Reason.TOO_LONG));
  }

  @Test
  void onlyTheSecretariatRecordsAndUndoes() {
    RecordStatement command = name("FRA", "en", "Gaul", "");
    assertThat(EXPERT.call(() -> statements.record(command)))
        .isEqualTo(new RecordStatement.NotAllowed());
    UUID id = recorded(record(name("AUT", "en", "Noricum", "")));
    assertThat(EXPERT.call(() -> statements.undo(id, "why"))).isFalse();
  }

  @Test
  void theDatabaseAloneRefusesEverybodyElse() {
    assertThatThrownBy(
            () -> EXPERT.run(() -> transaction.executeWithoutResult(status -> store.add(gaul()))))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void noRowIsEverChangedOrRemoved() {
    assertThatThrownBy(
            () ->
                SECRETARIAT.run(
                    () ->
                        transaction.executeWithoutResult(
                            status -> jdbc.sql("DELETE FROM instrument.statement").update())))
        .hasStackTraceContaining("permission denied");
  }

  private static Statement gaul() {
    return new Statement(
        Ids.next(),
        new Subject.NameOf(new StateCode("FRA"), Language.ENGLISH),
        "Gaul",
        Language.ENGLISH,
        null,
        "",
        "x",
        LocalDate.EPOCH,
        null,
        Ids.next(),
        Instant.EPOCH,
        null);
  }

  @Test
  void recordingAndUndoingStandInTheAuditTrail() {
    UUID id = recorded(record(name("NRU", "en", "Pleasant Island", "")));
    undo(id);
    assertThat(acts("name/NRU/en")).containsExactly("record-name", "undo-name");
  }

  private List<String> acts(String object) {
    return Acting.JOB.call(
        () ->
            transaction.execute(
                status ->
                    jdbc.sql("SELECT act FROM audit.event WHERE object = :object ORDER BY id")
                        .param("object", object)
                        .query(String.class)
                        .list()));
  }

  private boolean undo(UUID id) {
    return SECRETARIAT.call(() -> statements.undo(id, "It was wrong"));
  }

  private RecordStatement.Outcome record(RecordStatement command) {
    return SECRETARIAT.call(() -> statements.record(command));
  }

  private static RecordStatement wrong() {
    return new RecordStatement(
        "notification",
        Ids.next(),
        "",
        "QQ",
        "UNTOC",
        "18(99)",
        "",
        " ",
        "",
        "1999-01-01",
        "",
        " ",
        "2030-01-01");
  }

  private static UUID recorded(RecordStatement.Outcome outcome) {
    assertThat(outcome).isInstanceOf(RecordStatement.Recorded.class);
    return ((RecordStatement.Recorded) outcome).id();
  }

  private static RecordStatement.Refused refused(Fault.Reason reason) {
    return new RecordStatement.Refused(List.of(new Fault(Fault.Field.VALUE, reason)));
  }

  private static RecordStatement notification(
      String state, String article, String value, String base) {
    return new RecordStatement(
        "notification",
        Ids.next(),
        base,
        state,
        "UNTOC",
        article,
        "CENTRAL_AUTHORITY_MLA",
        value,
        "en",
        "2026-10-01",
        "C.N.9.2026",
        "Depositary notification",
        "2026-10-02");
  }

  private static RecordStatement name(String state, String language, String value, String base) {
    return new RecordStatement(
        "name",
        Ids.next(),
        base,
        state,
        "",
        "",
        "",
        value,
        language,
        "",
        "",
        "Note verbale",
        "2026-10-02");
  }
}
