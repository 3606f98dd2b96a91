package dev.fairlead.samples.timeouts;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;

/** A reader of prices whose brokers accept connections and say nothing. */
public final class DefectiveVersionSample {
  private DefectiveVersionSample() {}

  /** Gives a time that bounds only the last part of the wait. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    @SuppressWarnings("deprecation")
    static int read(Consumer<String, String> prices) {
      return prices.poll(500).count(); // BUG: DefectiveVersion
    }
    // @end
  }

  /** Gives the same time to the form that keeps it. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static int read(Consumer<String, String> prices) {
      return prices.poll(Duration.ofMillis(500)).count();
    }
    // @end
  }
}
