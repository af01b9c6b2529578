/// What the request writer ships as data: fields, kinds of assistance, rules, periods and the
/// requirements of requested States.
@NullMarked
package org.comity.request.content;

import org.jspecify.annotations.NullMarked;
