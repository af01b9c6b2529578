package org.comity.form.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTypeTest {
  @ParameterizedTest
  @EnumSource(Scalar.class)
  void eachSimpleTypeIsReadByItsWord(Scalar scalar) {
    String word = scalar.name().toLowerCase(Locale.ROOT);
    assertThat(FieldType.read(word)).contains(new FieldType.Single(scalar));
  }

  @Test
  void choicesListsAndEntriesAreRead() {
    assertThat(FieldType.read("enum(a, b)")).contains(new FieldType.Choice(List.of("a", "b")));
    assertThat(FieldType.read("person")).contains(new FieldType.Composite("person"));
    assertThat(FieldType.read("list(person)"))
        .contains(new FieldType.Many(new FieldType.Composite("person")));
    assertThat(FieldType.read("list(enum(a, b))"))
        .contains(new FieldType.Many(new FieldType.Choice(List.of("a", "b"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"date", "person", "enum(a, b)", "list(date)", "list(enum(a, b))"})
  void aTypeIsWrittenAsItWasRead(String written) {
    assertThat(FieldType.read(written).orElseThrow().written()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Date", "list(", "list()", "two words", "set(date)", "list(Date)"})
  void whatIsNoTypeIsNotRead(String written) {
    assertThat(FieldType.read(written)).isEmpty();
  }
}
