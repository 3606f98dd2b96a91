package dev.fairlead.samples.timeouts;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.samples.run.Background;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class UnboundedWaitSampleTest {
  private static final List<String> ENDLESS = List.of("sleep", "1000");

  @AfterEach
  void endChildren() {
    ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void badStillWaitsWhenGoodHasEndedItsChild() throws Exception {
    Background<Integer> bad = Background.start(() -> UnboundedWaitSample.Bad.convert(ENDLESS));
    ProcessHandle child = onlyChild();

    Background<Integer> good = Background.start(() -> UnboundedWaitSample.Good.convert(ENDLESS));
    assertThat(good.result()).isNotEqualTo(0);

    assertThat(child.isAlive()).isTrue();
    assertThat(bad.isIn(UnboundedWaitSample.Bad.class.getName())).isTrue();
    assertThat(ProcessHandle.current().children().toList()).containsExactly(child);

    child.destroyForcibly();
    assertThat(bad.result()).isNotEqualTo(0);
  }

  private static ProcessHandle onlyChild() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (System.nanoTime() - end < 0) {
      List<ProcessHandle> children = ProcessHandle.current().children().toList();
      if (!children.isEmpty()) {
        return children.get(0);
      }
      Thread.sleep(10);
    }
    throw new AssertionError("no child");
  }
}
