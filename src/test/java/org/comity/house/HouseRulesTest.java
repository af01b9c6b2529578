package org.comity.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.Test;

@BesideOthers
class HouseRulesTest {
  /// Every class of the program, read once for all rules.
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.comity");

  private static final int MOST_TYPES = 25;
  private static final DescribedPredicate<JavaClass> STORE =
      DescribedPredicate.describe(
          "stores", type -> outermost(type).getSimpleName().endsWith("Store"));
  private static final DescribedPredicate<JavaClass> GROUND =
      resideInAPackage("org.comity.database..");
  private static final DescribedPredicate<JavaClass> HTTP =
      resideInAnyPackage(
          "jakarta.servlet..",
          "org.springframework.web..",
          "org.springframework.http..",
          "org.springframework.security.web..");

  @Test
  void controllersAreKnownToNobody() {
    classes()
        .that()
        .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
        .should()
        .notBePublic()
        .allowEmptyShould(true)
        .because("a page is reached by its address, never by its class")
        .check(CLASSES);
  }

  @Test
  void whichPartsThereAreIsKnownWhenTheProgramIsBuilt() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(
            "org.springframework.boot.autoconfigure.condition.ConditionalOnProperty")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.springframework.context.annotation.Profile")
        .because(
            "the build writes the parts down for a quick start; options are asked when it runs")
        .check(CLASSES);
  }

  @Test
  void storesAreKnownToTheirRoomAlone() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Store")
        .should()
        .notBePublic()
        .allowEmptyShould(true)
        .because("the desk of a room decides on access, and nobody gets around it to the rows")
        .check(CLASSES);
  }

  @Test
  void onlyStoresSpeakSql() {
    noClasses()
        .that(not(STORE.or(GROUND)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
        .because("who looks for a table finds all that touches it in one file of one room")
        .check(CLASSES);
  }

  @Test
  void onlyWebKnowsHttp() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.comity..web..", "org.comity.shell..")
        .should()
        .dependOnClassesThat(HTTP)
        .because("what a room does is also done by a command, a job and a test")
        .check(CLASSES);
  }

  @Test
  void processesAreStartedByTheGroundAlone() {
    noClasses()
        .that(not(GROUND))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.ProcessBuilder")
        .orShould()
        .callMethod(Runtime.class, "exec", String[].class)
        .because("the only programs beside ours are PostgreSQL's")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto)")
        .orShould()
        .haveNameMatching(".*[.$]Abstract[A-Z][A-Za-z]*")
        .because("such a word says how a thing is built or that nobody knew what it is")
        .check(CLASSES);
  }

  @Test
  void recordsHaveNoGet() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areRecords()
        .should()
        .haveNameNotMatching("get[A-Z].*")
        .because("a component of a record bears its name")
        .check(CLASSES);
  }

  @Test
  void nobodyUsesTheOldLog() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .because("all logs go through SLF4J to one place")
        .check(CLASSES);
  }

  @Test
  void collaboratorsComeThroughTheConstructor() {
    fields()
        .should()
        .notBeMetaAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .andShould()
        .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
        .andShould()
        .notBeAnnotatedWith("jakarta.inject.Inject")
        .because("a test makes the thing with `new`, and the compiler counts what it leans on")
        .check(CLASSES);
  }

  @Test
  void packagesDoNotLeanOnEachOther() {
    slices()
        .matching("org.comity.(**)")
        .should()
        .beFreeOfCycles()
        .because("two packages in a cycle are one package that is hard to read")
        .check(CLASSES);
  }

  @Test
  void aPackageCanBeSeenAtOneGlance() {
    Map<String, Long> tooMany =
        CLASSES.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    tooMany.values().removeIf(count -> count <= MOST_TYPES);
    assertThat(tooMany).as("packages of more than %d types", MOST_TYPES).isEmpty();
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
  }
}
