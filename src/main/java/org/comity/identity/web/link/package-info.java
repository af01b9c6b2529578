/// The link of an invitation, shown once where no mail carries it.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web.link;
