package dev.fairlead.samples.tls;

import static com.google.common.truth.Truth.assertThat;
import static dev.fairlead.samples.tls.Identities.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.samples.run.NothingLeft;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class ProcessWideTlsSampleTest {
  private SSLContext before;
  private IdentityServer server;

  @BeforeEach
  void start() throws Exception {
    before = SSLContext.getDefault();
    server = new IdentityServer(Identities.server().sslContext());
  }

  @AfterEach
  void stop() throws Exception {
    SSLContext.setDefault(before);
    server.close();
  }

  @Test
  void badGivesItsIdentityToTheRestOfTheProcess() throws Exception {
    SSLSocketFactory alice = ProcessWideTlsSample.Bad.socketsOf(Identities.of("alice"), PASSWORD);

    assertThat(server.seenOf(alice)).isEqualTo("CN=alice");
    assertThat(server.seenOf(ofSomebodyElse())).isEqualTo("CN=alice");
  }

  @Test
  void goodKeepsItToItself() throws Exception {
    SSLSocketFactory alice = ProcessWideTlsSample.Good.socketsOf(Identities.of("alice"), PASSWORD);

    assertThat(server.seenOf(alice)).isEqualTo("CN=alice");
    assertThrows(SSLException.class, () -> server.seenOf(ofSomebodyElse()));
  }

  /** Of a library in the same process, which was given no identity and does not know the server. */
  private static SSLSocketFactory ofSomebodyElse() throws Exception {
    return SSLContext.getDefault().getSocketFactory();
  }
}
