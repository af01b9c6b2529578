package org.comity.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.comity.language.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes the problems that programs are told, in the language of their request.
@Component
public class ApiProblems {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int UNAUTHORIZED = 401;
  private static final int UNREACHABLE = 503;

  /// After how many seconds it is worth while to ask a database again that cannot be reached.
  public static final String RETRY_AFTER = "5";

  private final Words words;
  private final CurrentVisitor current;

  ApiProblems(Words words, CurrentVisitor current) {
    this.words = words;
    this.current = current;
  }

  /// A problem whose sentence has this key of words; the last part of the key is its code.
  public ApiProblem of(int status, String key, Object... arguments) {
    String code = key.substring(key.lastIndexOf('.') + 1);
    return ApiProblem.of(status, code, words.say(current.visitor().language(), key, arguments));
  }

  /// The answer of a handler that says this problem.
  public static ResponseEntity<Object> answer(ApiProblem problem) {
    return answer(problem, HttpHeaders.EMPTY);
  }

  /// The answer of a handler that says this problem, with more headers.
  public static ResponseEntity<Object> answer(ApiProblem problem, HttpHeaders headers) {
    var answer =
        ResponseEntity.status(problem.status())
            .headers(headers)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.status() == UNREACHABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
    }
    return answer.body(problem);
  }

  /// The answer of a handler that has nothing here for this token.
  public ResponseEntity<Object> notFound() {
    return answer(of(404, "shell.api.not-found"));
  }

  /// Says a problem where no handler answers.
  public void write(HttpServletResponse response, ApiProblem problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    if (problem.status() == UNAUTHORIZED) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.status() == UNREACHABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
    }
    response.getOutputStream().write(JSON.writeValueAsBytes(problem));
  }
}
