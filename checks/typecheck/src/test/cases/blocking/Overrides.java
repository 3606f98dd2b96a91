import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsHere;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

class Overrides {
  interface Listener {
    @NonBlocking
    void on(String message);

    void mayWait(String message);
  }

  @NonBlocking
  interface Quiet {
    void first();

    @Blocking
    void except();
  }

  static class Implementation implements Listener {
    CompletableFuture<String> future;

    @Override
    public void on(String message) {
      // :: error: (waits)
      future.join();
    }

    @Override
    public void mayWait(String message) {
      future.join();
    }
  }

  static class Waiting implements Listener {
    @Override
    @Blocking
    // :: error: (override)
    public void on(String message) {}

    @Override
    public void mayWait(String message) {}
  }

  static class Quietly implements Quiet {
    CompletableFuture<String> future;

    @Override
    public void first() {
      // :: error: (waits)
      future.join();
    }

    @Override
    public void except() {
      future.join();
    }

    public void another() {
      future.join();
    }
  }

  /** An event loop's own callback, as the models have it. */
  static class Handler extends ChannelInboundHandlerAdapter {
    CompletableFuture<String> future;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      // :: error: (waits)
      future.join();
      context.writeAndFlush(message);
    }
  }

  /** Callers on event loops expect the result at once. */
  static class Reactive {
    CompletableFuture<String> future;

    Mono<String> later() {
      // :: error: (waits)
      String now = future.join();
      return Mono.just(now);
    }

    Mono<String> fine() {
      return Mono.fromFuture(future);
    }
  }

  static class Taker {
    void take(Runnable task) {}
  }

  static class StricterTaker extends Taker {
    @Override
    // :: error: (override.function)
    void take(@NonBlocking Runnable task) {}
  }

  static class PolymorphicTaker extends Taker {
    @Override
    // :: error: (override.function)
    void take(@RunsHere Runnable task) {}
  }
}
