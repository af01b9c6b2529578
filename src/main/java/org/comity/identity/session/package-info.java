/// The open sessions of a person, as she sees and ends them.
@org.jspecify.annotations.NullMarked
package org.comity.identity.session;
