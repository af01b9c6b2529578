package org.comity.request.web.list;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.identity.Membership;
import org.comity.language.Words;
import org.comity.request.web.follow.FollowWords;
import org.comity.request.web.input.Input;

/// The form that narrows a list of requests: what there is to choose from, and what is chosen.
///
/// @param filter what is asked
/// @param states the requested States that occur
/// @param kinds the kinds that occur
/// @param stages the stages that occur
/// @param count how many of how many are shown, in words
public record FilterPart(
    RequestFilter filter,
    List<Input.Option> states,
    List<Input.Option> kinds,
    List<Input.Option> stages,
    String count) {

  /// The form over somebody's requests.
  ///
  /// @param all all of them
  /// @param shown how many are wanted
  public static FilterPart of(
      Membership me, Words words, List<FoundRequest> all, RequestFilter filter, int shown) {
    FollowWords say = FollowWords.of(words, me);
    return new FilterPart(
        filter,
        options(
            say.say("any.state"),
            all,
            each -> Stream.of(each.state()).filter(code -> !code.isEmpty()),
            (each, code) -> each.look().view().around().stateName(code, me.language())),
        options(
            say.say("any.kind"),
            all,
            each -> each.kinds().stream(),
            (each, kind) -> each.look().text("kind." + kind)),
        options(
            say.say("any.stage"),
            all,
            each -> Stream.of(each.progress().stage().word()),
            (each, stage) -> say.say("stage." + stage)),
        filter.asks() ? say.say("count", "shown", shown, "all", all.size()) : "");
  }

  private interface Naming {
    String name(FoundRequest request, String value);
  }

  private static List<Input.Option> options(
      String any,
      List<FoundRequest> all,
      Function<FoundRequest, Stream<String>> values,
      Naming naming) {
    Stream<Input.Option> found =
        all.stream()
            .flatMap(
                each ->
                    values
                        .apply(each)
                        .map(value -> new Input.Option(value, naming.name(each, value))))
            .distinct()
            .sorted(Comparator.comparing(Input.Option::name));
    return Stream.concat(Stream.of(new Input.Option("", any)), found).toList();
  }
}
