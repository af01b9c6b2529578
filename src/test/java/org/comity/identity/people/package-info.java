/// Tests of how people come to act for a body and how they cease.
@org.jspecify.annotations.NullMarked
package org.comity.identity.people;
