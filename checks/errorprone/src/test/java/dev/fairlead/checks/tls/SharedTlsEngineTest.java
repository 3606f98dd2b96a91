package dev.fairlead.checks.tls;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class SharedTlsEngineTest {
  @Test
  void identification() {
    CheckTesting.compilation(SharedTlsEngine.class)
        .addSourceLines(
            "Channel.java",
            """
            import java.nio.ByteBuffer;
            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLEngine;

            abstract class Channel {
              interface Listener {
                void readable();
              }

              private ExecutorService workers;
              private SSLEngine engine;

              abstract void register(Listener listener);

              void among(SSLContext context, List<ByteBuffer> messages) {
                SSLEngine mine = context.createSSLEngine();
                for (ByteBuffer message : messages) {
                  // BUG: Diagnostic contains: All workers started here drive the same SSLEngine mine
                  workers.submit(() -> mine.wrap(message, ByteBuffer.allocate(20_000)));
                }
              }

              void between() {
                runSoon(() -> read());
                register(this::read);
              }

              private void runSoon(Runnable task) {
                workers.execute(task);
              }

              // BUG: Diagnostic contains: read runs in two tasks, without a lock
              void read() {
                unwrap();
              }

              private void unwrap() {
                try {
                  engine.unwrap(ByteBuffer.allocate(1), ByteBuffer.allocate(1));
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              }

              void betweenLocked() {
                runSoon(() -> readLocked());
                register(this::readLocked);
              }

              synchronized void readLocked() {
                unwrap();
              }

              void onlyCallbacks() {
                register(this::readAgain);
                register(this::readAgain);
              }

              void readAgain() {
                unwrap();
              }

              void onePerWorker(SSLContext context, List<ByteBuffer> messages) {
                for (ByteBuffer message : messages) {
                  SSLEngine mine = context.createSSLEngine();
                  workers.submit(() -> mine.wrap(message, ByteBuffer.allocate(20_000)));
                }
              }

              void delegated() {
                workers.execute(engine.getDelegatedTask());
              }
            }
            """)
        .addSourceLines(
            "Conduit.java",
            """
            import java.nio.ByteBuffer;
            import java.util.concurrent.ExecutorService;
            import javax.net.ssl.SSLEngine;

            class Conduit {
              private final SSLEngine engine;
              private final ExecutorService io;

              Conduit(SSLEngine engine, ExecutorService io) {
                this.engine = engine;
                this.io = io;
              }

              void runTasks() {
                Runnable task = engine.getDelegatedTask();
                io.execute(
                    () -> {
                      task.run();
                      synchronized (this) {
                        handshake();
                      }
                    });
              }

              private void handshake() {
                unwrap(ByteBuffer.allocate(0));
              }

              void read(ByteBuffer target) {
                unwrap(target);
              }

              // BUG: Diagnostic contains: drives it under a lock, and unwrap uses it without
              private void unwrap(ByteBuffer target) {
                try {
                  engine.unwrap(ByteBuffer.allocate(1), target);
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              }
            }
            """)
        .addSourceLines(
            "LockedConduit.java",
            """
            import java.nio.ByteBuffer;
            import java.util.concurrent.ExecutorService;
            import javax.net.ssl.SSLEngine;

            class LockedConduit {
              private final SSLEngine engine;

              LockedConduit(SSLEngine engine) {
                this.engine = engine;
              }

              void runTasks(ExecutorService io) {
                io.execute(
                    () -> {
                      synchronized (this) {
                        unwrap(ByteBuffer.allocate(0));
                      }
                    });
              }

              synchronized void read(ByteBuffer target) {
                unwrap(target);
              }

              private void unwrap(ByteBuffer target) {
                try {
                  engine.unwrap(ByteBuffer.allocate(1), target);
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(SharedTlsEngine.class)
        .addInputLines(
            "Channel.java",
            """
            import java.nio.ByteBuffer;
            import java.util.concurrent.ExecutorService;
            import javax.net.ssl.SSLEngine;

            class Channel {
              private ExecutorService workers;
              private ExecutorService others;
              private SSLEngine engine;

              void start() {
                workers.execute(() -> handshake());
                others.execute(() -> handshake());
              }

              private void handshake() {
                try {
                  engine.wrap(ByteBuffer.allocate(1), ByteBuffer.allocate(1));
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              }
            }
            """)
        .addOutputLines(
            "Channel.java",
            """
            import java.nio.ByteBuffer;
            import java.util.concurrent.ExecutorService;
            import javax.net.ssl.SSLEngine;

            class Channel {
              private ExecutorService workers;
              private ExecutorService others;
              private SSLEngine engine;

              void start() {
                workers.execute(() -> handshake());
                others.execute(() -> handshake());
              }

              private synchronized void handshake() {
                try {
                  engine.wrap(ByteBuffer.allocate(1), ByteBuffer.allocate(1));
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              }
            }
            """)
        .doTest(TestMode.AST_MATCH);
  }
}
