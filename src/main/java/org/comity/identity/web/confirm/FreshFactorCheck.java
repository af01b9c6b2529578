package org.comity.identity.web.confirm;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.comity.identity.Factor;
import org.comity.identity.FreshFactor;
import org.comity.identity.web.session.SignedIn;
import org.comity.shell.ApiProblems;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Stands before every handler marked with [FreshFactor].
@Configuration(proxyBeanMethods = false)
class FreshFactorCheck implements HandlerInterceptor, WebMvcConfigurer {
  private final Clock clock;
  private final ApiProblems problems;

  FreshFactorCheck(Clock clock, ApiProblems problems) {
    this.clock = clock;
    this.problems = problems;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws ServletException, IOException {
    if (!(handler instanceof HandlerMethod method)
        || !method.hasMethodAnnotation(FreshFactor.class)
        || fresh()) {
      return true;
    }
    if (token()) {
      problems.write(response, problems.of(403, "identity.api.scope-submit"));
    } else {
      ask(request, response);
    }
    return false;
  }

  private static boolean token() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
        && signedIn.signIn().factor() == Factor.TOKEN;
  }

  private boolean fresh() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
        && signedIn.signIn().fresh(clock.instant());
  }

  // A form is kept in the page that asks; the address of a page is enough to come back to it.
  private static void ask(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if ("POST".equals(request.getMethod())) {
      request.getRequestDispatcher(ConfirmController.ASK).forward(request, response);
      return;
    }
    String back = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader("Location", "/account/confirm?back=" + back);
  }
}
