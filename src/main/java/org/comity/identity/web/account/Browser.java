package org.comity.identity.web.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The browser of a session and the machine under it, as a person knows them by name: `Firefox,
/// Windows`.
///
/// @param name both names, or what the browser said of itself where neither is known
public record Browser(String name) {
  // Chrome names Safari too, and Edge and Opera name both: the rarer ones are asked first.
  private static final List<Mark> PROGRAMS =
      List.of(
          new Mark("Edg", "Edge"),
          new Mark("OPR/", "Opera"),
          new Mark("SamsungBrowser/", "Samsung Internet"),
          new Mark("Firefox/", "Firefox"),
          new Mark("FxiOS/", "Firefox"),
          new Mark("CriOS/", "Chrome"),
          new Mark("Chrome/", "Chrome"),
          new Mark("Safari/", "Safari"));

  // Android names Linux too, and an iPhone names Mac OS X.
  private static final List<Mark> MACHINES =
      List.of(
          new Mark("iPhone", "iPhone"),
          new Mark("iPad", "iPad"),
          new Mark("Android", "Android"),
          new Mark("Windows", "Windows"),
          new Mark("Mac OS X", "macOS"),
          new Mark("CrOS", "ChromeOS"),
          new Mark("Linux", "Linux"));

  private record Mark(String sign, String name) {}

  /// By what the browser says it is.
  public static Browser of(String said) {
    String known =
        Stream.of(PROGRAMS, MACHINES)
            .flatMap(marks -> first(marks, said).stream())
            .collect(Collectors.joining(", "));
    return new Browser(known.isEmpty() ? said : known);
  }

  private static Optional<String> first(List<Mark> marks, String said) {
    return marks.stream().filter(mark -> said.contains(mark.sign())).map(Mark::name).findFirst();
  }
}
