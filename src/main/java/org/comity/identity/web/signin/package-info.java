/// The pages of signing in.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web.signin;
