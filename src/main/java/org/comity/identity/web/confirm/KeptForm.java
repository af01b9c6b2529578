package org.comity.identity.web.confirm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form that waits for its sender to prove who she is: where it goes and what it holds.
///
/// @param path where it goes; a path of this program
/// @param post whether it is a form; else a page to come back to
/// @param fields names and values in their order
public record KeptForm(String path, boolean post, List<Map.Entry<String, String>> fields) {
  /// What stands before the name of a field while it waits.
  public static final String KEPT = "kept.";

  /// Refuses an address outside of this program.
  public KeptForm {
    if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
      throw new IllegalArgumentException("Not a path of this program");
    }
    fields = List.copyOf(fields);
  }

  /// The form that a request brings.
  static KeptForm of(HttpServletRequest request, String path) {
    return new KeptForm(path, true, fields(request, ""));
  }

  /// The form that waited in the page of proving.
  static KeptForm waiting(HttpServletRequest request, String path, boolean post) {
    return new KeptForm(path, post, fields(request, KEPT));
  }

  /// The request as it was before it had to wait.
  HttpServletRequest restored(HttpServletRequest request) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    for (Map.Entry<String, String> field : fields) {
      parameters.merge(field.getKey(), new String[] {field.getValue()}, KeptForm::joined);
    }
    return new Restored(request, parameters);
  }

  private static List<Map.Entry<String, String>> fields(HttpServletRequest request, String prefix) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> field.getKey().startsWith(prefix) && !field.getKey().equals("_csrf"))
        .flatMap(
            field ->
                Arrays.stream(field.getValue())
                    .map(value -> Map.entry(field.getKey().substring(prefix.length()), value)))
        .toList();
  }

  private static String[] joined(String[] first, String[] second) {
    String[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static final class Restored extends HttpServletRequestWrapper {
    private final Map<String, String[]> parameters;

    Restored(HttpServletRequest request, Map<String, String[]> parameters) {
      super(request);
      this.parameters = parameters;
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = parameters.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return parameters.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Collections.unmodifiableMap(parameters);
    }
  }
}
