package dev.fairlead.samples.timeouts;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.samples.run.NothingLeft;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An address prints its name before the slash once it has been asked for. */
@ExtendWith(NothingLeft.class)
final class DnsWithoutDeadlineSampleTest {
  private ServerSocket listener;
  private Socket caller;
  private Socket accepted;

  @BeforeEach
  void connect() throws IOException {
    listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    caller = new Socket(InetAddress.getLoopbackAddress(), listener.getLocalPort());
    accepted = listener.accept();
    assertThat(accepted.getInetAddress().toString()).startsWith("/");
  }

  @AfterEach
  void close() throws IOException {
    accepted.close();
    caller.close();
    listener.close();
  }

  @Test
  void badAsksForTheNameOfItsCaller() {
    DnsWithoutDeadlineSample.Bad.logLine(accepted);

    assertThat(accepted.getInetAddress().toString()).doesNotMatch("/.*");
  }

  @Test
  void goodAsksNobody() {
    assertThat(DnsWithoutDeadlineSample.Good.logLine(accepted))
        .isEqualTo("request from " + accepted.getInetAddress().getHostAddress());

    assertThat(accepted.getInetAddress().toString()).startsWith("/");
  }
}
