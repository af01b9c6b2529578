package org.comity.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.comity.shell.ApiProblems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/// The database cannot be reached. Programs are told so also where that is found out before any
/// handler is asked, as when their token is looked up; people get a page, see [ErrorPages].
@Component
@Order(DatabaseAway.AROUND_SECURITY)
class DatabaseAway extends OncePerRequestFilter {
  // Spring makes the request known at -105 and asks who comes at -100.
  static final int AROUND_SECURITY = -104;

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

  private final ApiProblems problems;

  DatabaseAway(ApiProblems problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException e) {
      if (!causes(e) || response.isCommitted()) {
        throw e;
      }
      log("", request.getRequestURI(), e);
      problems.write(response, problems.of(503, "shell.api.unreachable"));
    }
  }

  /// Whether the database caused this failure by being away.
  static boolean causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransactionSystemException
                    || cause instanceof TransientDataAccessException);
  }

  /// Logs it in one line, for it happens to everybody at once.
  static void log(String reference, String path, Throwable failure) {
    Throwable root =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .reduce((_, deeper) -> deeper)
            .orElse(failure);
    LOG.error("{} {}: the database cannot be reached: {}", reference, path, root.toString());
  }
}
