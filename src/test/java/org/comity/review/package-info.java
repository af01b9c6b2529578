/// Tests of the reviews as their users meet them.
@org.jspecify.annotations.NullMarked
package org.comity.review;
