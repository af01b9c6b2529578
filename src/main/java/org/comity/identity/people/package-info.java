/// How people come to act for a body and how they cease: invitations, enrolment, handing over the
/// role of focal point, and a change of address.
@org.jspecify.annotations.NullMarked
package org.comity.identity.people;
