package dev.fairlead.samples.timeouts;

import static com.google.common.truth.Truth.assertThat;

import dev.fairlead.samples.run.Background;
import dev.fairlead.samples.run.NothingLeft;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class WrongTimeoutUnitSampleTest {
  private static final long HALF_A_SECOND_MS = 500;

  @Test
  void badStillWaitsWhenGoodHasGivenUp() throws Exception {
    CountDownLatch answer = new CountDownLatch(1);
    Background<Boolean> bad =
        Background.start(() -> WrongTimeoutUnitSample.Bad.isAnswered(answer, HALF_A_SECOND_MS));

    Background<Boolean> good =
        Background.start(() -> WrongTimeoutUnitSample.Good.isAnswered(answer, HALF_A_SECOND_MS));

    assertThat(good.result()).isFalse();
    assertThat(bad.isRunning()).isTrue();
    assertThat(bad.isIn(CountDownLatch.class.getName())).isTrue();
    answer.countDown();
    assertThat(bad.result()).isTrue();
  }
}
