package org.comity.shell.web;

import java.util.List;
import org.comity.language.Words;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Tells the web framework how replies are written.
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
  @Bean(AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME)
  static ApplicationEventMulticaster events(BeanFactory parts) {
    return new NoAddressesOfFiles(parts);
  }

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
