package org.comity.shell.web;

import java.util.List;
import org.comity.language.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Tells the web framework how replies are written.
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
  @Bean
  Words words() {
    return new Words();
  }

  @Bean
  WebMvcConfigurer replies(PageWriter pages) {
    return new WebMvcConfigurer() {
      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new ReplyHandler(pages));
      }
    };
  }
}
