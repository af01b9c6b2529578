package org.comity.review.reminders;

import org.comity.post.EachHour;
import org.comity.post.PeriodicWork;
import org.comity.review.Reviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The program's own work of reminding: each review that is answered, in a transaction of its own.
@Configuration(proxyBeanMethods = false)
class Reminding {

  @Bean
  PeriodicWork remindOfReviews(Reviews reviews, Reminders reminders) {
    return new EachHour("remind-of-reviews", () -> reviews.drafting().forEach(reminders::remind));
  }
}
