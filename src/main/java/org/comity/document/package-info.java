/// A document as a tree of blocks, and one renderer per format: [Renderings] is the door. Nobody
/// outside this room knows a PDF or Word library; nobody inside knows a treaty or a review.
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.comity.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
