package org.comity.shell;

/// A state as every list shows it: icon, word and colour, always the three.
public enum Status {
  TO_DO("todo", "", false),
  IN_PROGRESS("half", "", true),
  READY("done", "done", false),
  SUBMITTED("sealed", "done", false),
  TO_PUT_RIGHT("stop", "stop", false),
  TO_JUSTIFY("warn", "warn", false),
  NOT_KNOWN_YET("unknown", "", false),
  NOT_ASKED("closed", "", false),
  OPTIONAL("todo", "", false),
  LATE("late", "late", false);

  private final String icon;
  private final String tone;
  private final boolean turns;

  Status(String icon, String tone, boolean turns) {
    this.icon = icon;
    this.tone = tone;
    this.turns = turns;
  }

  /// The name of its icon.
  public String icon() {
    return icon;
  }

  /// The class that gives its colour; empty for none.
  public String tone() {
    return tone;
  }

  /// Whether its icon has a direction and turns in Arabic.
  public boolean turns() {
    return turns;
  }

  /// The key of its words.
  public String words() {
    return "shell.status." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
