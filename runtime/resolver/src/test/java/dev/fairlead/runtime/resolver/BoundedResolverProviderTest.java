package dev.fairlead.runtime.resolver;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.runtime.Deadline;
import dev.fairlead.runtime.DeadlineExceededException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BoundedResolverProviderTest {
  private static final LookupPolicy ANY = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);
  private static final LookupPolicy V4 = LookupPolicy.of(LookupPolicy.IPV4);

  private final FakeResolver builtin = new FakeResolver();

  @AfterEach
  void turnOff() {
    System.clearProperty(BoundedResolverProvider.LIMIT_PROPERTY);
    builtin.answer.countDown();
  }

  @Test
  void changesNothingUnlessTurnedOn() {
    assertThat(BoundedResolverProvider.resolver(builtin)).isSameInstanceAs(builtin);
  }

  @Test
  void refusesALimitThatIsNone() {
    for (String limit : new String[] {"2s", "PT0S", "PT-1S"}) {
      System.setProperty(BoundedResolverProvider.LIMIT_PROPERTY, limit);

      IllegalArgumentException thrown =
          assertThrows(
              IllegalArgumentException.class, () -> BoundedResolverProvider.resolver(builtin));

      assertThat(thrown).hasMessageThat().endsWith("such as PT2S: " + limit);
    }
  }

  @Test
  void boundsALookUp() {
    InetAddressResolver resolver = turnOn("PT0.2S");

    UnknownHostException thrown =
        assertThrows(
            UnknownHostException.class, () -> resolver.lookupByName("silent.example", ANY));

    assertThat(thrown).hasCauseThat().isInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void obeysTheDeadlineInForce() {
    InetAddressResolver resolver = turnOn("PT1H");

    UnknownHostException thrown =
        assertThrows(
            UnknownHostException.class,
            () ->
                Deadline.after(Duration.ofMillis(200))
                    .call(() -> resolver.lookupByName("silent.example", ANY)));

    assertThat(thrown).hasCauseThat().isInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void remembersPerFamily() throws Exception {
    InetAddressResolver resolver = turnOn("PT1H");
    builtin.answer.countDown();

    for (LookupPolicy policy : new LookupPolicy[] {ANY, V4, ANY, V4}) {
      assertThat(resolver.lookupByName("orders.example", policy).toList()).hasSize(1);
    }

    assertThat(builtin.lookups.get()).isEqualTo(2);
  }

  @Test
  void theJvmUsesIt() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + BoundedResolverProvider.LIMIT_PROPERTY + "=PT30S",
                "-cp",
                System.getProperty("java.class.path"),
                LookupProgram.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());

    assertThat(process.waitFor()).isEqualTo(0);
    assertThat(output.trim()).isEqualTo("localhost looked up on fairlead-dns-1");
  }

  private InetAddressResolver turnOn(String limit) {
    System.setProperty(BoundedResolverProvider.LIMIT_PROPERTY, limit);
    return BoundedResolverProvider.resolver(builtin);
  }

  /** Answers when told to. */
  private static final class FakeResolver implements InetAddressResolver {
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicInteger lookups = new AtomicInteger();

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      lookups.incrementAndGet();
      try {
        answer.await();
      } catch (InterruptedException e) {
        throw new UnknownHostException(host);
      }
      return Stream.of(InetAddress.getLoopbackAddress());
    }

    @Override
    public String lookupByAddress(byte[] address) {
      return "localhost";
    }
  }
}
