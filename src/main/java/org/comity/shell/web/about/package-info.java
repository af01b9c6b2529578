/// Pages about the program itself: how far it is accessible, and what its parts look like.
@org.jspecify.annotations.NullMarked
package org.comity.shell.web.about;
