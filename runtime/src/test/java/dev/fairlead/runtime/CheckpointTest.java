package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.crac.Core;
import org.crac.Resource;
import org.junit.jupiter.api.Test;

final class CheckpointTest {

  private final Checkpoint.Hooks hooks = new Checkpoint.Hooks();
  private final List<String> events = new ArrayList<>();

  @Test
  void beforeRunsInReverseAndAfterInOrder() {
    register("a");
    register("b");

    checkpointAndRestore();

    assertThat(events).containsExactly("before b", "before a", "after a", "after b").inOrder();
    assertThat(hooks.epoch()).isEqualTo(1);
  }

  @Test
  void afterRunsOnceWhenTheCheckpointFails() {
    register("a");
    hooks.register(
        () -> {
          events.add("before failing");
          throw new IllegalArgumentException("cannot close");
        },
        () -> events.add("after failing"));
    register("c");

    assertThrows(IllegalArgumentException.class, () -> hooks.beforeCheckpoint(null));
    hooks.afterRestore(null);

    assertThat(events)
        .containsExactly("before c", "before failing", "after failing", "after c")
        .inOrder();
    assertThat(hooks.epoch()).isEqualTo(1);
  }

  @Test
  void everyAfterRunsAlthoughOneFails() {
    hooks.register(
        () -> {},
        () -> {
          throw new IllegalArgumentException("cannot open");
        });
    register("b");
    hooks.beforeCheckpoint(null);

    assertThrows(IllegalArgumentException.class, () -> hooks.afterRestore(null));

    assertThat(events).containsExactly("before b", "after b").inOrder();
  }

  @Test
  void theSecondCheckpointRunsThemAgainAndAClosedOneNoMore() {
    Checkpoint.Registration a = register("a");
    register("b");
    checkpointAndRestore();
    events.clear();

    a.close();
    checkpointAndRestore();

    assertThat(events).containsExactly("before b", "after b").inOrder();
    assertThat(hooks.epoch()).isEqualTo(2);
  }

  /** The specification's context holds its resources weakly; ours holds the hooks. */
  @Test
  void hooksAreHeldStrongly() throws Exception {
    WeakReference<Resource> theirs = registerResource();
    WeakReference<Runnable> ours = registerHook();

    for (int i = 0; i < 50 && theirs.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(theirs.get()).isNull();
    assertThat(ours.get()).isNotNull();
  }

  private static WeakReference<Resource> registerResource() {
    Resource resource = new Checkpoint.Hooks();
    Core.getGlobalContext().register(resource);
    return new WeakReference<>(resource);
  }

  private WeakReference<Runnable> registerHook() {
    Runnable before = () -> events.add("before");
    hooks.register(before, () -> {});
    return new WeakReference<>(before);
  }

  @Test
  void withoutCheckpointsNothingHappens() {
    long epoch = Checkpoint.epoch();

    Checkpoint.register(() -> events.add("before"), () -> events.add("after")).close();

    assertThat(events).isEmpty();
    assertThat(Checkpoint.epoch()).isEqualTo(epoch);
  }

  private Checkpoint.Registration register(String name) {
    return hooks.register(() -> events.add("before " + name), () -> events.add("after " + name));
  }

  private void checkpointAndRestore() {
    hooks.beforeCheckpoint(null);
    hooks.afterRestore(null);
  }
}
