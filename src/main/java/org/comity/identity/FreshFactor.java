package org.comity.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a handler that binds somebody: submitting, sending, changing roles. Whoever comes with a
/// proof older than five minutes is asked for a new one first; then the same request goes on to the
/// handler, with every field it had. A program with an access token comes through if its token may
/// submit.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshFactor {}
