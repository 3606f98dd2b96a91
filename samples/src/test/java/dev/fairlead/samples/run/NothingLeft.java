package dev.fairlead.samples.run;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test that leaves threads or sockets behind. What ends a moment after the test, or when it
 * is collected as garbage, has time to.
 */
public final class NothingLeft implements BeforeEachCallback, AfterEachCallback {
  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(NothingLeft.class);
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** Threads that the JDK, JUnit, Netty and the runtime library keep for the life of the JVM. */
  private static final List<String> KEPT =
      List.of(
          "fairlead-timer-",
          "fairlead-expiry-",
          "fairlead-dns-",
          "ForkJoinPool",
          "process reaper",
          "junit-jupiter-timeout-watcher",
          "Keep-Alive-Timer",
          "CompletableFutureDelayScheduler",
          "Cleaner-",
          "Common-Cleaner",
          "H2-",
          "globalEventExecutor");

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    letTheJdkOpenItsOwn();
    context.getStore(SPACE).put("threads", threads());
    context.getStore(SPACE).put("sockets", sockets());
  }

  @Override
  @SuppressWarnings("unchecked")
  public void afterEach(ExtensionContext context) throws InterruptedException {
    Set<Thread> threads = (Set<Thread>) context.getStore(SPACE).get("threads");
    Set<String> sockets = (Set<String>) context.getStore(SPACE).get("sockets");
    Set<Thread> threadsLeft = added(threads(), threads);
    Set<String> socketsLeft = added(sockets(), sockets);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && !(threadsLeft.isEmpty() && socketsLeft.isEmpty())) {
      Thread.sleep(20);
      System.gc();
      threadsLeft = added(threads(), threads);
      socketsLeft = added(sockets(), sockets);
    }
    assertWithMessage("threads left behind").that(threadsLeft).isEmpty();
    assertWithMessage("sockets left behind").that(socketsLeft).isEmpty();
  }

  /** The JDK keeps a pair of sockets from the first one on. */
  private static void letTheJdkOpenItsOwn() throws IOException {
    new ServerSocket(0).close();
  }

  private static <T> Set<T> added(Set<T> now, Set<T> before) {
    Set<T> added = new HashSet<>(now);
    added.removeAll(before);
    return added;
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> KEPT.stream().noneMatch(thread.getName()::startsWith))
        .collect(Collectors.toSet());
  }

  /** The sockets of this process by their inode; empty where the system does not tell. */
  private static Set<String> sockets() {
    if (!Files.isDirectory(DESCRIPTORS)) {
      return Set.of();
    }
    try (Stream<Path> entries = Files.list(DESCRIPTORS)) {
      return entries
          .map(NothingLeft::target)
          .filter(target -> target.startsWith("socket:"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }
}
