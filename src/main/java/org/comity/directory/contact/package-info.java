/// How an authority is reached: telephones, mailboxes, postal addresses, and the hours in which
/// somebody is there, in the zone of the office.
@NamedInterface("contact")
@NullMarked
package org.comity.directory.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
