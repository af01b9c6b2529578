package org.comity.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.test.context.TestPropertySource;

/// Runs while others run: it computes alone, starts programs in processes and folders of its own,
/// or looks at a program that no class without this mark sees. That one has a database and a port
/// of its own, the browser belongs to the lane, and commands print through [OwnStreams]; beyond
/// that a class touches nothing that the process has once: no property of the system, no static
/// state, no role of the shared PostgreSQL. All other classes run one after the other beside it, on
/// the other processor. The lock keeps these in one row too, and the tests of each class in theirs.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what runs beside others")
@TestPropertySource(properties = "comity.test.lane=beside-others")
public @interface BesideOthers {}
