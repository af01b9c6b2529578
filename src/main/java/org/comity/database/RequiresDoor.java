package org.comity.database;

import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;

/// Stands before every method with [Requires] and lets in only whom `policy.csv` lets in.
final class RequiresDoor implements MethodInterceptor {
  private final Policy policy = Policy.read();

  @Override
  public @Nullable Object invoke(MethodInvocation call) throws Throwable {
    Requires line =
        Objects.requireNonNull(AnnotationUtils.findAnnotation(call.getMethod(), Requires.class));
    boolean allowed =
        Acting.current()
            .filter(me -> policy.allows(me.role(), line.object(), line.state(), line.act()))
            .isPresent();
    if (!allowed) {
      String role = Acting.current().map(Acting::role).orElse("nobody");
      throw new ClosedDoorException(
          "%s may not %s: %s, %s".formatted(role, line.act(), line.object(), line.state()));
    }
    return call.proceed();
  }
}
