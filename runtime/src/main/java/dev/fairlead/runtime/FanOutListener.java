package dev.fairlead.runtime;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a call of a {@link FanOut} is for. */
abstract class FanOutListener<V, R extends @Nullable Object> {

  private final @Nullable Consumer<? super FanOut.Progress> progress;
  private long pulled;
  private long succeeded;
  private long failed;

  FanOutListener(@Nullable Consumer<? super FanOut.Progress> progress) {
    this.progress = progress;
  }

  /** Tells, on the calling thread, of an element taken from the source. */
  void pulled(FanOutElement<V, R> element) {
    pulled++;
  }

  /** Whether {@link #ended} is called at all. */
  boolean isTold() {
    return progress != null;
  }

  /** Tells, on the calling thread, of an element that has its outcome. */
  void ended(FanOutElement<V, R> element) {
    if (progress == null) {
      return;
    }
    if (element.outcome instanceof Outcome.Success) {
      succeeded++;
    } else {
      failed++;
    }
    progress.accept(new FanOut.Progress(pulled, succeeded, failed));
  }

  /** Whether an outcome makes the rest unnecessary. Called under the lock. */
  FanOutCall.@Nullable Stop stopAfter(Outcome<R> outcome) {
    return null;
  }
}
