package org.comity.access;

import java.util.ArrayList;
import java.util.List;
import org.comity.identity.Membership;

/// What somebody can do exactly if `policy.csv` gives her the cell: statements for the database,
/// and calls of services.
final class Check {
  private final Cell cell;
  private final List<Cell> wider = new ArrayList<>();
  private final List<Attempt> rows = new ArrayList<>();
  private final List<Attempt> services = new ArrayList<>();
  private boolean unknownPerson;
  private String onlyRole = "";
  private String whyNoService = "";

  private Check(Cell cell) {
    this.cell = cell;
  }

  /// Something that is tried; true if it was done.
  interface Try {
    boolean done(Caller caller);
  }

  /// Something that a service is asked for by a person.
  interface Ask {
    boolean done(Membership me);
  }

  /// What is tried, and in words.
  ///
  /// @param personsOnly whether only somebody with a membership can try it
  record Attempt(String words, boolean personsOnly, Try body) {}

  /// The check of a cell.
  static Check of(String object, String state, String act) {
    return new Check(new Cell(object, state, act));
  }

  /// A line in this state or with this act has the same within it, as `other` has `own`.
  Check orBy(String object, String state, String act) {
    wider.add(new Cell(object, state, act));
    return this;
  }

  /// Whoever tries it is a person of whom there is no row yet.
  Check asSomebodyUnknown() {
    unknownPerson = true;
    return this;
  }

  /// Only a caller in this role tries it.
  Check onlyBy(String role) {
    onlyRole = role;
    return this;
  }

  /// A statement that the database carries out, on one row or more, exactly if the cell allows it.
  Check sql(World world, String statement) {
    rows.add(new Attempt(statement.strip(), false, caller -> world.does(statement, caller)));
    return this;
  }

  /// A call that anybody in the program could make.
  Check door(String words, Try call) {
    services.add(new Attempt(words, false, call));
    return this;
  }

  /// A call with a membership.
  Check service(String words, Ask ask) {
    services.add(
        new Attempt(
            words,
            true,
            caller -> ask.done(java.util.Objects.requireNonNull(caller.membership()))));
    return this;
  }

  /// No service does it for whoever calls: the program does it by itself, and why.
  Check byTheProgramItself(String why) {
    whyNoService = why;
    return this;
  }

  Cell cell() {
    return cell;
  }

  List<Attempt> rows() {
    return rows;
  }

  List<Attempt> services() {
    return services;
  }

  /// Whether services are asked, or it is said why there is none.
  boolean asksServices() {
    return !services.isEmpty() || !whyNoService.isEmpty();
  }

  /// Whether the caller tries it.
  boolean isFor(Caller caller) {
    return onlyRole.isEmpty() || onlyRole.equals(caller.role());
  }

  /// Who tries it, in the place of this caller.
  Caller by(Caller caller) {
    return unknownPerson ? caller.unknown() : caller;
  }

  /// Whether `policy.csv` lets the role do it.
  boolean allows(String role) {
    return cell.allowedTo(role) || wider.stream().anyMatch(cell -> cell.allowedTo(role));
  }
}
