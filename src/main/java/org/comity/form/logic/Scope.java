package org.comity.form.logic;

/// Where a condition finds the values it names.
@FunctionalInterface
public interface Scope {
  /// The value of a name such as `rec.period.to`; [Operand.Unset#NOTHING] or
  /// [Operand.Unset#AWAITED] if there is none.
  Operand value(String name);

  /// This scope with a variable, which stands before a name of the same beginning.
  default Scope with(String variable, Operand meaning) {
    return name -> {
      if (name.equals(variable)) {
        return meaning;
      }
      return name.startsWith(variable + ".")
          ? parts(meaning, name.substring(variable.length() + 1))
          : value(name);
    };
  }

  /// A part of a value, by a dotted name.
  static Operand parts(Operand value, String name) {
    Operand part = value;
    for (String step : name.split("\\.", -1)) {
      part = part.part(step);
    }
    return part;
  }
}
