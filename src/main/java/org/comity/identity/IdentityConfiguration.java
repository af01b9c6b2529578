package org.comity.identity;

import org.comity.database.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// How passwords are kept, and the rules of access.
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {
  @Bean
  PasswordEncoder hashes() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  Policy policy() {
    return Policy.read();
  }
}
