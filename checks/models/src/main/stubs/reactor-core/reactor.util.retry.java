package reactor.util.retry;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.context.ContextView;

public abstract class Retry {
  public final ContextView retryContext;
  public Retry();
  protected Retry(ContextView retryContext);
  public Publisher<?> generateCompanion(Flux<Retry.RetrySignal> retrySignals);
  public ContextView retryContext();
  public static RetryBackoffSpec backoff(long maxAttempts, Duration minBackoff);
  public static RetryBackoffSpec fixedDelay(long maxAttempts, Duration fixedDelay);
  public static RetrySpec max(long max);
  public static RetrySpec maxInARow(long maxInARow);
  public static RetrySpec indefinitely();
  public static Retry from(Function<Flux<Retry.RetrySignal>, ? extends Publisher<?>> function);
  public static Retry withThrowable(Function<Flux<Throwable>, ? extends Publisher<?>> function);

  public interface RetrySignal {
    long totalRetries();
    long totalRetriesInARow();
    Throwable failure();
    default ContextView retryContextView();
    default Retry.RetrySignal copy();
  }
}

public final class RetryBackoffSpec extends Retry {
  public final Duration minBackoff;
  public final Duration maxBackoff;
  public final double multiplier;
  public final double jitterFactor;
  public final Supplier<Scheduler> backoffSchedulerSupplier;
  public final long maxAttempts;
  public final Predicate<Throwable> errorFilter;
  public final boolean isTransientErrors;
  public RetryBackoffSpec withRetryContext(ContextView retryContext);
  public RetryBackoffSpec maxAttempts(long maxAttempts);
  public RetryBackoffSpec filter(Predicate<? super Throwable> errorFilter);
  public RetryBackoffSpec modifyErrorFilter(
      Function<Predicate<Throwable>, Predicate<? super Throwable>> predicateAdjuster);
  public RetryBackoffSpec doBeforeRetry(Consumer<Retry.RetrySignal> doBeforeRetry);
  public RetryBackoffSpec doAfterRetry(Consumer<Retry.RetrySignal> doAfterRetry);
  public RetryBackoffSpec doBeforeRetryAsync(
      Function<Retry.RetrySignal, Mono<Void>> doAsyncBeforeRetry);
  public RetryBackoffSpec doAfterRetryAsync(
      Function<Retry.RetrySignal, Mono<Void>> doAsyncAfterRetry);
  public RetryBackoffSpec onRetryExhaustedThrow(
      BiFunction<RetryBackoffSpec, Retry.RetrySignal, Throwable> retryExhaustedGenerator);
  public RetryBackoffSpec transientErrors(boolean isTransientErrors);
  public RetryBackoffSpec minBackoff(Duration minBackoff);
  public RetryBackoffSpec maxBackoff(Duration maxBackoff);
  public RetryBackoffSpec jitter(double jitterFactor);
  public RetryBackoffSpec multiplier(double multiplier);
  public RetryBackoffSpec scheduler(Scheduler backoffScheduler);
  protected void validateArguments();
  public Flux<Long> generateCompanion(Flux<Retry.RetrySignal> t);
}

public final class RetrySpec extends Retry {
  public final long maxAttempts;
  public final Predicate<Throwable> errorFilter;
  public final boolean isTransientErrors;
  public RetrySpec withRetryContext(ContextView retryContext);
  public RetrySpec maxAttempts(long maxAttempts);
  public RetrySpec filter(Predicate<? super Throwable> errorFilter);
  public RetrySpec modifyErrorFilter(
      Function<Predicate<Throwable>, Predicate<? super Throwable>> predicateAdjuster);
  public RetrySpec doBeforeRetry(Consumer<Retry.RetrySignal> doBeforeRetry);
  public RetrySpec doAfterRetry(Consumer<Retry.RetrySignal> doAfterRetry);
  public RetrySpec doBeforeRetryAsync(Function<Retry.RetrySignal, Mono<Void>> doAsyncBeforeRetry);
  public RetrySpec doAfterRetryAsync(Function<Retry.RetrySignal, Mono<Void>> doAsyncAfterRetry);
  public RetrySpec onRetryExhaustedThrow(
      BiFunction<RetrySpec, Retry.RetrySignal, Throwable> retryExhaustedGenerator);
  public RetrySpec transientErrors(boolean isTransientErrors);
  public Flux<Long> generateCompanion(Flux<Retry.RetrySignal> flux);
}
