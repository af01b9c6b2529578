package org.comity.identity.web.confirm;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// Asks somebody who is signed in to prove once more who she is.
///
/// @param title the page's title
/// @param problems what was wrong with the proof
/// @param status 200 when asked, 422 when the proof was wrong, 429 for too many
/// @param form what waits for the proof
/// @param click whether one click is enough, as in a rehearsal
public record ConfirmPage(
    String title, List<Problem> problems, int status, KeptForm form, boolean click)
    implements Page {}
