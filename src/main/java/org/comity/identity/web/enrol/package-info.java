/// The page behind the link of an invitation, and the one behind the link of a new address.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web.enrol;
