package org.comity;

import org.springframework.boot.SpringApplication;

/// The program as the build looks at it to write down its parts beforehand, so that a start need
/// not search the classes for them. It opens no installation and never serves: the build ends it
/// once the parts are known. What is written down lies beside the program laid out for a quick
/// start.
final class Foretold {
  private Foretold() {}

  /// Begins a start that is only looked at.
  public static void main(String[] arguments) {
    var application = new SpringApplication(Comity.class);
    application.setLazyInitialization(true);
    application.run(arguments);
  }
}
