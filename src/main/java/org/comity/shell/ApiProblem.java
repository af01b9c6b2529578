package org.comity.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a program is told that asks `/api` for what it cannot have: problem details of RFC 9457.
///
/// @param type identifies the kind of problem
/// @param title one sentence in the language of the request
/// @param status the HTTP status
/// @param code stable, the last part of the type
/// @param errors what is wrong in what was sent, if anything
/// @param current what stands now, where what was sent was based on something older
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ApiProblem(
    String type,
    String title,
    int status,
    String code,
    List<Wrong> errors,
    @Nullable Object current) {
  private static final String TYPE = "urn:comity:problem:";

  /// Takes the errors in order.
  public ApiProblem {
    errors = List.copyOf(errors);
  }

  /// One thing that is wrong.
  ///
  /// @param code stable
  /// @param message a sentence in the language of the request
  /// @param at where, such as a field of the answer; empty for all of it
  /// @param question the key of the question, where it is not that of the address
  /// @param path which repetition of it
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Wrong(String code, String message, String at, String question, String path) {
    /// Something in the answer that was sent.
    public static Wrong in(String at, String code, String message) {
      return new Wrong(code, message, at, "", "");
    }
  }

  static ApiProblem of(int status, String code, String title) {
    return new ApiProblem(TYPE + code, title, status, code, List.of(), null);
  }

  /// The same problem with what is wrong in what was sent.
  public ApiProblem with(List<Wrong> wrong) {
    return new ApiProblem(type, title, status, code, wrong, current);
  }

  /// The same problem with what stands now.
  public ApiProblem with(Object standing) {
    return new ApiProblem(type, title, status, code, errors, standing);
  }
}
