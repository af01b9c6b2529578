package org.comity.discussion;

import java.util.UUID;

/// Goes on in a discussion.
///
/// @param discussion which
/// @param base the number of the last message that she saw
/// @param settle whether nothing is left to do after it
/// @param say what she says
public record Contribute(UUID discussion, int base, boolean settle, Say say) {}
