/// Signing in and out, and who the request acts for.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web;
