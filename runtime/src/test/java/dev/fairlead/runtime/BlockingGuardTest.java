package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

final class BlockingGuardTest {
  @Test
  void passesOnAnOrdinaryThread() {
    assertDoesNotThrow(() -> BlockingGuard.check("read"));
  }

  @Test
  void refusesInsideTheScope() {
    BlockingGuard.Scope outer = BlockingGuard.nonBlocking();
    BlockingGuard.Scope inner = BlockingGuard.nonBlocking();
    inner.close();

    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> BlockingGuard.check("read"));
    outer.close();

    assertThat(thrown).hasMessageThat().contains("read waits, and thread");
    assertDoesNotThrow(() -> BlockingGuard.check("read"));
  }

  @Test
  void refusesOnDeclaredThreads() throws Exception {
    FutureTask<Throwable> task =
        new FutureTask<>(
            () ->
                assertThrows(
                    IllegalStateException.class, () -> BlockingGuard.check("the look-up")));

    Thread thread = BlockingGuard.nonBlocking(Thread::new).newThread(task);
    thread.start();
    thread.join();

    assertThat(task.get()).hasMessageThat().contains("the look-up waits");
  }

  @Test
  void offloadsOnlyWhereWaitingIsForbidden() {
    List<String> ran = new ArrayList<>();
    List<Runnable> handedOver = new ArrayList<>();

    BlockingGuard.offload(handedOver::add).execute(() -> ran.add("ordinary"));
    BlockingGuard.Scope scope = BlockingGuard.nonBlocking();
    BlockingGuard.offload(handedOver::add).execute(() -> ran.add("loop"));
    scope.close();

    assertThat(ran).containsExactly("ordinary");
    assertThat(handedOver).hasSize(1);
  }
}
