package dev.fairlead.runtime;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ways to use a {@link FanOut}. */
final class FanOutListeners {

  private FanOutListeners() {}

  /** Keeps the elements in their order. */
  static class Collecting<V, R extends @Nullable Object> extends FanOutListener<V, R> {

    private final List<FanOutElement<V, R>> elements = new ArrayList<>();

    Collecting(@Nullable Consumer<? super FanOut.Progress> progress) {
      super(progress);
    }

    @Override
    void pulled(FanOutElement<V, R> element) {
      super.pulled(element);
      elements.add(element);
    }

    List<Outcome<R>> outcomes() {
      List<Outcome<R>> outcomes = new ArrayList<>(elements.size());
      for (FanOutElement<V, R> element : elements) {
        outcomes.add(requireNonNull(element.outcome));
      }
      return outcomes;
    }
  }

  /** Wants every result. */
  static final class Demanding<V, R extends @Nullable Object> extends Collecting<V, R> {

    private @Nullable Throwable failure;

    Demanding(@Nullable Consumer<? super FanOut.Progress> progress) {
      super(progress);
    }

    @Override
    FanOutCall.@Nullable Stop stopAfter(Outcome<R> outcome) {
      if (failure == null && outcome instanceof Outcome.Failure<R> failed) {
        failure = failed.cause();
        return FanOutCall.Stop.FAILURE;
      }
      return null;
    }

    List<R> results() throws ExecutionException {
      if (failure != null) {
        throw new ExecutionException(failure);
      }
      List<R> results = new ArrayList<>();
      for (Outcome<R> outcome : outcomes()) {
        results.add(outcome.orElseThrow());
      }
      return results;
    }
  }

  /** Wants one result. */
  static final class Racing<V, R extends @Nullable Object> extends FanOutListener<V, R> {

    private Outcome.@Nullable Success<R> winner;
    private @Nullable Throwable failure;

    Racing(@Nullable Consumer<? super FanOut.Progress> progress) {
      super(progress);
    }

    @Override
    FanOutCall.@Nullable Stop stopAfter(Outcome<R> outcome) {
      if (winner == null && outcome instanceof Outcome.Success<R> success) {
        winner = success;
        return FanOutCall.Stop.SUCCESS;
      }
      if (failure == null && outcome instanceof Outcome.Failure<R> failed) {
        failure = failed.cause();
      }
      return null;
    }

    R result() throws ExecutionException {
      if (winner != null) {
        return winner.value();
      }
      if (failure == null) {
        throw new IllegalArgumentException("the source is empty");
      }
      throw new ExecutionException(failure);
    }
  }

  /** Hands each element on when it has ended. */
  static final class Telling<V, R extends @Nullable Object> extends FanOutListener<V, R> {

    private final BiConsumer<? super V, ? super Outcome<R>> sink;

    Telling(
        @Nullable Consumer<? super FanOut.Progress> progress,
        BiConsumer<? super V, ? super Outcome<R>> sink) {
      super(progress);
      this.sink = requireNonNull(sink);
    }

    @Override
    boolean isTold() {
      return true;
    }

    @Override
    void ended(FanOutElement<V, R> element) {
      sink.accept(element.value, requireNonNull(element.outcome));
      super.ended(element);
    }
  }
}
