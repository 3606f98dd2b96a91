package dev.fairlead.samples.workers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What a program prints. */
public final class UndrainedChildProcessSample {
  private UndrainedChildProcessSample() {}

  /** Waits for a child that waits to be read. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static Optional<String> output(List<String> command, Duration patience) throws Exception {
      Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
      if (!child.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) { // BUG: UndrainedChildProcess
        child.destroyForcibly();
        return Optional.empty();
      }
      return Optional.of(new String(child.getInputStream().readAllBytes(), UTF_8));
    }
    // @end
  }

  /** Reads what there is to read, and then waits. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static Optional<String> output(List<String> command, Duration patience) throws Exception {
      Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(child.getInputStream().readAllBytes(), UTF_8);
      if (!child.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        child.destroyForcibly();
        return Optional.empty();
      }
      return Optional.of(output);
    }
    // @end
  }
}
