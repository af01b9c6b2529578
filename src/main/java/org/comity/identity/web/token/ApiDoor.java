package org.comity.identity.web.token;

import java.time.Clock;
import org.comity.identity.Memberships;
import org.comity.identity.token.AccessTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/// How `/api` is guarded: by tokens alone. No cookie opens it, so no other site can make a browser
/// use it.
@Configuration(proxyBeanMethods = false)
class ApiDoor {
  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http, AccessTokens tokens, Memberships memberships, Clock clock)
      throws Exception {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .addFilterBefore(new BearerFilter(tokens, memberships, clock), AuthorizationFilter.class)
        .csrf(csrf -> csrf.disable())
        .sessionManagement(sessions -> sessions.disable())
        .securityContext(context -> context.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(
                    (request, response, failure) ->
                        Problems.write(response, HttpStatus.UNAUTHORIZED, "A token is needed.")))
        .build();
  }
}
