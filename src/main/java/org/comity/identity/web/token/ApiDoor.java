package org.comity.identity.web.token;

import java.time.Clock;
import org.comity.identity.Memberships;
import org.comity.identity.token.AccessTokens;
import org.comity.shell.ApiProblems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// How `/api` is guarded: by tokens alone. No cookie opens it, so no other site can make a browser
/// use it. What the interface looks like is open to everybody.
@Configuration(proxyBeanMethods = false)
class ApiDoor {
  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http,
      AccessTokens tokens,
      Memberships memberships,
      Clock clock,
      ApiProblems problems)
      throws Exception {
    return http.securityMatcher(guarded())
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .addFilterBefore(
            new BearerFilter(tokens, memberships, clock, problems), AuthorizationFilter.class)
        .csrf(csrf -> csrf.disable())
        .sessionManagement(sessions -> sessions.disable())
        .securityContext(context -> context.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(
                    (request, response, failure) ->
                        problems.write(response, problems.of(401, "identity.api.token-needed"))))
        .build();
  }

  // All below /api, however its address is written, but what describes it.
  private static RequestMatcher guarded() {
    var paths = PathPatternRequestMatcher.withDefaults();
    return new AndRequestMatcher(
        paths.matcher("/api/**"),
        new NegatedRequestMatcher(paths.matcher("/api/v1/openapi.{format}")));
  }
}
