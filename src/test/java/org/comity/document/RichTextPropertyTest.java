package org.comity.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RichTextPropertyTest {

  @Property(tries = 500)
  void whatIsWrittenAsMarkupIsReadBackAsTheSameText(@ForAll("texts") RichText text) {
    assertThat(RichText.parse(text.markup())).isEqualTo(text);
  }

  @Property(tries = 500)
  void whatIsWrittenAsJsonIsReadBackAsTheSameText(@ForAll("texts") RichText text) {
    assertThat(RichText.fromJson(text.json())).isEqualTo(text);
    assertThat(RichText.fromJson(text.json()).json()).isEqualTo(text.json());
  }

  @Property(tries = 500)
  void aCanonicalTextIsItsOwnCanonicalForm(@ForAll("texts") RichText text) {
    assertThat(new RichText(text.blocks())).isEqualTo(text);
  }

  @Property(tries = 500)
  void whateverAPersonTypesIsAccepted(@ForAll("markup") String markup) {
    RichText text = RichText.parse(markup);
    assertThat(RichText.parse(text.markup())).isEqualTo(text);
  }

  @Provide
  Arbitrary<RichText> texts() {
    return LongTexts.texts();
  }

  @Provide
  Arbitrary<String> markup() {
    return LongTexts.markup();
  }
}
