package org.comity.form.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasoningTest {
  private static final Map<String, Operand> VALUES = values();

  private static Map<String, Operand> values() {
    Map<String, Operand> values = new HashMap<>();
    values.put("yes", new Operand.Flag(true));
    values.put("no", new Operand.Flag(false));
    values.put("coming", Operand.Unset.AWAITED);
    values.put("word", new Operand.Text("bank"));
    values.put("two", new Operand.Figure(new BigDecimal("2.0")));
    values.put("day", new Operand.Day(LocalDate.of(2026, 5, 31)));
    values.put("next", new Operand.Day(LocalDate.of(2026, 6, 1)));
    values.put("evening", moment("2026-05-31T23:30-05:00"));
    values.put("sameInstant", moment("2026-06-01T04:30Z"));
    values.put("week", new Operand.Length(Duration.ofDays(7)));
    values.put("none", new Operand.Many(List.of()));
    values.put("words", new Operand.Many(List.of(text("bank"), text("tax"))));
    values.put(
        "people",
        new Operand.Many(
            List.of(entry("role", "witness"), entry("role", "suspect"), entry("x", "y"))));
    return values;
  }

  private static Operand text(String value) {
    return new Operand.Text(value);
  }

  private static Operand entry(String part, String value) {
    return new Operand.Entry(Map.of(part, text(value)));
  }

  private static Operand moment(String written) {
    return new Operand.Moment(OffsetDateTime.parse(written));
  }

  private static Truth holds(String condition) {
    return Reasoning.holds(
        Expression.read(condition), name -> VALUES.getOrDefault(name, Operand.Unset.NOTHING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          word == 'bank'                             ; TRUE
          word != 'bank'                             ; FALSE
          word < 'tax'                               ; TRUE
          word >= 'tax'                              ; FALSE
          two == 2                                   ; TRUE
          two > 2                                    ; FALSE
          two <= 2                                   ; TRUE
          yes                                        ; TRUE
          !no                                        ; TRUE
          word in ['bank', 'tax']                    ; TRUE
          'land' in words                            ; FALSE
          'tax' in words                             ; TRUE
          size(words) == 2                           ; TRUE
          size(none) == 0                            ; TRUE
          size(missing) == 0                         ; TRUE
          size(word) == 1                            ; TRUE
          people.exists(p, p.role == 'witness')      ; TRUE
          people.exists(p, p.role == 'victim')       ; FALSE
          people.all(p, p.role in ['witness'])       ; FALSE
          people.exists(p, p.role == '')             ; TRUE
          none.exists(p, p.role == '')               ; FALSE
          none.all(p, p.role == '')                  ; TRUE
          words.exists(w, w == 'tax')                ; TRUE
          people.exists(p, words.exists(w, p.x == 'y' && w == word)) ; TRUE
          """)
  void conditionsAreAnsweredByWhatIsThere(String condition, Truth truth) {
    assertThat(holds(condition)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          missing == ''           ; TRUE
          missing == null         ; TRUE
          missing != null         ; FALSE
          '' == null              ; TRUE
          word == null            ; FALSE
          missing                 ; FALSE
          missing == 'x'          ; FALSE
          missing != 'x'          ; TRUE
          missing < day           ; FALSE
          missing in ['x']        ; FALSE
          missing - day > week    ; FALSE
          missing.exists(x, x)    ; FALSE
          word < two              ; FALSE
          """)
  void whatIsNotThereIsEmptyAndNothingElse(String condition, Truth truth) {
    assertThat(holds(condition)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          coming                     ; UNKNOWN
          !coming                    ; UNKNOWN
          coming == 'x'              ; UNKNOWN
          coming in ['x']            ; UNKNOWN
          coming < day               ; UNKNOWN
          coming - day < week        ; UNKNOWN
          coming.exists(x, x)        ; UNKNOWN
          coming.all(x, x)           ; UNKNOWN
          coming.part == 'x'         ; UNKNOWN
          coming == null             ; TRUE
          coming == ''               ; TRUE
          coming != null             ; FALSE
          size(coming) > 0           ; FALSE
          coming && no               ; FALSE
          coming && yes              ; UNKNOWN
          coming || yes              ; TRUE
          coming || no               ; UNKNOWN
          (coming == 'x') == true    ; UNKNOWN
          """)
  void whatIsAwaitedLeavesOpenWhatDependsOnIt(String condition, Truth truth) {
    Map<String, Operand> values = new HashMap<>(VALUES);
    values.put("coming.part", Operand.Unset.AWAITED);
    assertThat(
            Reasoning.holds(
                Expression.read(condition),
                name -> values.getOrDefault(name, Operand.Unset.NOTHING)))
        .isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          day < next                            ; TRUE
          evening == day                        ; TRUE
          evening < next                        ; TRUE
          evening == sameInstant                ; TRUE
          sameInstant == next                   ; TRUE
          next - day == duration('24h')         ; TRUE
          next - day > duration('24h')          ; FALSE
          day - next < duration('0h')           ; TRUE
          next - evening == duration('24h')     ; TRUE
          sameInstant - evening == duration('0h') ; TRUE
          week == duration('168h')              ; TRUE
          week < duration('200h')               ; TRUE
          """)
  void aMomentCountsAsItsOwnDayBesideADate(String condition, Truth truth) {
    assertThat(holds(condition)).isEqualTo(truth);
  }

  @Property
  void theThreeValuesFollowKleene(@ForAll Truth one, @ForAll Truth other, @ForAll Truth third) {
    assertThat(one.and(other)).isEqualTo(other.and(one));
    assertThat(one.or(other)).isEqualTo(other.or(one));
    assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
    assertThat(one.and(other.or(third))).isEqualTo(one.and(other).or(one.and(third)));
    assertThat(one.not().not()).isEqualTo(one);
  }

  @Test
  void unknownWithTrueStaysUnknownAndWithFalseIsFalse() {
    assertThat(Truth.UNKNOWN.and(Truth.TRUE)).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.UNKNOWN.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
    assertThat(Truth.UNKNOWN.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
    assertThat(Truth.UNKNOWN.or(Truth.FALSE)).isEqualTo(Truth.UNKNOWN);
  }
}
