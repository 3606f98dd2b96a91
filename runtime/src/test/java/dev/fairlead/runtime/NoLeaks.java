package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * Fails a test that leaves threads, sockets, timer entries or an interrupt behind, the fields of
 * the test included.
 *
 * <p>What ends a moment after the test has time to end. Threads of the library's own that live on
 * by design are told by their names.
 */
final class NoLeaks implements TestInstancePreConstructCallback, AfterEachCallback {
  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(NoLeaks.class);
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  static {
    useSocketsOnce();
  }

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public void preConstructTestInstance(
      TestInstanceFactoryContext factory, ExtensionContext context) {
    ExtensionContext.Store store = context.getStore(SPACE);
    store.put("threads", threads());
    store.put("sockets", sockets());
    store.put("timers", (long) SystemTicker.INSTANCE.pending());
  }

  @Override
  public void afterEach(ExtensionContext context) throws InterruptedException {
    boolean interrupted = Thread.interrupted();
    ExtensionContext.Store store = context.getStore(SPACE);
    @SuppressWarnings("unchecked")
    Set<String> threadsBefore = (Set<String>) store.get("threads");
    long sockets = store.get("sockets", Long.class);
    long timers = store.get("timers", Long.class);

    Set<String> threadsLeft = settled(() -> newThreads(threadsBefore), Set::isEmpty);
    long socketsLeft = settled(NoLeaks::sockets, count -> count <= sockets);
    long timersLeft = settled(() -> (long) SystemTicker.INSTANCE.pending(), n -> n <= timers);
    assertWithMessage("an interrupt is left behind").that(interrupted).isFalse();
    assertWithMessage("threads left behind").that(threadsLeft).isEmpty();
    assertWithMessage("sockets left behind").that(socketsLeft).isAtMost(sockets);
    assertWithMessage("timer entries left behind").that(timersLeft).isAtMost(timers);
  }

  /** The JVM keeps a descriptor of its own from the first socket it closes. */
  private static void useSocketsOnce() {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket socket = new Socket(listener.getInetAddress(), listener.getLocalPort());
        DatagramSocket datagrams = new DatagramSocket()) {
      socket.getOutputStream().flush();
      datagrams.disconnect();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is left as soon as it is fine, or when there was time enough. */
  private static <T> T settled(Supplier<T> left, Predicate<T> fine) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T now = left.get();
    while (!fine.test(now) && System.nanoTime() < end) {
      Thread.sleep(20);
      System.gc();
      now = left.get();
    }
    return now;
  }

  private static Set<String> newThreads(Set<String> before) {
    Set<String> threads = threads();
    threads.removeAll(before);
    return threads;
  }

  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !ownedByTheJvm(thread.getName()))
        .map(thread -> thread.getName() + "#" + System.identityHashCode(thread))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean ownedByTheJvm(String name) {
    return name.startsWith("fairlead-timer-")
        || name.startsWith("fairlead-expiry-")
        || name.startsWith("fairlead-dns-")
        || name.startsWith("ForkJoinPool")
        || name.startsWith("surefire")
        || name.startsWith("process reaper")
        || name.equals("Keep-Alive-Timer")
        || name.equals("CompletableFutureDelayScheduler")
        || name.startsWith("VirtualThread-")
        || name.startsWith("junit");
  }

  private static long sockets() {
    if (!Files.isDirectory(DESCRIPTORS)) {
      return 0;
    }
    try (Stream<Path> entries = Files.list(DESCRIPTORS)) {
      return entries.filter(NoLeaks::isSocket).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSocket(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }
}
