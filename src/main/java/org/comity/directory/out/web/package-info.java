/// The addresses under which the directory leaves as files, and the page that lists them.
@NullMarked
package org.comity.directory.out.web;

import org.jspecify.annotations.NullMarked;
