import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;

/** What only the strict profile asks for. */
class Strict {
  @Unbounded({CONNECT, READ})
  Strict() {}

  @Bounds(CONNECT)
  Strict connectWithin(int millis) {
    return this;
  }

  @Bounds(READ)
  Strict readWithin(int millis) {
    return this;
  }

  @Requires(value = READ, strict = true)
  void use() {}

  static void uses() {
    // :: error: (unbounded)
    new Strict().connectWithin(1).use();
    new Strict().readWithin(1).use();
  }

  @SuppressWarnings("deadline") // measured elsewhere
  static void suppressed() {
    new Strict().use();
  }
}
