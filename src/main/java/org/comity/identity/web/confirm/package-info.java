/// Proving anew who one is before an act that binds, without losing the form of the act.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web.confirm;
