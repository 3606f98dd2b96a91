package dev.fairlead.samples.blocking;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.samples.blocking.NetworkInStaticInitSample.Bad;
import dev.fairlead.samples.blocking.NetworkInStaticInitSample.Good;
import dev.fairlead.samples.run.NothingLeft;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The peer is down at first and up later. */
@ExtendWith(NothingLeft.class)
final class NetworkInStaticInitSampleTest {
  @AfterEach
  void forgetPort() {
    System.clearProperty("sample.port");
  }

  @Test
  void badCannotBeUsedForEver() throws Exception {
    peerIsDown();
    assertThrows(ExceptionInInitializerError.class, Bad::settings);

    try (SilentServer peer = peerIsUp()) {
      assertThrows(NoClassDefFoundError.class, Bad::settings);
      assertThrows(NoClassDefFoundError.class, Bad::name);
      assertThat(peer.connections()).isEqualTo(0);
    }
  }

  @Test
  void goodAsksAgain() throws Exception {
    peerIsDown();
    assertThrows(UncheckedIOException.class, Good::settings);
    assertThat(Good.name()).isEqualTo("good");

    try (SilentServer peer = peerIsUp()) {
      assertThat(Good.settings()).isEqualTo("ok");
      assertThat(peer.connections()).isEqualTo(1);
    }
  }

  private static void peerIsDown() throws Exception {
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      System.setProperty("sample.port", Integer.toString(closed.getLocalPort()));
    }
  }

  private static SilentServer peerIsUp() throws Exception {
    SilentServer peer = new SilentServer();
    peer.answer("ok");
    System.setProperty("sample.port", Integer.toString(peer.address().getPort()));
    return peer;
  }
}
