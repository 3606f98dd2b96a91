package io.smallrye.mutiny;

import static dev.fairlead.annotations.Width.EXECUTOR;

import dev.fairlead.annotations.*;
import io.smallrye.mutiny.groups.MultiBroadcast;
import io.smallrye.mutiny.groups.MultiCollect;
import io.smallrye.mutiny.groups.MultiConvert;
import io.smallrye.mutiny.groups.MultiCreate;
import io.smallrye.mutiny.groups.MultiCreateBy;
import io.smallrye.mutiny.groups.MultiDemandPacing;
import io.smallrye.mutiny.groups.MultiGroup;
import io.smallrye.mutiny.groups.MultiIfNoItem;
import io.smallrye.mutiny.groups.MultiOnCancel;
import io.smallrye.mutiny.groups.MultiOnCompletion;
import io.smallrye.mutiny.groups.MultiOnFailure;
import io.smallrye.mutiny.groups.MultiOnItem;
import io.smallrye.mutiny.groups.MultiOnRequest;
import io.smallrye.mutiny.groups.MultiOnSubscribe;
import io.smallrye.mutiny.groups.MultiOnTerminate;
import io.smallrye.mutiny.groups.MultiOverflow;
import io.smallrye.mutiny.groups.MultiSelect;
import io.smallrye.mutiny.groups.MultiSkip;
import io.smallrye.mutiny.groups.MultiSubscribe;
import io.smallrye.mutiny.groups.UniAwait;
import io.smallrye.mutiny.groups.UniCombine;
import io.smallrye.mutiny.groups.UniConvert;
import io.smallrye.mutiny.groups.UniCreate;
import io.smallrye.mutiny.groups.UniIfNoItem;
import io.smallrye.mutiny.groups.UniJoin;
import io.smallrye.mutiny.groups.UniMemoize;
import io.smallrye.mutiny.groups.UniOnCancel;
import io.smallrye.mutiny.groups.UniOnFailure;
import io.smallrye.mutiny.groups.UniOnItem;
import io.smallrye.mutiny.groups.UniOnItemOrFailure;
import io.smallrye.mutiny.groups.UniOnSubscribe;
import io.smallrye.mutiny.groups.UniOnTerminate;
import io.smallrye.mutiny.groups.UniRepeat;
import io.smallrye.mutiny.groups.UniSubscribe;
import io.smallrye.mutiny.operators.multi.split.MultiSplitter;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

public class CompositeException extends RuntimeException {
  public CompositeException(List<Throwable> list);
  public CompositeException(Throwable... failure);
  public CompositeException(CompositeException compositeException, Throwable failure);
  public List<Throwable> getCauses();
}

public final class Context {
  public static Context empty();
  public static Context of(Object... object);
  public static Context from(Map<String, ?> map);
  public boolean contains(String string);
  public <T> T get(String string) throws NoSuchElementException;
  public <T> T getOrElse(String string, Supplier<? extends T> supplier);
  public Context put(String string, Object object);
  public Context delete(String string);
  public boolean isEmpty();
  public Set<String> keys();
}

public interface GroupedMulti<K, T> extends Multi<T> {
  K key();
}

public final class ItemWithContext<T> {
  public ItemWithContext(Context context, T item);
  public Context context();
  public T get();
}

@ReturnsCopy
@Asynchronous
public interface Multi<T> extends Flow.Publisher<T> {
  static MultiCreate createFrom();
  static MultiCreateBy createBy();
  MultiSubscribe<T> subscribe();
  MultiOnItem<T> onItem();
  default <O> O stage(Function<Multi<T>, O> mapper);
  Uni<T> toUni();
  MultiOnFailure<T> onFailure();
  MultiOnFailure<T> onFailure(@NonBlocking Predicate<? super Throwable> test);
  MultiOnSubscribe<T> onSubscription();
  MultiOnFailure<T> onFailure(Class<? extends Throwable> type);
  MultiIfNoItem<T> ifNoItem();
  Multi<T> cache();
  MultiCollect<T> collect();
  MultiGroup<T> group();
  @Forks(EXECUTOR) Multi<T> emitOn(Executor executor);
  @Forks(EXECUTOR) Multi<T> runSubscriptionOn(Executor executor);
  MultiOnCompletion<T> onCompletion();
  MultiSelect<T> select();
  MultiSkip<T> skip();
  MultiOverflow<T> onOverflow();
  MultiBroadcast<T> broadcast();
  MultiConvert<T> convert();
  default Multi<T> filter(@NonBlocking Predicate<? super T> test);
  default <O> Multi<O> map(@NonBlocking Function<? super T, ? extends O> mapper);
  default <O> Multi<O> flatMap(@NonBlocking Function<? super T, ? extends Flow.Publisher<? extends O>> mapper);
  default Multi<T> call(@NonBlocking Function<? super T, Uni<?>> mapper);
  default Multi<T> call(@NonBlocking Supplier<Uni<?>> supplier);
  default Multi<T> invoke(@NonBlocking Consumer<? super T> callback);
  default Multi<T> invoke(@NonBlocking Runnable action);
  default <O> Multi<O> concatMap(@NonBlocking Function<? super T, ? extends Flow.Publisher<? extends O>> mapper);
  MultiOnTerminate<T> onTermination();
  MultiOnCancel<T> onCancellation();
  MultiOnRequest<T> onRequest();
  default <R> Multi<R> plug(Function<Multi<T>, Multi<R>> mapper);
  Multi<T> toHotStream();
  Multi<T> log(String string);
  Multi<T> log();
  default <R> Multi<R> withContext(BiFunction<Multi<T>, Context, Multi<R>> mapper);
  default Multi<ItemWithContext<T>> attachContext();
  MultiDemandPacing<T> paceDemand();
  default Multi<T> capDemandsTo(long number);
  Multi<T> capDemandsUsing(LongFunction<Long> longFunction);
  default <K extends Enum<K>> MultiSplitter<T, K> split(Class<K> type, @NonBlocking Function<T, K> mapper);
}

public class TimeoutException extends RuntimeException {
  public TimeoutException();
}

@ReturnsCopy
@Asynchronous
public interface Uni<T> {
  static UniCreate createFrom();
  default <O> O stage(Function<Uni<T>, O> mapper);
  static UniCombine combine();
  UniSubscribe<T> subscribe();
  default CompletableFuture<T> subscribeAsCompletionStage();
  default CompletableFuture<T> subscribeAsCompletionStage(Context context);
  UniAwait<T> await();
  default UniAwait<T> awaitUsing(Context context);
  UniOnItem<T> onItem();
  UniOnSubscribe<T> onSubscription();
  UniOnItemOrFailure<T> onItemOrFailure();
  UniOnFailure<T> onFailure();
  UniOnFailure<T> onFailure(@NonBlocking Predicate<? super Throwable> test);
  UniOnFailure<T> onFailure(Class<? extends Throwable> type);
  UniIfNoItem<T> ifNoItem();
  @Forks(EXECUTOR) Uni<T> emitOn(Executor executor);
  @Forks(EXECUTOR) Uni<T> runSubscriptionOn(Executor executor);
  UniMemoize<T> memoize();
  default <O> Uni<O> map(@NonBlocking Function<? super T, ? extends O> mapper);
  default Uni<T> invoke(@NonBlocking Consumer<? super T> callback);
  default Uni<T> invoke(@NonBlocking Runnable action);
  default Uni<T> call(@NonBlocking Function<? super T, Uni<?>> mapper);
  default Uni<T> call(@NonBlocking Supplier<Uni<?>> supplier);
  default <O> Uni<O> flatMap(@NonBlocking Function<? super T, Uni<? extends O>> mapper);
  default <O> Uni<O> chain(@NonBlocking Function<? super T, Uni<? extends O>> mapper);
  default <O> Uni<O> chain(@NonBlocking Supplier<Uni<? extends O>> supplier);
  default Uni<T> eventually(@NonBlocking Runnable action);
  default <O> Uni<T> eventually(@NonBlocking Supplier<Uni<? extends O>> supplier);
  UniConvert<T> convert();
  Multi<T> toMulti();
  UniRepeat<T> repeat();
  UniOnTerminate<T> onTermination();
  UniOnCancel<T> onCancellation();
  default <R> Uni<R> plug(Function<Uni<T>, Uni<R>> mapper);
  default <O> Uni<O> replaceWith(O item);
  default <O> Uni<O> replaceWith(@NonBlocking Supplier<O> supplier);
  default <O> Uni<O> replaceWith(Uni<O> uni);
  default Uni<T> replaceWithNull();
  default Uni<Void> replaceWithVoid();
  default Uni<T> replaceIfNullWith(@NonBlocking Supplier<T> supplier);
  default Uni<T> replaceIfNullWith(T item);
  Uni<T> log(String string);
  Uni<T> log();
  static UniJoin join();
  default <R> Uni<R> withContext(BiFunction<Uni<T>, Context, Uni<R>> mapper);
  default Uni<ItemWithContext<T>> attachContext();
}
