package org.comity.shell.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import tools.jackson.databind.json.JsonMapper;

/// The description of the interface for programs (OpenAPI 3.1): the head is the shell's, and each
/// room describes its own part in its `openapi.yaml`. Open to everybody.
@RestController
class ApiDescription {
  private static final String FILES = "classpath*:org/comity/*/openapi.yaml";

  private final Map<String, Object> description = read();
  private final String yaml = yaml(description);

  @GetMapping(path = "/api/v1/openapi.json", produces = "application/json")
  Map<String, Object> json() {
    return description;
  }

  @GetMapping(path = "/api/v1/openapi.yaml", produces = "application/yaml")
  String yaml() {
    return yaml;
  }

  private static Map<String, Object> read() {
    Map<String, Object> whole = new LinkedHashMap<>();
    try {
      Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
      Arrays.sort(files, Comparator.comparing(ApiDescription::order));
      for (Resource file : files) {
        join(whole, read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return whole;
  }

  // The head comes first.
  private static String order(Resource file) {
    String address = String.valueOf(file);
    return address.contains("/shell/") ? "" : address;
  }

  private static Map<String, Object> read(Resource file) throws IOException {
    try (InputStream in = file.getInputStream()) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    }
  }

  @SuppressWarnings("unchecked")
  private static void join(Map<String, Object> whole, Map<String, Object> part) {
    part.forEach(
        (name, value) -> {
          if (whole.get(name) instanceof Map<?, ?> known && value instanceof Map<?, ?> more) {
            join((Map<String, Object>) known, (Map<String, Object>) more);
          } else if (whole.put(name, value) != null) {
            throw new IllegalStateException("Two rooms describe " + name);
          }
        });
  }

  // By way of JSON, so that what stands in several places is written out in each.
  private static String yaml(Map<String, Object> description) {
    String json = JsonMapper.builder().build().writeValueAsString(description);
    Object plain = new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(120);
    return new Yaml(new Representer(options), options).dump(plain);
  }
}
