package org.comity.shell.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which version of a WebJar is on the class path.
final class WebJarVersions {
  private WebJarVersions() {}

  static String of(String group, String artifact) {
    String file = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (InputStream in = WebJarVersions.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(artifact + " is not on the class path");
      }
      var properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
