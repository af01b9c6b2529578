package org.comity.upkeep.doctor;

import java.util.List;

/// The fonts of documents, which the build puts into the program where npm is there: Latin,
/// Cyrillic and Greek letters, Arabic ones, Chinese characters.
final class ShippedFonts {
  private static final List<String> PLACES =
      List.of(
          "/fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
          "/fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
          "/fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
          "/fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf",
          "/fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
          "/fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf");

  private ShippedFonts() {}

  /// Which are not there; none where everything was built.
  static List<String> missing() {
    return PLACES.stream().filter(place -> ShippedFonts.class.getResource(place) == null).toList();
  }
}
