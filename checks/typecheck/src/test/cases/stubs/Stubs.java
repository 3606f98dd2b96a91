import dev.fairlead.annotations.NonBlocking;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Assertions;

/** What the user's own stub files say; where they contradict ours, the stricter holds. */
class Stubs {
  @NonBlocking
  void contradicted(ByteArrayInputStream bytes, InputStream any) throws IOException {
    // :: error: (waits)
    bytes.read();
    // :: error: (waits)
    any.read();
  }

  @NonBlocking
  void added(boolean right) {
    Assertions.assertTrue(right);
    // :: error: (waits)
    Assertions.assertFalse(right);
    // :: error: (unknown)
    Assertions.assertNull(null);
  }
}
