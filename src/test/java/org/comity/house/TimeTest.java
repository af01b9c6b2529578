package org.comity.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;

class TimeTest {
  private static final DescribedPredicate<JavaAccess<?>> NOW_WITHOUT_A_CLOCK =
      describe("now() without a clock", TimeTest::asksTheMachine);
  private static final DescribedPredicate<JavaClass> START =
      describe("the start of the program", type -> type.getPackageName().equals("org.comity"));

  @Test
  void theTimeComesFromAClock() {
    noClasses()
        .should()
        .accessTargetWhere(NOW_WITHOUT_A_CLOCK)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(Date.class)
        .because("a deadline is tested by a clock that stands where the test wants it")
        .check(HouseRulesTest.CLASSES);
  }

  @Test
  void theClockIsMadeOnce() {
    noClasses()
        .that(not(START))
        .should()
        .accessTargetWhere(describe("making a clock", TimeTest::makesAClock))
        .because("all of the program has the same time")
        .check(HouseRulesTest.CLASSES);
  }

  @Test
  void nobodySleeps() {
    noClasses()
        .should()
        .accessTargetWhere(describe("sleeping", access -> access.getName().equals("sleep")))
        .because("what is waited for can say that it is there")
        .check(HouseRulesTest.CLASSES);
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    return access.getTargetOwner().getPackageName().equals("java.time")
        && access.getName().equals("now")
        && access.getTarget() instanceof CodeUnitAccessTarget now
        && now.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static boolean makesAClock(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Clock.class)
        && access.getName().startsWith("system");
  }
}
