package dev.fairlead.samples.timeouts;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.runtime.fault.Fault;
import dev.fairlead.runtime.fault.FaultServer;
import dev.fairlead.samples.run.Background;
import dev.fairlead.samples.run.NothingLeft;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class InfiniteTimeoutSampleTest {
  private static final String SOCKET_READ = "java.net.Socket$SocketInputStream";

  private final FaultServer silent = FaultServer.startWith(Fault.STALL_AFTER_ACCEPT);

  @AfterEach
  void stop() {
    silent.close();
  }

  @Test
  void badStillReadsWhenGoodHasFailed() throws Exception {
    URL url = silent.uri(Fault.STALL_AFTER_ACCEPT).toURL();
    Background<byte[]> bad = Background.start(() -> InfiniteTimeoutSample.Bad.fetch(url));
    assertThat(silent.awaitAccepted(1)).isTrue();

    Background<byte[]> good = Background.start(() -> InfiniteTimeoutSample.Good.fetch(url));
    ExecutionException failure = assertThrows(ExecutionException.class, good::result);

    assertThat(failure).hasCauseThat().isInstanceOf(SocketTimeoutException.class);
    assertThat(bad.isIn(SOCKET_READ)).isTrue();
    assertThat(silent.awaitOpen(1)).isTrue();
    silent.close();
    failure = assertThrows(ExecutionException.class, bad::result);
    assertThat(failure).hasCauseThat().isInstanceOf(IOException.class);
    assertThat(failure).hasCauseThat().isNotInstanceOf(SocketTimeoutException.class);
  }
}
