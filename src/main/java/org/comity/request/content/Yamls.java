package org.comity.request.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// One mapping of a YAML file that ships with the program, read strictly: what is missing or
/// misspelt is a defect of the build, told with the file and the entry.
///
/// @param where file and entry, for messages
/// @param values by name
public record Yamls(String where, Map<?, ?> values) {

  /// A file of the class path whose top is a mapping.
  public static Yamls file(String path) {
    return of(path, loaded(path));
  }

  /// A file of the class path whose top is a list of mappings.
  public static List<Yamls> list(String path) {
    return each(path, loaded(path));
  }

  /// The names of the files in a folder of the class path, sorted.
  static List<String> names(String folder) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + folder + "/*.yaml");
      return List.of(found).stream()
          .map(resource -> String.valueOf(resource.getFilename()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object loaded(String path) {
    try (InputStream in = Yamls.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("No content at " + path);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Yamls of(String where, @Nullable Object node) {
    if (node instanceof Map<?, ?> map) {
      return new Yamls(where, map);
    }
    throw new IllegalStateException(where + ": a mapping was expected");
  }

  private static List<Yamls> each(String where, @Nullable Object node) {
    if (!(node instanceof List<?> entries)) {
      throw new IllegalStateException(where + ": a list was expected");
    }
    var all = new ArrayList<Yamls>();
    for (Object entry : entries) {
      Yamls one = of(where, entry);
      Object name = one.values.get(one.values.containsKey("id") ? "id" : "key");
      all.add(new Yamls(where + " " + name, one.values));
    }
    return all;
  }

  /// The list of mappings under a name.
  public List<Yamls> entries(String name) {
    return each(where + " " + name, values.get(name));
  }

  /// The mapping under a name; an empty one if there is none.
  public Yamls mapping(String name) {
    Object found = values.get(name);
    return found == null ? new Yamls(where, Map.of()) : of(where + " " + name, found);
  }

  /// The texts of a mapping by name.
  public Map<String, String> texts(String name) {
    return mapping(name).values.entrySet().stream()
        .collect(
            Collectors.toMap(e -> String.valueOf(e.getKey()), e -> String.valueOf(e.getValue())));
  }

  /// The list of words under a name; empty if there is none.
  public List<String> words(String name) {
    Object found = values.get(name);
    return found instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /// The text under a name, which has to be there.
  public String text(String name) {
    String found = optional(name);
    if (found == null) {
      throw refuse(name + " is missing");
    }
    return found;
  }

  /// The text under a name; null if there is none.
  public @Nullable String optional(String name) {
    Object found = values.get(name);
    return found == null ? null : String.valueOf(found);
  }

  /// The calendar date under a name, `2026-05-31`, however YAML understands it.
  String day(String name) {
    return values.get(name) instanceof java.util.Date date
        ? date.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDate().toString()
        : text(name);
  }

  /// Whether `true` stands under a name.
  public boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /// What to throw for an entry that is not as it has to be.
  public IllegalStateException refuse(String reason) {
    return new IllegalStateException(where + ": " + reason);
  }
}
