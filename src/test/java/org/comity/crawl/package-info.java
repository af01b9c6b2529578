/// A visitor who follows every link of the program and looks at each page as a person would.
@org.jspecify.annotations.NullMarked
package org.comity.crawl;
