package dev.fairlead.samples.blocking;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.samples.blocking.PoolSelfDeadlockSample.Bad;
import dev.fairlead.samples.blocking.PoolSelfDeadlockSample.Good;
import dev.fairlead.samples.run.NothingLeft;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More pages at once than the pool has threads. */
@ExtendWith(NothingLeft.class)
final class PoolSelfDeadlockSampleTest {
  private static final int PAGES = 20;

  @Test
  void badStandsStill() {
    try (Bad site = new Bad()) {
      List<Future<String>> pages = new ArrayList<>();
      for (int i = 0; i < PAGES; i++) {
        pages.add(site.page("tea"));
      }

      Future<String> last = pages.get(PAGES - 1);
      assertThrows(TimeoutException.class, () -> last.get(500, MILLISECONDS));
    }
  }

  @Test
  void goodAnswers() throws Exception {
    try (Good site = new Good()) {
      List<Future<String>> pages = new ArrayList<>();
      for (int i = 0; i < PAGES; i++) {
        pages.add(site.page("tea"));
      }

      for (Future<String> page : pages) {
        assertThat(page.get(20, SECONDS)).isEqualTo("<p>tea");
      }
    }
  }
}
