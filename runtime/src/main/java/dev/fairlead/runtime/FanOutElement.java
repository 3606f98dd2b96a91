package dev.fairlead.runtime;

import org.jspecify.annotations.Nullable;

/** An element of the source of a {@link FanOutCall}. */
final class FanOutElement<V, R extends @Nullable Object> extends Places.Entry {

  private final FanOutCall<V, R> call;
  @Nullable V value;
  @Nullable Object name;
  @Nullable Outcome<R> outcome;

  FanOutElement(FanOutCall<V, R> call, V value) {
    super(call);
    this.call = call;
    this.value = value;
  }

  /** It has got its place; what is returned runs without the lock. */
  @Nullable Runnable granted() {
    return call.place(this);
  }
}
