package org.comity.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.RequestMapping;

/// The one place where failures end: logged once, shown with a reference. Open to everybody.
@Controller
class ErrorPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private static final int UNREACHABLE = 503;
  private static final Set<String> SECRET = Set.of("_csrf", "password", "code");

  private final Words words;
  private final CurrentVisitor current;

  ErrorPages(Words words, CurrentVisitor current) {
    this.words = words;
    this.current = current;
  }

  @RequestMapping("${server.error.path:/error}")
  Page error(HttpServletRequest request) {
    Optional<Throwable> failure =
        Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    Integer sent = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    boolean unreachable = failure.filter(ErrorPages::unreachable).isPresent();
    int status = unreachable ? UNREACHABLE : Optional.ofNullable(sent).orElse(500);
    boolean stale = stale(request);
    String kind = stale ? "stale" : kind(status);
    return new ErrorPage(
        status,
        kind,
        words.say(current.visitor().language(), "shell.error." + kind + ".title"),
        failure.map(cause -> logged(cause, path(request))).orElse(""),
        unreachable || stale ? form(request) : "",
        unreachable || stale ? fields(request) : List.of());
  }

  // A form whose hidden field is too old. One that another site sent is not offered again.
  private static boolean stale(HttpServletRequest request) {
    return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException
        && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
  }

  private static String kind(int status) {
    return switch (status) {
      case 404, 405 -> "missing";
      case 401, 403 -> "forbidden";
      case 413 -> "large";
      case UNREACHABLE -> "unreachable";
      default -> status < 500 ? "refused" : "broken";
    };
  }

  /// Whether the database cannot be reached.
  static boolean unreachable(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransactionSystemException
                    || cause instanceof TransientDataAccessException);
  }

  /// Logs a failure once and gives the reference under which it stands in the log.
  static String logged(Throwable cause, String path) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("{} {}", reference, path, cause);
    return reference;
  }

  private static String path(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
  }

  private static String form(HttpServletRequest request) {
    boolean sent = "POST".equals(request.getMethod());
    return sent ? path(request) : "";
  }

  private static List<Map.Entry<String, String>> fields(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !SECRET.contains(field.getKey()))
        .flatMap(
            field -> Arrays.stream(field.getValue()).map(text -> Map.entry(field.getKey(), text)))
        .toList();
  }
}
