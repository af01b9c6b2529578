package org.comity.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A form that could not be taken, so that it can be sent again as it was: with the keys that it
/// held, by which it is done once even if it had been done before.
///
/// @param address where it was sent
/// @param fields what it held, in order
public record SentForm(String address, List<Map.Entry<String, String>> fields) {
  private static final String TOKEN = "_csrf";
  private static final Set<String> SECRET = Set.of("password", "code");

  /// Takes the fields as they are.
  public SentForm {
    fields = List.copyOf(fields);
  }

  /// The form of a request; empty if it sent none, or one that no page may hold: with a secret, or
  /// with files.
  static Optional<SentForm> of(HttpServletRequest request) {
    Map<String, String[]> sent = request.getParameterMap();
    String type = String.valueOf(request.getContentType());
    // The page of an error is asked for by GET, whatever the request that failed was.
    boolean form =
        "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
            && !type.startsWith("multipart/");
    return form && sent.keySet().stream().noneMatch(SECRET::contains)
        ? Optional.of(new SentForm(path(request), fields(sent)))
        : Optional.empty();
  }

  private static List<Map.Entry<String, String>> fields(Map<String, String[]> sent) {
    return sent.entrySet().stream()
        .filter(field -> !field.getKey().equals(TOKEN))
        .flatMap(
            field -> Arrays.stream(field.getValue()).map(text -> Map.entry(field.getKey(), text)))
        .toList();
  }

  /// What a person wrote in words, to be read again; what she chose and what the page noted is sent
  /// along unseen.
  public List<String> written() {
    return fields.stream()
        .map(Map.Entry::getValue)
        .map(String::strip)
        .filter(text -> text.contains(" ") || text.codePoints().anyMatch(Character::isIdeographic))
        .distinct()
        .toList();
  }

  private static String path(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
  }
}
