package org.comity.form.web;

/// A provision as lawyers write it: `UNTOC-5.1.a.i` is `5(1)(a)(i)`.
public final class ProvisionName {
  private ProvisionName() {}

  /// The name of a provision without its instrument.
  public static String of(String provision) {
    String[] steps = provision.substring(provision.indexOf('-') + 1).split("\\.");
    var name = new StringBuilder(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      name.append('(').append(steps[i]).append(')');
    }
    return name.toString();
  }
}
