package org.comity.document.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The fonts that the build puts into the program.
public final class ShippedFonts {
  private ShippedFonts() {}

  /// Which are not there, by the places where they should be; none where everything was built.
  public static List<String> missing() {
    return Arrays.stream(Typeface.values())
        .flatMap(face -> Stream.of(face.path("400Regular"), face.path("700Bold")))
        .filter(path -> ShippedFonts.class.getResource(path) == null)
        .toList();
  }
}
