package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call of this method or constructor hangs, or mixes up identities, because of a defect of the
 * library.
 *
 * <p>In a stub, {@code since} and {@code until} say of which versions, and {@code until} is the one
 * that mends it. Where the version that a program uses is not known, nothing is held against it.
 */
@Documented
@Repeatable(KnownDefect.All.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface KnownDefect {
  /** What happens, as a clause that begins with "its" or "it" and says the cost. */
  String value();

  /** What to call instead, as in {@code "poll(Duration)"}; empty where there is nothing. */
  String instead() default "";

  /** Where it is documented: the number of an issue, the address of a page. */
  String source();

  /**
   * The name of a method that code calls which minds the defect: beside it, in the same file, the
   * call is not reported. Empty where there is none.
   */
  String unless() default "";

  /** Whether only the strict profile reports it: true, but a decision rather than a slip. */
  boolean strict() default false;

  /** Several defects. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
  @interface All {
    /** The defects. */
    KnownDefect[] value();
  }
}
