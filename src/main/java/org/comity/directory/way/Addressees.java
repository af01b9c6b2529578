package org.comity.directory.way;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.directory.Answer;
import org.comity.directory.Basis;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Holding;
import org.comity.directory.Question;

/// Finds who receives a request.
record Addressees(Directory directory) {
  AuthorityStep of(Need need, Scope scope) {
    Answer<Designation> named =
        whole(need.territory(), Told.first(scope.bases(), under(need::receives)));
    boolean known = named instanceof Answer.Known<Designation>;
    return new AuthorityStep(
        named,
        passed(need, scope, named.all()),
        known ? List.of() : elsewhere(scope, need::receives),
        sender(need, scope));
  }

  private Function<String, Answer<Designation>> under(Function<String, Question> question) {
    return basis -> directory.named(question.apply(basis));
  }

  private List<Designation> sender(Need need, Scope scope) {
    List<Designation> own = whole("", Told.first(scope.bases(), under(need::sends))).all();
    return own.isEmpty() ? elsewhere(scope, need::sends) : own;
  }

  // For the State as such, one made for the whole goes before those made for a part.
  private static Answer<Designation> whole(String territory, Answer<Designation> answer) {
    List<Designation> whole =
        answer.all().stream().filter(each -> each.grounds().territory().isEmpty()).toList();
    return territory.isEmpty() && !whole.isEmpty() ? new Answer.Known<>(whole) : answer;
  }

  private List<Designation> elsewhere(Scope scope, Function<String, Question> question) {
    return directory.bases().stream()
        .map(Basis::code)
        .filter(code -> !scope.bases().contains(code))
        .flatMap(code -> directory.named(question.apply(code)).all().stream())
        .toList();
  }

  private List<PassedOver> passed(Need need, Scope scope, List<Designation> taken) {
    return directory.designations(need.to()).stream()
        .filter(each -> each.function() == need.matter().function())
        .filter(each -> scope.bases().contains(each.grounds().basis()))
        .filter(each -> !taken.contains(each))
        .map(each -> new PassedOver(each, why(each, need)))
        .toList();
  }

  private static PassedOver.Why why(Designation each, Need need) {
    return Stream.of(territory(each, need), limits(each, need), holding(each, need.day()))
        .flatMap(found -> found)
        .findFirst()
        .orElse(PassedOver.Why.NEARER);
  }

  private static Stream<PassedOver.Why> territory(Designation each, Need need) {
    boolean other = !each.grounds().reaches(need.territory());
    return other ? Stream.of(PassedOver.Why.OTHER_TERRITORY) : Stream.empty();
  }

  private static Stream<PassedOver.Why> limits(Designation each, Need need) {
    boolean stage =
        !each.stages().isEmpty()
            && need.matter().stage().filter(asked -> !each.stages().contains(asked)).isPresent();
    if (stage) {
      return Stream.of(PassedOver.Why.OTHER_STAGE);
    }
    boolean crime =
        need.matter()
            .crime()
            .flatMap(asked -> each.crime().filter(only -> only != asked))
            .isPresent();
    return crime ? Stream.of(PassedOver.Why.OTHER_CRIME) : Stream.empty();
  }

  private static Stream<PassedOver.Why> holding(Designation each, LocalDate day) {
    Holding holding = each.grounds().on(day);
    return switch (holding) {
      case HOLDS -> Stream.empty();
      case NOT_YET -> Stream.of(PassedOver.Why.NOT_YET);
      case ENDED -> Stream.of(PassedOver.Why.ENDED);
      case NOT_STATED -> Stream.of(PassedOver.Why.NOT_STATED);
    };
  }
}
