/// The pages of discussions, and the part that a page of a thing shows of them.
@NamedInterface("web")
@NullMarked
package org.comity.discussion.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
