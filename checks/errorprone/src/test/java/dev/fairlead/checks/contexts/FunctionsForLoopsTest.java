package dev.fairlead.checks.contexts;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import dev.fairlead.checks.blocking.BlockingOnEventLoop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Functions given to methods of the module that hand them to an event loop. */
final class LoopParametersTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(BlockingOnEventLoop.class);

  @BeforeEach
  void theModule() {
    compilation
        .addSourceLines(
            "Processor.java",
            """
            interface Processor {
              void process(String name);
            }
            """)
        .addSourceLines(
            "Directory.java",
            """
            interface Directory {
              void forEach(Processor processor, int depth);

              void later(Processor processor);
            }
            """)
        .addSourceLines(
            "TreeDirectory.java",
            """
            import io.netty.channel.ChannelFuture;
            import io.netty.channel.ChannelFutureListener;
            import java.util.concurrent.ExecutorService;

            class TreeDirectory implements Directory {
              private ChannelFuture answer;
              private ExecutorService workers;

              @Override
              public void forEach(Processor processor, int depth) {
                Nodes.children(
                    answer,
                    new Listing() {
                      @Override
                      public void listed(String[] names) {
                        for (String name : names) {
                          processor.process(name);
                        }
                      }
                    });
              }

              @Override
              public void later(Processor processor) {
                Nodes.children(
                    answer, names -> workers.execute(() -> processor.process(names[0])));
              }
            }

            interface Listing {
              void listed(String[] names);
            }

            class Nodes {
              static void children(ChannelFuture answer, Listing listing) {
                answer.addListener((ChannelFutureListener) done -> list(done, listing));
              }

              private static void list(ChannelFuture done, Listing listing) {
                listing.listed(new String[0]);
              }

              static void onDone(ChannelFuture answer, ChannelFutureListener listener) {
                answer.addListener(listener);
              }

              static void here(ChannelFuture answer, Listing listing) {
                listing.listed(new String[] {answer.toString()});
                answer.addListener((ChannelFutureListener) done -> done.channel().close());
              }
            }
            """);
  }

  @Test
  void throughCallbacksAndImplementations() {
    compilation
        .addSourceLines(
            "Auditor.java",
            """
            import io.netty.channel.ChannelFuture;
            import java.net.InetAddress;
            import java.util.concurrent.CompletableFuture;

            class Auditor {
              void check(Directory directory, CompletableFuture<String> reply) {
                Processor processor =
                    new Processor() {
                      @Override
                      public void process(String name) {
                        // BUG: Diagnostic contains: forEach runs what it is given on an event loop
                        reply.join();
                      }
                    };
                directory.forEach(processor, 1);
                // BUG: Diagnostic contains: forEach runs what it is given on an event loop
                directory.forEach(name -> reply.join(), 2);
                directory.later(name -> reply.join());
              }

              void listed(ChannelFuture answer, CompletableFuture<String> reply) {
                // BUG: Diagnostic contains: children runs what it is given on an event loop
                Nodes.children(answer, names -> reply.join());
                // BUG: Diagnostic contains: onDone runs what it is given on an event loop
                Nodes.onDone(answer, done -> reply.join());
                Nodes.here(answer, names -> reply.join());
              }
            }
            """)
        .doTest();
  }
}
