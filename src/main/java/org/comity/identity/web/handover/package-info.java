/// The pages on which the role of focal point is handed over, and who holds the accounts of States.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web.handover;
