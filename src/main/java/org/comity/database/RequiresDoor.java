package org.comity.database;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;

/// Stands before every method with [Requires] and lets in only whom `policy.csv` lets in.
final class RequiresDoor implements MethodInterceptor {
  private final Policy policy = Policy.read();
  private final Map<Method, Requires> lines = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object invoke(MethodInvocation call) throws Throwable {
    Requires line = lines.computeIfAbsent(call.getMethod(), RequiresDoor::line);
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

  private static Requires line(Method method) {
    return Objects.requireNonNull(AnnotationUtils.findAnnotation(method, Requires.class));
  }
}
