package org.comity.shell.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// An address with something in the place of an identifier that is none leads to nothing, as any
/// other address does at which nothing stands. A wrong value elsewhere stays a wrong request.
@ControllerAdvice(annotations = Controller.class)
class WrongAddresses {

  @ExceptionHandler
  void mismatch(MethodArgumentTypeMismatchException failure, HttpServletResponse response)
      throws IOException {
    boolean inPath = failure.getParameter().hasParameterAnnotation(PathVariable.class);
    response.sendError((inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
  }
}
