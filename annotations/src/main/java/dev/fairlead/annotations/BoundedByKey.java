package dev.fairlead.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property with this key bounds these phases.
 *
 * <p>On a parameter that takes properties, a map, a URL or a connection string: of the object made
 * or, where the call makes none, of the receiver. On a method that takes a key and a value: of the
 * receiver. A key is written as the program writes it: the text of the string, or the name of the
 * constant; {@code key=value} where only that value will do.
 */
@Documented
@Repeatable(BoundedByKey.All.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.PARAMETER})
public @interface BoundedByKey {
  /** The keys, any of which will do. */
  String[] key();

  /** The phases that the property bounds. */
  Phase[] value();

  /** Further phases that cannot outlast it either. */
  Phase[] covers() default {};

  /** Whether a key that cannot be seen, in a text or map made elsewhere, is assumed to be there. */
  boolean assumed() default true;

  /**
   * What the text begins with where the unit is this one, as in {@code "jdbc:postgresql:"}: a fix
   * inserts the key only there. Empty where the key means the same everywhere.
   */
  String[] of() default {};

  /**
   * What separates the key from the text in front of it: the first character where the text has
   * none of these, else the last.
   */
  String joined() default "?&";

  /**
   * Whether a value that is no {@code String} is passed over, as {@code Properties.getProperty}
   * does: such a number in the properties bounds nothing.
   */
  boolean asText() default false;

  /** The unit of the number. */
  TimeUnitOf unit() default TimeUnitOf.MILLIS;

  /** What zero means. */
  Special zero() default Special.INFINITE;

  /** What a negative number means. */
  Special negative() default Special.REJECTED;

  /** What {@code null} means. */
  Special nullValue() default Special.REJECTED;

  /** Several keys. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.PARAMETER})
  @interface All {
    /** The keys, each with its phases. */
    BoundedByKey[] value();
  }
}
