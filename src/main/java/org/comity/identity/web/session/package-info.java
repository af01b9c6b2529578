/// What a browser's session remembers, how it is kept in the database, and its cookie.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web.session;
