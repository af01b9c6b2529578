package org.comity.instrument.content;

import org.comity.instrument.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the content when the program starts; wrong content stops the start with its problems.
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

  @Bean
  Content instrumentContent(@Value("${comity.rehearsal:true}") boolean rehearsal) {
    return ShippedContent.readAhead(rehearsal).get();
  }
}
