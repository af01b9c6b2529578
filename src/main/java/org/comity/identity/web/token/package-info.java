/// The door for programs: a token in the header in place of a session.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web.token;
