package org.comity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the interface for programs promises, held against what it answers.
public final class ApiContract {
  private static final String DOCUMENT = "https://comity.example/openapi.json";

  private final JsonNode description;
  private final SchemaRegistry schemas;

  /// The promise as the program itself publishes it, to anybody.
  public ApiContract(MockMvc pages) {
    String text = Browsing.text(new Browsing(pages).send(get("/api/v1/openapi.json")));
    description = JsonMapper.builder().build().readTree(text);
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Map.of(DOCUMENT, text)));
  }

  /// Every promised operation, as `GET /api/v1/…`.
  public Set<String> operations() {
    var operations = new TreeSet<String>();
    description
        .path("paths")
        .forEachEntry(
            (path, methods) ->
                methods.propertyNames().stream()
                    .filter(name -> !name.equals("parameters"))
                    .forEach(name -> operations.add(name.toUpperCase(Locale.ROOT) + " " + path)));
    return operations;
  }

  /// Refuses an answer that was not promised: its status, its content type, its form.
  public void check(String method, String path, MockHttpServletResponse answer) {
    String template = template(path);
    String at =
        pointer("paths", template, method.toLowerCase(Locale.ROOT), "responses")
            + "/"
            + answer.getStatus();
    JsonNode promised = resolve(at);
    assertThat(promised.isMissingNode()).as("%s %s: nothing promised", method, at).isFalse();
    if (answer.getContentAsByteArray().length > 0) {
      content(at, promised, answer);
    }
  }

  private void content(String at, JsonNode promised, MockHttpServletResponse answer) {
    String type = String.valueOf(answer.getContentType()).split(";", 2)[0];
    assertThat(promised.path("content").has(type)).as("%s: %s", at, type).isTrue();
    if (type.endsWith("json")) {
      String schema = located(at) + "/content/" + escaped(type) + "/schema";
      assertThat(
              schemas
                  .getSchema(SchemaLocation.of(DOCUMENT + "#" + schema))
                  .validate(
                      new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8),
                      InputFormat.JSON))
          .as("%s against %s", Browsing.text(answer), schema)
          .isEmpty();
    }
  }

  private JsonNode resolve(String pointer) {
    return description.at(located(pointer));
  }

  // The place itself, or the one to which it refers.
  private String located(String pointer) {
    JsonNode here = description.at(pointer);
    return here.has("$ref") ? here.path("$ref").asString().substring(1) : pointer;
  }

  private String template(String path) {
    return description.path("paths").propertyNames().stream()
        .filter(template -> matches(template, path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing is promised at " + path));
  }

  private static boolean matches(String template, String path) {
    String bare = path.split("\\?", 2)[0];
    return bare.matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
  }

  private static String pointer(String... names) {
    var pointer = new StringBuilder();
    for (String name : names) {
      pointer.append('/').append(escaped(name));
    }
    return pointer.toString();
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
