package org.comity.directory.web.way;

import java.util.List;
import java.util.Optional;
import org.comity.directory.way.Need;
import org.comity.shell.Problem;

/// What became of what was typed.
///
/// @param need what is needed; empty while something is wrong
/// @param problems what is wrong, each with its field
record Checked(Optional<Need> need, List<Problem> problems) {}
