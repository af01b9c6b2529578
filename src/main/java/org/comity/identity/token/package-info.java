/// Personal access tokens: what a program shows that acts in a person's place.
@org.jspecify.annotations.NullMarked
package org.comity.identity.token;
