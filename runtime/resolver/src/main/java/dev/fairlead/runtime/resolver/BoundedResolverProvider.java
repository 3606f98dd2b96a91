package dev.fairlead.runtime.resolver;

import dev.fairlead.runtime.BoundedResolver;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * Puts a {@link BoundedResolver} behind every look-up of the JVM, those inside libraries included.
 *
 * <p>Having it on the class path changes nothing. A property that says how long a look-up may take
 * turns it on:
 *
 * <pre>{@code
 * java -Ddev.fairlead.resolver.limit=PT2S ...
 * }</pre>
 *
 * <p>Guarantee: no look-up by name takes longer than the limit, or than {@link
 * dev.fairlead.runtime.Deadline#current()} on the thread that looks up.
 *
 * <p>Not covered: a look-up of a name by its address. A look-up that ran out of time is reported as
 * an unknown host, which is all that the interface allows, and the JVM remembers that for {@code
 * networkaddress.cache.negative.ttl} seconds: set that security property to 0, since this resolver
 * remembers real failures itself.
 *
 * <p>Made by the JVM, once; all threads may use it.
 */
public final class BoundedResolverProvider extends InetAddressResolverProvider {
  /** The property that turns it on: the limit, as {@link Duration#parse} reads it. */
  public static final String LIMIT_PROPERTY = "dev.fairlead.resolver.limit";

  /** For the JVM. */
  public BoundedResolverProvider() {}

  /**
   * The resolver of the JVM.
   *
   * @throws IllegalArgumentException if the property is no positive duration
   */
  @Override
  public InetAddressResolver get(Configuration configuration) {
    return resolver(configuration.builtinResolver());
  }

  static InetAddressResolver resolver(InetAddressResolver builtin) {
    String limit = System.getProperty(LIMIT_PROPERTY);
    return limit == null ? builtin : new BoundedAddressResolver(builtin, parse(limit));
  }

  @Override
  public String name() {
    return "Fairlead";
  }

  private static Duration parse(String text) {
    try {
      Duration limit = Duration.parse(text);
      if (!limit.isNegative() && !limit.isZero()) {
        return limit;
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(unusable(text), e);
    }
    throw new IllegalArgumentException(unusable(text));
  }

  private static String unusable(String text) {
    return "%s is no positive duration such as PT2S: %s".formatted(LIMIT_PROPERTY, text);
  }
}
