package org.comity.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Finds who answers an address. Spring asks each of some two hundred handlers for its method,
/// parameters, headers and media types before it looks at the path; here a handler whose address
/// begins with another word is not asked at all.
@Component
class QuickMapping implements WebMvcRegistrations {

  @Override
  public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
    return new ByFirstWord();
  }

  private static final class ByFirstWord extends RequestMappingHandlerMapping {
    // The first words of a handler's addresses; an empty set where one begins with a variable.
    private final Map<RequestMappingInfo, Set<String>> words = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
        throws Exception {
      String first = firstWord(path);
      // A word that is written with percent signs may be any other.
      return super.lookupHandlerMethod(
          path, first.contains("%") ? request : new Asked(request, first));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
        RequestMappingInfo handler, HttpServletRequest request) {
      Set<String> first = words.computeIfAbsent(handler, ByFirstWord::firstWords);
      boolean other =
          request instanceof Asked asked && !first.isEmpty() && !first.contains(asked.firstWord);
      return other ? null : super.getMatchingMapping(handler, request);
    }

    private static Set<String> firstWords(RequestMappingInfo handler) {
      Set<String> first =
          handler.getPatternValues().stream()
              .map(ByFirstWord::firstWord)
              .collect(Collectors.toUnmodifiableSet());
      return first.stream().anyMatch(word -> word.contains("{") || word.contains("*"))
          ? Set.of()
          : first;
    }

    private static String firstWord(String path) {
      int from = path.startsWith("/") ? 1 : 0;
      int to = path.indexOf('/', from);
      return to < 0 ? path.substring(from) : path.substring(from, to);
    }
  }

  /// A request whose method and first word are known once.
  private static final class Asked extends HttpServletRequestWrapper {
    private final String firstWord;
    private final String method;

    Asked(HttpServletRequest request, String firstWord) {
      super(request);
      this.firstWord = firstWord;
      this.method = request.getMethod();
    }

    @Override
    public String getMethod() {
      return method;
    }
  }
}
