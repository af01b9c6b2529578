/// What a person proves herself by when no passkey is at hand: password, codes of an authenticator,
/// recovery codes; and how attempts are throttled.
@org.jspecify.annotations.NullMarked
package org.comity.identity.factor;
