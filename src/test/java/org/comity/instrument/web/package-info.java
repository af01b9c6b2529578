/// What visitors and the secretariat get on the pages of treaties and States.
@org.jspecify.annotations.NullMarked
package org.comity.instrument.web;
