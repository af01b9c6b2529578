/// Questions as fields of a page: what a browser sends becomes answers, answers become fields.
@NamedInterface("web")
@NullMarked
package org.comity.form.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
