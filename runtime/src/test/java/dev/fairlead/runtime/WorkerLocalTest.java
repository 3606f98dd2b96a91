package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
final class WorkerLocalTest {

  private final List<String> events = Collections.synchronizedList(new ArrayList<>());

  /** M11: what a ThreadLocal leaves open. */
  @Test
  void aThreadLocalLeavesItsConnectionsOpen() throws Exception {
    try (CountedConnections server = new CountedConnections()) {
      Set<Socket> reachable = ConcurrentHashMap.newKeySet();
      ThreadLocal<Socket> connection =
          ThreadLocal.withInitial(
              () -> {
                try {
                  Socket socket = server.connect();
                  reachable.add(socket);
                  return socket;
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });

      runTasks(100, Executors.newFixedThreadPool(8), connection::get);

      assertThat(server.accepted()).isEqualTo(8);
      assertThat(server.open()).isEqualTo(8);
      for (Socket socket : reachable) {
        socket.close();
      }
    }
  }

  @Test
  void aWorkersConnectionIsClosedWhenThePoolEnds() throws Exception {
    try (CountedConnections server = new CountedConnections();
        WorkerLocal<Socket> connection = WorkerLocal.of(server::connect, Socket::close)) {
      runTasks(
          100, Executors.newFixedThreadPool(8, WorkerLocal.workers(Thread::new)), connection::get);

      assertThat(server.accepted()).isEqualTo(8);
      assertThat(server.open()).isEqualTo(0);
    }
  }

  @Test
  void aWorkersConnectionIsClosedWhenItsTaskEnds() throws Exception {
    try (CountedConnections server = new CountedConnections();
        WorkerLocal<Socket> connection = WorkerLocal.of(server::connect, Socket::close)) {
      runTasks(
          50, Executors.newFixedThreadPool(4), () -> WorkerLocal.worker(connection::get).run());

      assertThat(server.accepted()).isEqualTo(50);
      assertThat(server.open()).isEqualTo(0);
    }
  }

  @Test
  void aWorkerKeepsItsValueAndSharesItWithNobody() throws Exception {
    Set<Object> values = ConcurrentHashMap.newKeySet();
    CyclicBarrier together = new CyclicBarrier(4);
    try (WorkerLocal<Object> local = WorkerLocal.of(Object::new, closed -> {})) {
      runTasks(
          4,
          Executors.newFixedThreadPool(4, WorkerLocal.workers(Thread::new)),
          () -> {
            Object mine = local.get();
            values.add(mine);
            together.await(10, TimeUnit.SECONDS);
            assertThat(local.get()).isSameInstanceAs(mine);
          });
    }

    assertThat(values).hasSize(4);
  }

  @Test
  void aThreadWithoutAnEndIsRefused() {
    try (WorkerLocal<String> local = local()) {
      IllegalStateException refusal = assertThrows(IllegalStateException.class, local::get);

      assertThat(refusal).hasMessageThat().contains("WorkerLocal.workers");
      local.discard();
    }
    assertThat(events).isEmpty();
  }

  @Test
  void aNestedWorkerIsOneOfItsOwn() {
    try (WorkerLocal<String> local = local()) {
      WorkerLocal.worker(
              () -> {
                String outer = local.get();
                WorkerLocal.worker(() -> assertThat(local.get()).isNotSameInstanceAs(outer)).run();
                assertThat(local.get()).isSameInstanceAs(outer);
              })
          .run();
    }

    assertThat(events).containsExactly("open", "open", "close", "close").inOrder();
  }

  @Test
  void discardMakesTheNextGetOpenAnother() {
    try (WorkerLocal<String> local = local()) {
      WorkerLocal.worker(
              () -> {
                local.get();
                local.discard();
                local.discard();
                assertThat(events).containsExactly("open", "close").inOrder();
                local.get();
              })
          .run();
    }

    assertThat(events).containsExactly("open", "close", "open", "close").inOrder();
  }

  @Test
  void valuesAreClosedWhenATaskFails() {
    try (WorkerLocal<String> local = local();
        WorkerLocal<String> unclosable =
            WorkerLocal.of(
                () -> "x",
                value -> {
                  throw new IOException("does not close, for the test");
                })) {
      Runnable worker =
          WorkerLocal.worker(
              () -> {
                unclosable.get();
                local.get();
                throw new IllegalArgumentException("task fails");
              });

      assertThrows(IllegalArgumentException.class, worker::run);

      assertThat(events).containsExactly("open", "close").inOrder();
    }
  }

  @Test
  void closingClosesWhatWorkersHoldAndRefusesMore() throws Exception {
    WorkerLocal<String> local = local();
    CountDownLatch opened = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    ExecutorService pool = Executors.newSingleThreadExecutor(WorkerLocal.workers(Thread::new));
    Future<?> task =
        pool.submit(
            () -> {
              local.get();
              opened.countDown();
              assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
              return assertThrows(IllegalStateException.class, local::get);
            });
    opened.await();

    local.close();
    closed.countDown();
    task.get(10, TimeUnit.SECONDS);
    pool.shutdown();

    assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(events).containsExactly("open", "close").inOrder();
  }

  @Test
  void aCheckpointClosesValuesAndTheWorkerOpensAnotherAfterwards() throws Exception {
    CyclicBarrier step = new CyclicBarrier(2);
    ExecutorService pool = Executors.newSingleThreadExecutor(WorkerLocal.workers(Thread::new));
    try (CountedConnections server = new CountedConnections();
        WorkerLocal<Socket> connection = WorkerLocal.of(server::connect, Socket::close)) {
      Future<Boolean> reopened =
          pool.submit(
              () -> {
                Socket before = connection.get();
                step.await(10, TimeUnit.SECONDS);
                step.await(10, TimeUnit.SECONDS);
                return connection.get() != before && before.isClosed();
              });
      step.await(10, TimeUnit.SECONDS);
      Checkpoint.PROCESS.beforeCheckpoint(null);
      assertThat(server.open()).isEqualTo(0);
      step.await(10, TimeUnit.SECONDS);
      assertThrows(TimeoutException.class, () -> reopened.get(100, TimeUnit.MILLISECONDS));
      assertThat(server.accepted()).isEqualTo(1);

      Checkpoint.PROCESS.afterRestore(null);

      assertThat(reopened.get(10, TimeUnit.SECONDS)).isTrue();
      pool.shutdown();
      assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
      assertThat(server.accepted()).isEqualTo(2);
      assertThat(server.open()).isEqualTo(0);
    }
  }

  @Test
  void theDeadlineBoundsTheWaitForACheckpoint() {
    try (WorkerLocal<String> local = local()) {
      Checkpoint.PROCESS.beforeCheckpoint(null);
      try {
        Deadline.after(Duration.ofMillis(20))
            .run(WorkerLocal.worker(() -> assertThrows(IllegalStateException.class, local::get)));
      } finally {
        Checkpoint.PROCESS.afterRestore(null);
      }
    }
    assertThat(events).isEmpty();
  }

  @Test
  void failuresToOpenKeepTheirCause() {
    assertThat(failureOf(new IOException("no"))).isInstanceOf(UncheckedIOException.class);
    assertThat(failureOf(new TimeoutException("no"))).isInstanceOf(CompletionException.class);
    assertThat(failureOf(new IllegalArgumentException("no")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(failureOf(new InterruptedException())).isInstanceOf(CompletionException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static RuntimeException failureOf(Exception cause) {
    List<RuntimeException> thrown = new ArrayList<>();
    try (WorkerLocal<String> local =
        WorkerLocal.of(
            () -> {
              throw cause;
            },
            value -> {})) {
      WorkerLocal.worker(() -> thrown.add(assertThrows(RuntimeException.class, local::get))).run();
    }
    return thrown.get(0);
  }

  private WorkerLocal<String> local() {
    return WorkerLocal.of(
        () -> {
          events.add("open");
          return new String("value");
        },
        value -> events.add("close"));
  }

  private static void runTasks(int count, ExecutorService pool, Task task) throws Exception {
    List<Future<?>> futures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      futures.add(
          pool.submit(
              () -> {
                task.run();
                return null;
              }));
    }
    for (Future<?> future : futures) {
      future.get(20, TimeUnit.SECONDS);
    }
    pool.shutdown();
    assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  @FunctionalInterface
  private interface Task {
    void run() throws Exception;
  }
}
