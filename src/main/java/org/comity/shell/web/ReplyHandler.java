package org.comity.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.comity.shell.Page;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Answers a request with what its handler gave back: a page, a redirect after a change, or, for an
/// empty `Optional`, the page that says that nothing is here.
final class ReplyHandler implements HandlerMethodReturnValueHandler {
  private final PageWriter pages;

  ReplyHandler(PageWriter pages) {
    this.pages = pages;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    ResolvableType whole = ResolvableType.forMethodParameter(type);
    boolean optional = Optional.class.equals(type.getParameterType());
    return Reply.class.isAssignableFrom(
        (optional ? whole.getGeneric() : whole).resolve(Object.class));
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    Object reply = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    var request = (HttpServletRequest) web.getNativeRequest();
    var response = (HttpServletResponse) web.getNativeResponse();
    if (response == null) {
      throw new IllegalStateException("No response to write to");
    }
    switch (reply) {
      case Page page -> pages.write(page, request, response);
      case SeeOther(String path) -> {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", response.encodeRedirectURL(path));
      }
      case null, default -> response.sendError(HttpStatus.NOT_FOUND.value());
    }
  }
}
