/// The frame as HTTP knows it: writing of pages, assets, errors, the choice of language.
@org.jspecify.annotations.NullMarked
package org.comity.shell.web;
