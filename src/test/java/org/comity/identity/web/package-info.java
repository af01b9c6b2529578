/// Tests of signing in as a browser does it.
@org.jspecify.annotations.NullMarked
package org.comity.identity.web;
