/// The outbox of a rehearsal as a page.
@org.jspecify.annotations.NullMarked
package org.comity.post.web;
