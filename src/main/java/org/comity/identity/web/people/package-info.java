/// The page of a body's people: members, invitations, handing over.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web.people;
