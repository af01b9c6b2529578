/// Tests of the outbox and of what the mail server gets.
@org.jspecify.annotations.NullMarked
package org.comity.post;
