package org.comity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program.
@SpringBootApplication
public class Comity {
  /// Starts it.
  public static void main(String[] args) {
    SpringApplication.run(Comity.class, args);
  }
}
