package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.annotations.Phase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
final class BoundedResolverTest {
  private static final String HOST = "orders.example";
  private static final List<InetAddress> FIRST = List.of(address(1), address(2));
  private static final List<InetAddress> SECOND = List.of(address(3));

  private final VirtualTicker ticker = new VirtualTicker();
  private final ManualExecutor threads = new ManualExecutor();
  private BoundedResolver.Backend backend = host -> answer(FIRST, 60);
  private int lookups;

  private final BoundedResolver resolver =
      BoundedResolver.builder()
          .backend(this::lookup)
          .ticker(ticker)
          .executor(threads)
          .ttl(Duration.ofSeconds(10), Duration.ofSeconds(100))
          .failureTtl(Duration.ofSeconds(5))
          .serveStale(Duration.ofMinutes(10))
          .revalidate(Duration.ofSeconds(5))
          .maxEntries(2)
          .build();

  @Test
  void remembersForTheTimeToLive() {
    assertThat(found(HOST)).isEqualTo(FIRST);
    advance(54);
    assertThat(found("Orders.Example")).isEqualTo(FIRST);

    assertThat(lookups).isEqualTo(1);
  }

  @Test
  void boundsTheTimeToLive() {
    backend = host -> answer(FIRST, 0);
    found(HOST);
    advance(4);
    found(HOST);
    assertThat(lookups).isEqualTo(1);

    backend = host -> answer(SECOND, 1_000_000);
    advance(6);
    found(HOST);
    advance(101);
    found(HOST);
    assertThat(lookups).isEqualTo(3);
  }

  @Test
  void looksANameUpOnceForAll() {
    CompletableFuture<List<InetAddress>> one = resolve(HOST);
    CompletableFuture<List<InetAddress>> other = resolve(HOST);

    assertThat(threads.waiting()).isEqualTo(1);
    threads.runOne();

    assertThat(one.join()).isEqualTo(FIRST);
    assertThat(other.join()).isEqualTo(FIRST);
    assertThat(lookups).isEqualTo(1);
    assertThat(resolver.pending()).isEqualTo(0);
  }

  @Test
  void deadlineFreesTheCallerAndNamesThePhase() {
    CompletableFuture<List<InetAddress>> caller =
        resolver.resolveAsync(HOST, Deadline.after(Duration.ofMillis(500), ticker));

    ticker.advance(Duration.ofMillis(500));

    DeadlineExceededException failure = failure(caller, DeadlineExceededException.class);
    assertThat(failure.phase()).isEqualTo(Phase.DNS);
    assertThat(failure.budget()).isEqualTo(Duration.ofMillis(500));
    assertThat(ticker.pending()).isEqualTo(0);
  }

  @Test
  void lookUpThatHasBegunGoesOnForTheCache() {
    CompletableFuture<List<InetAddress>> caller =
        resolver.resolveAsync(HOST, Deadline.after(Duration.ofMillis(500), ticker));
    backend =
        host -> {
          ticker.advance(Duration.ofSeconds(1));
          return answer(FIRST, 60);
        };
    threads.runOne();

    failure(caller, DeadlineExceededException.class);
    assertThat(resolve(HOST).join()).isEqualTo(FIRST);
    assertThat(lookups).isEqualTo(1);
  }

  @Test
  void lookUpThatNobodyWaitsForIsNotBegun() {
    resolve(HOST).cancel(false);
    threads.runOne();
    assertThat(lookups).isEqualTo(0);

    assertThat(found(HOST)).isEqualTo(FIRST);
  }

  @Test
  void remembersThatAHostIsUnknown() {
    backend = unknown();
    failureOf(HOST, UnknownHostException.class);
    advance(4);
    failure(resolve(HOST), UnknownHostException.class);
    assertThat(lookups).isEqualTo(1);

    advance(1);
    failureOf(HOST, UnknownHostException.class);
    assertThat(lookups).isEqualTo(2);
  }

  @Test
  void doesNotRememberThatNobodyAnswered() {
    backend = silent();
    failureOf(HOST, SocketTimeoutException.class);

    backend = host -> answer(FIRST, 60);

    assertThat(found(HOST)).isEqualTo(FIRST);
  }

  @Test
  void servesStaleAddressesWhileNobodyAnswers() {
    found(HOST);
    backend = silent();
    advance(61);

    assertThat(found(HOST)).isEqualTo(FIRST);
    assertThat(resolve(HOST).join()).isEqualTo(FIRST);
    assertThat(lookups).isEqualTo(2);

    advance(6);
    assertThat(found(HOST)).isEqualTo(FIRST);
    assertThat(lookups).isEqualTo(3);
    advance(600);
    failureOf(HOST, SocketTimeoutException.class);
  }

  @Test
  void servesStaleAddressesBeforeTheDeadlineWhenTheLookUpHangs() {
    found(HOST);
    advance(61);

    CompletableFuture<List<InetAddress>> caller =
        resolver.resolveAsync(HOST, Deadline.after(Duration.ofMillis(500), ticker));
    ticker.advance(Duration.ofMillis(249));
    assertThat(caller.isDone()).isFalse();
    ticker.advance(Duration.ofMillis(1));

    assertThat(caller.join()).isEqualTo(FIRST);
    assertThat(ticker.pending()).isEqualTo(0);
  }

  @Test
  void aStaleAddressDoesNotOutliveItsName() {
    found(HOST);
    backend = unknown();
    advance(61);

    failureOf(HOST, UnknownHostException.class);
    failure(resolve(HOST), UnknownHostException.class);
  }

  @Test
  void looksAUsedNameUpBeforeItsEnd() {
    found(HOST);
    backend = host -> answer(SECOND, 60);
    advance(56);

    assertThat(resolve(HOST).join()).isEqualTo(FIRST);
    assertThat(resolve(HOST).join()).isEqualTo(FIRST);
    assertThat(threads.waiting()).isEqualTo(1);
    threads.runOne();

    assertThat(resolve(HOST).join()).isEqualTo(SECOND);
    assertThat(lookups).isEqualTo(2);
  }

  @Test
  void keepsABoundedNumberOfNames() {
    backend = host -> answer(FIRST, host.startsWith("a") ? 20 : 60);
    found("b.example");
    found("a.example");
    found("c.example");

    assertThat(resolver.cache().size()).isEqualTo(2);
    found("b.example");
    assertThat(lookups).isEqualTo(3);
  }

  @Test
  void asksNobodyAboutAnAddress() {
    assertThat(resolve("127.0.0.1").join()).hasSize(1);
    assertThat(resolve("::1").join()).hasSize(1);

    assertThat(lookups).isEqualTo(0);
  }

  @Test
  void prefetchWarmsTheCache() {
    CompletableFuture<Void> done = resolver.prefetch(List.of(HOST, "b.example"), Deadline.never());
    threads.runOne();
    backend = silent();
    threads.runOne();

    assertThat(done.isDone()).isTrue();
    assertThat(resolve(HOST).join()).isEqualTo(FIRST);
  }

  @Test
  void closingFailsThoseWhoWait() {
    CompletableFuture<List<InetAddress>> caller = resolve(HOST);

    resolver.close();

    failure(caller, IOException.class);
    failure(resolve(HOST), IOException.class);
    assertThat(resolver.pending()).isEqualTo(0);
  }

  @Test
  void refusesBeyondItsQueue() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    BoundedResolver small =
        BoundedResolver.builder()
            .threads(1)
            .queue(1)
            .backend(
                host -> {
                  begun.countDown();
                  return awaited(release);
                })
            .build();
    try (small) {
      CompletableFuture<List<InetAddress>> running =
          small.resolveAsync("a.example", Deadline.never());
      begun.await();
      CompletableFuture<List<InetAddress>> waiting =
          small.resolveAsync("b.example", Deadline.never());

      IOException refused =
          failure(small.resolveAsync("c.example", Deadline.never()), IOException.class);
      release.countDown();

      assertThat(refused).hasMessageThat().isEqualTo("too many look-ups are waiting: c.example");
      assertThat(running.get()).isEqualTo(FIRST);
      assertThat(waiting.get()).isEqualTo(FIRST);
    }
  }

  @Test
  void resolvesThroughTheJvm() throws Exception {
    try (BoundedResolver real = BoundedResolver.builder().build()) {
      List<InetAddress> addresses =
          real.resolve("localhost", Deadline.after(Duration.ofSeconds(30)));

      assertThat(addresses.get(0).isLoopbackAddress()).isTrue();
    }
  }

  @Test
  void waitingCallersCanBeInterrupted() throws Exception {
    Thread.currentThread().interrupt();

    assertThrows(InterruptedException.class, () -> resolver.resolve(HOST, Deadline.never()));

    threads.runOne();
    assertThat(lookups).isEqualTo(0);
  }

  @Test
  void refusesToWaitOnAnEventLoop() {
    BlockingGuard.Scope loop = BlockingGuard.nonBlocking();
    try {
      assertThrows(IllegalStateException.class, () -> resolver.resolve(HOST, Deadline.never()));
    } finally {
      loop.close();
    }
  }

  @Test
  void tellsASilentNameServerFromAnUnknownHost() {
    long fast = Duration.ofMillis(7).toNanos();

    assertThat(SystemBackend.isConclusive("x.example: Name or service not known", HOST, fast))
        .isTrue();
    assertThat(
            SystemBackend.isConclusive(HOST + ": Temporary failure in name resolution", HOST, fast))
        .isFalse();
    assertThat(SystemBackend.isConclusive(HOST, HOST, fast)).isFalse();
    assertThat(
            SystemBackend.isConclusive(
                HOST + ": Der Name ist unbekannt", HOST, Duration.ofSeconds(5).toNanos()))
        .isFalse();
  }

  private BoundedResolver.Answer lookup(String host) throws IOException {
    lookups++;
    return backend.lookup(host);
  }

  private CompletableFuture<List<InetAddress>> resolve(String host) {
    return resolver.resolveAsync(host, Deadline.never());
  }

  private List<InetAddress> found(String host) {
    CompletableFuture<List<InetAddress>> future = resolve(host);
    threads.runOne();
    return future.join();
  }

  private void failureOf(String host, Class<? extends Throwable> type) {
    CompletableFuture<List<InetAddress>> future = resolve(host);
    threads.runOne();
    failure(future, type);
  }

  private static <T extends Throwable> T failure(CompletableFuture<?> future, Class<T> type) {
    assertThat(future.isDone()).isTrue();
    CompletionException thrown = assertThrows(CompletionException.class, future::join);
    assertThat(thrown).hasCauseThat().isInstanceOf(type);
    return type.cast(thrown.getCause());
  }

  private void advance(long seconds) {
    ticker.advance(Duration.ofSeconds(seconds));
  }

  private static BoundedResolver.Answer answer(List<InetAddress> addresses, long seconds) {
    return new BoundedResolver.Answer(addresses, Duration.ofSeconds(seconds));
  }

  private static BoundedResolver.Answer awaited(CountDownLatch latch) throws IOException {
    try {
      latch.await();
      return answer(FIRST, 60);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static BoundedResolver.Backend unknown() {
    return host -> {
      throw new UnknownHostException(host);
    };
  }

  private static BoundedResolver.Backend silent() {
    return host -> {
      throw new SocketTimeoutException(host);
    };
  }

  private static InetAddress address(int last) {
    try {
      return InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) last});
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }
}
