package org.comity.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.comity.language.Words;
import org.comity.shell.ApiProblems;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The one place where failures end: logged once, shown with a reference. Open to everybody.
@Controller
class ErrorPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private static final int UNREACHABLE = 503;

  private final Words words;
  private final CurrentVisitor current;

  ErrorPages(Words words, CurrentVisitor current) {
    this.words = words;
    this.current = current;
  }

  @RequestMapping("${server.error.path:/error}")
  Page error(HttpServletRequest request, HttpServletResponse response) {
    Optional<Throwable> failure =
        Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    Integer sent = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    boolean away = failure.filter(DatabaseAway::causes).isPresent();
    int status = away ? UNREACHABLE : Optional.ofNullable(sent).orElse(500);
    if (status == UNREACHABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, ApiProblems.RETRY_AFTER);
    }
    Optional<SentForm> form = away || stale(request) ? SentForm.of(request) : Optional.empty();
    String kind = stale(request) ? old(form) : kind(status, form.isPresent());
    return new ErrorPage(
        status,
        kind,
        words.say(current.visitor().language(), "shell.error." + kind + ".title"),
        failure.map(cause -> logged(cause, path(request))).orElse(""),
        away && asked(request) ? address(request) : "",
        form);
  }

  // A form whose hidden field is too old. One that another site sent is not offered again.
  private static boolean stale(HttpServletRequest request) {
    return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException
        && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
  }

  // A form with a secret or with files is not repeated on a page.
  private static String old(Optional<SentForm> form) {
    return form.isPresent() ? "stale" : "reload";
  }

  private static String kind(int status, boolean form) {
    return switch (status) {
      case 404, 405 -> "missing";
      case 401, 403 -> "forbidden";
      case 413 -> "large";
      case UNREACHABLE -> form ? "unreachable" : "away";
      default -> status < 500 ? "refused" : "broken";
    };
  }

  /// Logs a failure once and gives the reference under which it stands in the log.
  static String logged(Throwable cause, String path) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    if (DatabaseAway.causes(cause)) {
      DatabaseAway.log(reference, path, cause);
    } else {
      LOG.error("{} {}", reference, path, cause);
    }
    return reference;
  }

  private static String path(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
  }

  private static boolean asked(HttpServletRequest request) {
    return "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
  }

  private static String address(HttpServletRequest request) {
    Object query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
    return path(request) + (query == null ? "" : "?" + query);
  }
}
