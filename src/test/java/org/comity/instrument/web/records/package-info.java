/// What the secretariat gets when it records participation.
@org.jspecify.annotations.NullMarked
package org.comity.instrument.web.records;
