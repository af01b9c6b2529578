package org.comity.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.Test;

@BesideOthers
class CollaboratorsTest {
  private static final int MOST = 5;
  private static final String COMPONENT = "org.springframework.stereotype.Component";
  private static final String BEAN = "org.springframework.context.annotation.Bean";

  @Test
  void aBeanLeansOnAtMostFiveOthers() {
    assertThat(Stream.concat(constructors(), factories()).toList())
        .as("constructors of beans and the methods that make them")
        .isNotEmpty()
        .filteredOn(made -> made.getRawParameterTypes().size() > MOST)
        .extracting(JavaCodeUnit::getFullName)
        .as("what leans on more than %d does more than one thing", MOST)
        .isEmpty();
  }

  private static Stream<JavaCodeUnit> constructors() {
    Set<JavaClass> made =
        factories().map(JavaCodeUnit::getRawReturnType).collect(Collectors.toSet());
    return HouseRulesTest.CLASSES.stream()
        .filter(type -> !type.isRecord())
        .filter(type -> made.contains(type) || type.isMetaAnnotatedWith(COMPONENT))
        .flatMap(type -> type.getConstructors().stream());
  }

  private static Stream<JavaMethod> factories() {
    return HouseRulesTest.CLASSES.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(BEAN));
  }
}
