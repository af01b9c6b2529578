package org.comity.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import org.comity.shell.ApiProblem;
import org.comity.shell.ApiProblems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What programs are told where nothing stands, and when something breaks. For those who come with
/// a token.
@RestController
@RestControllerAdvice(annotations = RestController.class)
class ApiErrors {
  private final ApiProblems problems;
  private final ApiRoutes routes;

  ApiErrors(ApiProblems problems, ApiRoutes routes) {
    this.problems = problems;
    this.routes = routes;
  }

  /// Where no other handler takes the request: there is nothing at the address, or it takes other
  /// methods, or other media types.
  @RequestMapping("/api/**")
  ResponseEntity<Object> untaken(HttpServletRequest request) {
    List<HttpMethod> methods = routes.methods(request);
    if (methods.isEmpty()) {
      return problems.notFound();
    }
    var headers = new HttpHeaders();
    if (methods.contains(HttpMethod.valueOf(request.getMethod()))) {
      headers.setAccept(routes.types(request));
      return ApiProblems.answer(problems.of(415, "shell.api.media-type-not-taken"), headers);
    }
    headers.setAllow(new LinkedHashSet<>(methods));
    return ApiProblems.answer(
        problems.of(405, "shell.api.method-not-taken", "method", request.getMethod()), headers);
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<Object> unreadable() {
    return ApiProblems.answer(problems.of(400, "shell.api.unreadable"));
  }

  /// An address with something in the place of an identifier that is none leads to nothing.
  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException failure) {
    return failure.getParameter().hasParameterAnnotation(PathVariable.class)
        ? problems.notFound()
        : ApiProblems.answer(problems.of(400, "shell.api.unreadable"));
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<Object> broken(Exception failure, HttpServletRequest request) {
    String reference = ErrorPages.logged(failure, request.getRequestURI());
    ApiProblem problem =
        DatabaseAway.causes(failure)
            ? problems.of(503, "shell.api.unreachable")
            : problems.of(500, "shell.api.broken", "reference", reference);
    return ApiProblems.answer(problem);
  }
}
