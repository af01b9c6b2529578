package org.comity.directory.content;

import org.comity.directory.search.Terms;
import org.comity.directory.way.Scopes;
import org.comity.instrument.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the directory when the program starts; wrong content stops the start with its problems.
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

  @Bean
  ReadDirectory readDirectory(@Value("${comity.rehearsal:true}") boolean rehearsal) {
    return ShippedDirectory.readAhead(rehearsal).get();
  }

  @Bean
  Scopes scopes(ReadDirectory read, Content facts) {
    return ShippedDirectory.scopes(facts, read.entries());
  }

  @Bean
  Terms terms() {
    return ShippedDirectory.terms();
  }
}
