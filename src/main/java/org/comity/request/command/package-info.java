/// `./comity request …`: the request writer on a laptop, without server and database.
@NamedInterface("command")
@NullMarked
package org.comity.request.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
