/// Tests of the engine: what is asked, missing and why; answers as JSON; for small forms and for
/// the shipped questionnaires.
@org.jspecify.annotations.NullMarked
package org.comity.form.engine;
