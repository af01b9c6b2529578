package org.comity.request.exchange;

import java.util.List;
import java.util.Set;
import org.comity.language.ReadAhead;
import org.comity.request.content.Yamls;

/// What of a case is given to a translator, as the content says.
///
/// @param keep the fields that stay as they are
/// @param parts by type, those that are translated
record Translatable(Set<String> keep, Yamls parts) {
  private static final ReadAhead<Translatable> SHIPPED = ReadAhead.of(Translatable::read);

  static Translatable shipped() {
    return SHIPPED.get();
  }

  private static Translatable read() {
    Yamls file = Yamls.file("content/requests/translation.yaml");
    return new Translatable(Set.copyOf(file.words("keep")), file.mapping("parts"));
  }

  /// The parts of a type that are translated; none for a type of names and numbers.
  List<String> of(String type) {
    return parts.words(type);
  }
}
