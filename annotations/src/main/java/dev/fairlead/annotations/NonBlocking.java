package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The code must not wait: it runs on an event loop or on a thread that delivers other callbacks
 * too.
 *
 * <p>On a method or constructor: it, and every method that overrides it. On a type: all its methods
 * and those of its subtypes that override them. On a parameter: the function given. On a parameter
 * or type that is an executor: everything it runs. On a package: the methods and constructors of
 * its classes that do not say otherwise, for the type checkers of {@code fairlead-typecheck} only.
 * JetBrains' annotation of the same name is understood too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.PACKAGE,
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER
})
public @interface NonBlocking {}
