package dev.fairlead.typecheck.qual;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.checkerframework.framework.qual.DefaultQualifierInHierarchy;
import org.checkerframework.framework.qual.SubtypeOf;

/**
 * The qualifier behind {@link dev.fairlead.annotations.Bounded}: a value of which at least these
 * phases have a bound.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@SubtypeOf({})
@DefaultQualifierInHierarchy
public @interface BoundedPhases {
  /** The names of the phases; and, of a map of properties, its keys behind an equals sign. */
  String[] value() default {};
}
