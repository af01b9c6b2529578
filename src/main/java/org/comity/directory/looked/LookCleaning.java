package org.comity.directory.looked;

import org.comity.post.EachHour;
import org.comity.post.PeriodicWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The program's own work of removing looks that are no longer kept.
@Configuration(proxyBeanMethods = false)
class LookCleaning {

  @Bean
  PeriodicWork removeOldLooks(Looks looks, LookRetention retention) {
    return new EachHour("remove-old-looks", () -> looks.removeOld(retention));
  }
}
