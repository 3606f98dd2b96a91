package dev.fairlead.samples.blocking;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toList;

import dev.fairlead.samples.blocking.BlockingOnCommonPoolSample.Bad;
import dev.fairlead.samples.blocking.BlockingOnCommonPoolSample.Good;
import dev.fairlead.samples.run.Background;
import dev.fairlead.samples.run.NothingLeft;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** As many calls to a silent peer as the pool has threads, and then something else to do. */
@ExtendWith(NothingLeft.class)
final class BlockingOnCommonPoolSampleTest {
  /** More than one by the build: otherwise stages run on threads of their own. */
  private static final int THREADS = ForkJoinPool.getCommonPoolParallelism();

  @Test
  void badStopsWorkThatHasNothingToDoWithThePeer() throws Exception {
    try (SilentServer peer = new SilentServer()) {
      assertThat(THREADS).isGreaterThan(1);
      List<CompletableFuture<String>> calls =
          IntStream.range(0, THREADS).mapToObj(i -> Bad.ask(peer.address())).collect(toList());
      assertThat(peer.awaitConnection()).isTrue();
      CompletableFuture<Integer> other = new CompletableFuture<>();
      ForkJoinPool.commonPool().execute(() -> other.complete(2));

      Thread.sleep(300);
      assertThat(other.isDone()).isFalse();

      peer.answer("ok");
      calls.forEach(call -> assertThat(call.orTimeout(20, SECONDS).join()).isEqualTo("ok"));
      assertThat(other.get(20, SECONDS)).isEqualTo(2);
    }
  }

  @Test
  void goodLeavesThePoolFree() throws Exception {
    ExecutorService waiting = Executors.newFixedThreadPool(4);
    try (SilentServer peer = new SilentServer()) {
      CompletableFuture<String> call = Good.ask(peer.address(), waiting);
      assertThat(peer.awaitConnection()).isTrue();
      Background<Integer> other =
          Background.start(() -> ForkJoinPool.commonPool().submit(() -> 2).get());

      assertThat(other.result()).isEqualTo(2);
      assertThat(call.isDone()).isFalse();

      peer.answer("ok");
      assertThat(call.get(20, SECONDS)).isEqualTo("ok");
    } finally {
      waiting.shutdownNow();
      assertThat(waiting.awaitTermination(20, SECONDS)).isTrue();
    }
  }
}
