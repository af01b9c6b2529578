/// The questionnaires before anybody answers them, open to everybody, on the screen and as files.
@org.jspecify.annotations.NullMarked
package org.comity.review.web.questionnaire;
