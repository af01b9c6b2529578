package org.comity.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import org.comity.shell.ApiProblem;
import org.comity.shell.ApiProblems;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// What programs are told where nothing stands, and when something breaks. For those who come with
/// a token.
@RestController
@RestControllerAdvice(annotations = RestController.class)
class ApiErrors {
  private final ApiProblems problems;

  ApiErrors(ApiProblems problems) {
    this.problems = problems;
  }

  @RequestMapping("/api/**")
  ResponseEntity<Object> nothing() {
    return problems.notFound();
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<Object> unreadable() {
    return ApiProblems.answer(problems.of(400, "shell.api.unreadable"));
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<Object> broken(Exception failure, HttpServletRequest request) {
    String reference = ErrorPages.logged(failure, request.getRequestURI());
    ApiProblem problem =
        ErrorPages.unreachable(failure)
            ? problems.of(503, "shell.api.unreachable")
            : problems.of(500, "shell.api.broken", "reference", reference);
    return ApiProblems.answer(problem);
  }
}
