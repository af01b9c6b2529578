/// The case file: what a drafter knows of one case, as YAML or JSON with the keys of the inventory.
@NullMarked
package org.comity.request.file;

import org.jspecify.annotations.NullMarked;
