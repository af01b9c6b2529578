package org.comity.request.grounds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comity.form.interview.Place;

/// How a ground of refusal stands in one case.
public sealed interface GroundAnswer {

  /// What a drafter may say of a ground.
  enum Choice {
    /// It does not apply.
    EXCLUDED,
    /// It may apply, and here is why the request is to be granted all the same.
    EXPLAINED,
    /// She does not know yet.
    OPEN;

    /// The one of a word; empty for a word that is none.
    public static Optional<Choice> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /// The key of its name.
    public String key() {
      return "request.grounds.answer." + word();
    }

    /// The end of the key of how a ground stands that is answered so.
    public String standing() {
      return this == OPEN ? "leftOpen" : "answered";
    }

    /// The word for it in a case.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The drafter answered it.
  ///
  /// @param choice what she chose
  /// @param text what she wrote beside; empty for nothing
  record ByDrafter(Choice choice, String text) implements GroundAnswer {}

  /// The case answers it by what was filled in.
  ///
  /// @param places the fields that do; empty where none of them arises in this request
  record ByCase(List<Place> places) implements GroundAnswer {
    /// Keeps a copy of the places.
    public ByCase {
      places = List.copyOf(places);
    }
  }

  /// Nobody answered it.
  ///
  /// @param empty the fields that would and are empty or not true
  /// @param rules that fire and speak against it
  record Open(List<Place> empty, List<String> rules) implements GroundAnswer {
    /// Keeps copies of the lists.
    public Open {
      empty = List.copyOf(empty);
      rules = List.copyOf(rules);
    }
  }

  /// Whether somebody has still to answer.
  default boolean open() {
    return switch (this) {
      case ByDrafter(var choice, var text) -> choice == Choice.OPEN;
      case ByCase answered -> false;
      case Open left -> true;
    };
  }
}
