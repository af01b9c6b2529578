package org.comity.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Runs while others run: it computes alone, or starts programs in processes and folders of its
/// own, and touches neither the shared database nor the browser nor what the process prints. All
/// other classes run one after the other beside it, on the other processor. The lock keeps these in
/// one row too, and the tests of each class in theirs.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what runs beside others")
public @interface BesideOthers {}
