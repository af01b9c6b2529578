package org.comity.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What an address takes, whatever was sent to it: so that a program is told what it did wrong.
@Component
class ApiRoutes {
  private final RequestMappingHandlerMapping handlers;

  ApiRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    this.handlers = handlers;
  }

  /// The methods that the address of the request takes; none if nothing stands there.
  List<HttpMethod> methods(HttpServletRequest request) {
    var names = new TreeSet<String>();
    here(request)
        .flatMap(info -> info.getMethodsCondition().getMethods().stream())
        .map(RequestMethod::name)
        .forEach(names::add);
    if (names.contains("GET")) {
      names.add("HEAD");
    }
    return names.stream().map(HttpMethod::valueOf).toList();
  }

  /// The media types that the address takes with the method of the request.
  List<MediaType> types(HttpServletRequest request) {
    return here(request)
        .filter(info -> info.getMethodsCondition().getMatchingCondition(request) != null)
        .flatMap(info -> info.getConsumesCondition().getConsumableMediaTypes().stream())
        .distinct()
        .toList();
  }

  private Stream<RequestMappingInfo> here(HttpServletRequest request) {
    return handlers.getHandlerMethods().keySet().stream()
        .filter(info -> !info.getMethodsCondition().isEmpty())
        .filter(info -> matches(info, request));
  }

  private static boolean matches(RequestMappingInfo info, HttpServletRequest request) {
    var patterns = info.getPathPatternsCondition();
    return patterns != null && patterns.getMatchingCondition(request) != null;
  }
}
