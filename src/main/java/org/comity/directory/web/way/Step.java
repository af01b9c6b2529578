package org.comity.directory.web.way;

import java.util.ArrayList;
import java.util.List;
import org.comity.instrument.Origin;
import org.comity.instrument.web.Reading;
import org.comity.instrument.web.SourceView;
import org.comity.language.Text;

/// One step of the way, as a page shows it.
///
/// @param heading what it is about
/// @param says what follows, in one sentence each
/// @param groups what is stated, under headings
/// @param others what may serve too, under headings
/// @param passed what was passed over, each with its reason
/// @param remarks what is to be known
public record Step(
    Heading heading,
    List<String> says,
    List<Group> groups,
    List<Group> others,
    List<Entry> passed,
    List<String> remarks) {
  /// Keeps the lists unchangeable and leaves empty groups out.
  public Step {
    says = List.copyOf(says);
    groups = filled(groups);
    others = filled(others);
    passed = List.copyOf(passed);
    remarks = List.copyOf(remarks);
  }

  Step(
      Heading heading,
      List<String> says,
      List<Group> groups,
      List<Entry> passed,
      List<String> remarks) {
    this(heading, says, groups, List.of(), passed, remarks);
  }

  private static List<Group> filled(List<Group> groups) {
    return groups.stream().filter(each -> !each.entries().isEmpty()).toList();
  }

  /// How many entries may serve too.
  public int countOfOthers() {
    return others.stream().mapToInt(each -> each.entries().size()).sum();
  }

  /// What a step is about.
  ///
  /// @param id the end of its address on the page
  /// @param name in words
  /// @param numbered the same with its number
  public record Heading(String id, String name, String numbered) {}

  /// What the step comes to, each in a few words: its entries, else what follows, else the headings
  /// of its groups.
  List<Text> brief(Reading reading) {
    List<Text> entries =
        groups.stream()
            .limit(1)
            .filter(each -> each.heading().isEmpty())
            .flatMap(each -> each.entries().stream())
            .map(Entry::what)
            .toList();
    List<String> lines = says.isEmpty() ? groups.stream().map(Group::heading).toList() : says;
    return entries.isEmpty()
        ? lines.stream().map(line -> new Text(line, reading.language(), Text.State.SOURCE)).toList()
        : entries;
  }

  /// Entries under a heading.
  ///
  /// @param heading empty for none
  /// @param entries one or more; a group without entries is left out
  public record Group(String heading, List<Entry> entries) {
    /// Keeps the list unchangeable.
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /// Something stated.
  ///
  /// @param icon the name of its icon
  /// @param what its name
  /// @param address its page; empty for none
  /// @param lines what is said of it, in the reader's words
  /// @param words the words of a source or of this program's content
  /// @param proofs where this is from
  /// @param choose the address of the same way under this treaty; empty where it cannot be chosen
  public record Entry(
      String icon,
      Text what,
      String address,
      List<String> lines,
      List<Text> words,
      List<Proof> proofs,
      String choose) {
    /// Keeps the lists unchangeable.
    public Entry {
      lines = List.copyOf(lines);
      words = List.copyOf(words);
      proofs = List.copyOf(proofs);
    }

    static Entry of(String icon, Text what) {
      return new Entry(icon, what, "", List.of(), List.of(), List.of(), "");
    }

    static Entry of(String icon, String what, Reading reading) {
      return of(icon, new Text(what, reading.language(), Text.State.SOURCE));
    }

    Entry at(String page) {
      return new Entry(icon, what, page, lines, words, proofs, choose);
    }

    Entry saying(List<String> more) {
      return new Entry(icon, what, address, joined(lines, more), words, proofs, choose);
    }

    Entry saying(String line) {
      return line.isEmpty() ? this : saying(List.of(line));
    }

    Entry quoting(Text text) {
      return text.value().isEmpty()
          ? this
          : new Entry(icon, what, address, lines, joined(words, List.of(text)), proofs, choose);
    }

    Entry from(String line, Origin origin, Reading reading) {
      Proof proof = new Proof(line, SourceView.of(origin, reading));
      return new Entry(icon, what, address, lines, words, joined(proofs, List.of(proof)), choose);
    }

    Entry choosing(String page) {
      return new Entry(icon, what, address, lines, words, proofs, page);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
      List<T> all = new ArrayList<>(some);
      all.addAll(more);
      return all;
    }
  }

  /// Where something is from.
  ///
  /// @param words what is said there; empty where that is plain
  /// @param source where
  public record Proof(String words, SourceView source) {}
}
