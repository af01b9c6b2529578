package org.comity.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A door for the program's own work, or for every role of which `policy.csv` says so: whoever acts
/// must have this line before the method is entered. The database asks the same line again. No page
/// leads a person to a door that is closed to her, so [RequiresDoor] throws where one is.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
  /// What is acted on, such as `review`.
  String object();

  /// The state it is in, such as `other`.
  String state();

  /// What is done, such as `open`.
  String act();
}
