/// Passkeys (W3C Web Authentication): the ceremonies of creating and of using one, always with the
/// person's finger, face or PIN.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web.passkey;
