package org.comity.database;

/// One line of `policy.csv`: a role may do an act to an object in a state. What no line allows is
/// forbidden. The same lines are read by the services and by the row security of the database.
///
/// @param role a role of a membership, or `public`, `job`, `sign-in`
/// @param object what is acted on, such as `answer`
/// @param state the state the object is in, such as `drafting`
/// @param act what is done, such as `read` or `write`
public record PolicyLine(String role, String object, String state, String act) {}
