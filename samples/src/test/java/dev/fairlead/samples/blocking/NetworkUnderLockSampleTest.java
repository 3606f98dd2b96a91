package dev.fairlead.samples.blocking;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.samples.blocking.NetworkUnderLockSample.Bad;
import dev.fairlead.samples.blocking.NetworkUnderLockSample.Good;
import dev.fairlead.samples.run.Background;
import dev.fairlead.samples.run.NothingLeft;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One peer accepts and says nothing; another thread only wants a number. */
@ExtendWith(NothingLeft.class)
final class NetworkUnderLockSampleTest {
  private SilentServer peer;

  @BeforeEach
  void start() throws Exception {
    peer = new SilentServer();
  }

  @AfterEach
  void stop() throws Exception {
    peer.close();
  }

  @Test
  void badStopsAThreadThatHasNothingToDoWithThePeer() throws Exception {
    Bad table = new Bad();
    Background<Void> adding = add(() -> table.add(peer.address()));
    Background<Integer> counting = Background.start(table::size);

    Thread.sleep(300);
    assertThat(counting.isRunning()).isTrue();

    peer.answer("it");
    assertThat(counting.result()).isEqualTo(1);
    adding.result();
  }

  @Test
  void goodLetsItPass() throws Exception {
    Good table = new Good();
    Background<Void> adding = add(() -> table.add(peer.address()));

    assertThat(Background.start(table::size).result()).isEqualTo(0);
    assertThat(adding.isRunning()).isTrue();

    peer.answer("it");
    adding.result();
    assertThat(table.size()).isEqualTo(1);
  }

  private interface Adding {
    void run() throws Exception;
  }

  private Background<Void> add(Adding adding) throws InterruptedException {
    Callable<Void> task =
        () -> {
          adding.run();
          return null;
        };
    Background<Void> started = Background.start(task);
    assertThat(peer.awaitConnection()).isTrue();
    return started;
  }
}
