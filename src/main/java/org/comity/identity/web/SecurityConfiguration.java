package org.comity.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.comity.identity.Rehearsal;
import org.comity.identity.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// What is open to everybody, what needs a sign-in, and the headers of every answer.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'; manifest-src 'self'";
  private static final String[] OPEN = {
    "/assets/**",
    "/sign-in/**",
    "/language",
    "/error",
    "/favicon.ico",
    "/health",
    "/api/v1/openapi.*",
    "/en/**",
    "/fr/**",
    "/es/**",
    "/ar/**",
    "/ru/**",
    "/zh/**",
    "/instruments/**",
    "/states/**",
    "/directory/**",
    "/questionnaires/**",
    "/search",
    "/accessibility",
    "/style"
  };

  // No user of Spring's own; the sign-in page is ours.
  @Bean
  UserDetailsService noUsers() {
    return new InMemoryUserDetailsManager();
  }

  // In a cookie, so that a page with a form needs no session.
  @Bean
  CsrfTokenRepository formTokens(Site site) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(site.cookie("form"));
    tokens.setCookiePath("/");
    tokens.setHeaderName("X-CSRF-TOKEN");
    tokens.setCookieCustomizer(cookie -> cookie.secure(site.secure()).sameSite("Lax"));
    return tokens;
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      SecurityContextRepository contexts,
      CsrfTokenRepository tokens,
      SignOut signOut,
      LookUp lookUp)
      throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests.requestMatchers(OPEN).permitAll().anyRequest().access(signedIn(lookUp)))
        .securityContext(context -> context.securityContextRepository(contexts))
        .csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .sessionManagement(sessions -> sessions.disable())
        .requestCache(cache -> cache.disable())
        .exceptionHandling(SecurityConfiguration::refusals)
        .logout(
            logout ->
                logout
                    .logoutUrl("/sign-out")
                    .addLogoutHandler(signOut)
                    .logoutSuccessUrl("/sign-in"))
        .headers(SecurityConfiguration::headers)
        .build();
  }

  // Whether she signed in and for whom she acts is read together.
  private static AuthorizationManager<RequestAuthorizationContext> signedIn(LookUp lookUp) {
    AuthorizationManager<RequestAuthorizationContext> signedIn =
        AuthenticatedAuthorizationManager.authenticated();
    return (who, exchange) -> {
      lookUp.read(exchange.getRequest());
      return signedIn.authorize(who, exchange);
    };
  }

  private static void refusals(ExceptionHandlingConfigurer<HttpSecurity> handling) {
    handling
        .authenticationEntryPoint((request, response, failure) -> response.sendRedirect("/sign-in"))
        .accessDeniedHandler(SecurityConfiguration::deny);
  }

  // The page that follows says why: a guard that is too old is no refusal of the person.
  private static void deny(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    request.setAttribute(WebAttributes.ACCESS_DENIED_403, denied);
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  /// For every chain: whoever comes to real work by https is told to stay with https. A rehearsal
  /// binds nobody's browser.
  @Bean
  Customizer<HeadersConfigurer<HttpSecurity>> strictTransport(Site site, Rehearsal rehearsal) {
    RequestMatcher real = request -> !rehearsal.on() && site.secure();
    return headers ->
        headers.httpStrictTransportSecurity(
            strict -> strict.requestMatcher(real).includeSubDomains(false));
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .frameOptions(FrameOptionsConfig::deny)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
  }
}
