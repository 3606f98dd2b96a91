package dev.fairlead.samples.timeouts;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A converter that runs as a child process and never ends. */
public final class UnboundedWaitSample {
  private UnboundedWaitSample() {}

  /** Waits as long as the child runs. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static int convert(List<String> command) throws IOException, InterruptedException {
      Process converter = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).start();
      return converter.waitFor(); // BUG: UnboundedWait
    }
    // @end
  }

  /** Ends the child after a second. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static int convert(List<String> command) throws IOException, InterruptedException {
      Process converter = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).start();
      if (!converter.waitFor(1, TimeUnit.SECONDS)) {
        converter.destroyForcibly();
      }
      return converter.waitFor();
    }
    // @end
  }
}
