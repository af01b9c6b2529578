/// The page on which a person sees and changes what is hers: details, sessions, keys, memberships.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web.account;
