package dev.fairlead.samples.tls;

import static com.google.common.truth.Truth.assertThat;
import static dev.fairlead.samples.tls.Identities.PASSWORD;

import dev.fairlead.samples.run.NothingLeft;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class MutableTlsContextSampleTest {
  private final MutableTlsContextSample.Good good = new MutableTlsContextSample.Good();
  private MutableTlsContextSample.Bad bad;
  private IdentityServer server;

  @BeforeEach
  void start() throws Exception {
    bad = new MutableTlsContextSample.Bad();
    server = new IdentityServer(Identities.server().sslContext());
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void badGivesOneClientTheIdentityOfAnother() throws Exception {
    SSLSocketFactory alice = bad.socketsOf(Identities.of("alice"), PASSWORD);
    bad.socketsOf(Identities.of("bob"), PASSWORD);

    assertThat(server.seenOf(alice)).isEqualTo("CN=bob");
  }

  @Test
  void goodGivesEachClientItsOwn() throws Exception {
    SSLSocketFactory alice = good.socketsOf(Identities.of("alice"), PASSWORD);
    SSLSocketFactory bob = good.socketsOf(Identities.of("bob"), PASSWORD);

    assertThat(server.seenOf(alice)).isEqualTo("CN=alice");
    assertThat(server.seenOf(bob)).isEqualTo("CN=bob");
  }

  @Test
  void badGoesOnWithTheReplacedIdentity() throws Exception {
    assertThat(server.seenOf(bad.socketsOf(Identities.of("old"), PASSWORD))).isEqualTo("CN=old");
    assertThat(server.seenOf(bad.socketsOf(Identities.of("new"), PASSWORD))).isEqualTo("CN=old");
  }

  @Test
  void goodGoesOnWithTheNewIdentity() throws Exception {
    assertThat(server.seenOf(good.socketsOf(Identities.of("old"), PASSWORD))).isEqualTo("CN=old");
    assertThat(server.seenOf(good.socketsOf(Identities.of("new"), PASSWORD))).isEqualTo("CN=new");
  }

  @Test
  void reloadedGoesOnWithTheNewIdentityThroughTheSameSockets() throws Exception {
    var reloaded = new MutableTlsContextSample.Reloaded(Identities.of("old"), PASSWORD);
    SSLSocketFactory sockets = reloaded.sockets();

    assertThat(server.seenOf(sockets)).isEqualTo("CN=old");
    reloaded.renew(Identities.of("new"), PASSWORD);
    assertThat(server.seenOf(sockets)).isEqualTo("CN=new");
  }
}
