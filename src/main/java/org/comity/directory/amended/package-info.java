/// What States correct in how their authorities are reached: telephones and hours at once;
/// mailboxes, addresses, secured systems and keys once a second person of the State confirms, or
/// after 72 hours.
@NullMarked
package org.comity.directory.amended;

import org.jspecify.annotations.NullMarked;
