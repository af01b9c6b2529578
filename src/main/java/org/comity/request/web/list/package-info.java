/// The requests of a person as a list: searched, narrowed, begun; and those that wait for her.
@NullMarked
package org.comity.request.web.list;

import org.jspecify.annotations.NullMarked;
