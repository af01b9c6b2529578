package org.comity;

import org.springframework.boot.SpringApplication;
import org.springframework.util.ClassUtils;

/// The program as the build looks at it to write down its parts beforehand, so that a start need
/// not search the classes for them. It opens no installation and never serves: the build ends it
/// once the parts are known. What is written down lies beside the program laid out for a quick
/// start.
final class Foretold {
  private static final String USED = "spring.aot.enabled";
  private static final String WRITTEN =
      Foretold.class.getName() + "__ApplicationContextInitializer";

  private Foretold() {}

  /// Has the start use what was written down, where it was; whoever adds parts of his own says
  /// `-Dspring.aot.enabled=false`.
  static void use() {
    boolean written = ClassUtils.isPresent(WRITTEN, Foretold.class.getClassLoader());
    if (written && System.getProperty(USED) == null) {
      System.setProperty(USED, "true");
    }
  }

  /// Begins a start that is only looked at.
  public static void main(String[] arguments) {
    var application = new SpringApplication(Comity.class);
    application.setLazyInitialization(true);
    application.run(arguments);
  }
}
