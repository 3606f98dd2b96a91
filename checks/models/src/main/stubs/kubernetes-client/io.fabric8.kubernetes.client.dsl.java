package io.fabric8.kubernetes.client.dsl;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.RunsHere;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.ListOptions;
import io.fabric8.kubernetes.api.model.ObjectReference;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.StatusDetails;
import io.fabric8.kubernetes.client.FromServerGettable;
import io.fabric8.kubernetes.client.GracePeriodConfigurable;
import io.fabric8.kubernetes.client.PropagationPolicyConfigurable;
import io.fabric8.kubernetes.client.Watch;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import java.io.File;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

public interface MixedOperation<T, L, R extends Resource<T>> extends AnyNamespaceable<AnyNamespaceOperation<T, L, R>>, Namespaceable<NonNamespaceOperation<T, L, R>>, NonNamespaceOperation<T, L, R> {}

public interface Resource<T> extends Scalable<T>, FromServerGettable<T>, WatchAndWaitable<T>, WritableOperation<T>, DryRunable<WritableOperation<T>> {
  default GracePeriodConfigurable<? extends Deletable> cascading(boolean enabled);
  @Blocking boolean isReady();
  ReplaceDeletable<T> lockResourceVersion();
  ReplaceDeletable<T> lockResourceVersion(String version);
  T item();
}

public interface PodResource extends Resource<Pod> {
  @Blocking boolean evict();
  Pod patchReadinessGateStatus(Map<String, Boolean> values);
}

public interface ServiceResource<T> extends Resource<T> {
  String getURL(String portName);
}

public interface AnyNamespaceable<T> {
  T inAnyNamespace();
}

public interface AnyNamespaceOperation<T, L, R> extends FilterWatchListDeletable<T, L, R>, ItemWritableOperation<T> {
  ItemWritableOperation<T> dryRun();
  ItemWritableOperation<T> dryRun(boolean dryRun);
  @Blocking default boolean delete(T... items);
  @Blocking boolean delete(List<T> items);
  R load(InputStream stream);
  R load(URL url);
  R load(File file);
  R load(String path);
  R resource(T item);
}

public interface Namespaceable<T> {
  T inNamespace(String namespace);
}

public interface NonNamespaceOperation<T, L, R> extends Nameable<R>, AnyNamespaceOperation<T, L, R> {}

public interface Scalable<T> {
  @Blocking T scale(int count);
  @Blocking T scale(int count, boolean wait);
}

public interface WatchAndWaitable<T> extends Watchable<T>, Waitable<T, T> {
  Watchable<T> withResourceVersion(String version);
}

public interface WritableOperation<T> extends ReplaceDeletable<T>, NonDeletingOperation<T> {}

public interface DryRunable<T> {
  T dryRun();
  T dryRun(boolean dryRun);
}

public interface FilterWatchListDeletable<T, L, R> extends Filterable<FilterWatchListDeletable<T, L, R>>, Listable<L>, WatchAndWaitable<T>, DeletableWithOptions {
  Stream<R> resources();
}

public interface ItemWritableOperation<T> extends DeletableWithOptions, ItemReplacable<T> {
  @Blocking T createOrReplace(T item);
  @Blocking T create(T item);
  @Blocking List<StatusDetails> delete(T item);
  @Blocking T updateStatus(T item);
  @Blocking T patchStatus(T item);
}

public interface Nameable<T> {
  T withName(String name);
}

public interface Gettable<T> {
  @Blocking T get();
}

public interface Watchable<T> {
  @Blocking Watch watch(Watcher<T> watcher);
  @Blocking Watch watch(ListOptions options, Watcher<T> watcher);
  @Blocking Watch watch(String version, Watcher<T> watcher);
}

public interface Waitable<T, P> {
  @Blocking T waitUntilReady(long amount, TimeUnit unit);
  @Blocking T waitUntilCondition(Predicate<P> predicate, long amount, TimeUnit unit);
}

public interface ReplaceDeletable<T> extends Replaceable<T>, Deletable, ItemReplacable<T> {}

public interface NonDeletingOperation<T> extends CreateOrReplaceable<T>, EditReplacePatchable<T>, Replaceable<T>, ItemReplacable<T>, ItemWritableOperation<T>, ServerSideApplicable<T> {
  @Blocking T createOr(@RunsHere Function<NonDeletingOperation<T>, T> function);
  NonDeletingOperation<T> unlock();
  @Blocking T editStatus(@RunsHere UnaryOperator<T> change);
  @Blocking T patchStatus();
  EditReplacePatchable<T> subresource(String subresource);
}

public interface Filterable<T> {
  T withLabels(Map<String, String> values);
  T withoutLabels(Map<String, String> values);
  T withLabelIn(String key, String... values);
  T withLabelNotIn(String key, String... values);
  T withLabel(String key, String value);
  default T withLabel(String key);
  T withoutLabel(String key, String value);
  default T withoutLabel(String key);
  T withFields(Map<String, String> values);
  T withField(String key, String value);
  T withoutFields(Map<String, String> values);
  T withoutField(String key, String value);
  T withLabelSelector(LabelSelector labelSelector);
  T withLabelSelector(String selector);
  T withInvolvedObject(ObjectReference objectReference);
}

public interface Listable<T> {
  @Blocking T list();
  @Blocking T list(Integer limit, String continueToken);
  @Blocking T list(ListOptions options);
}

public interface DeletableWithOptions extends GracePeriodConfigurable<PropagationPolicyConfigurable<? extends Deletable>>, PropagationPolicyConfigurable<GracePeriodConfigurable<? extends Deletable>> {}

public interface ItemReplacable<T> {
  @Blocking T replaceStatus(T item);
  @Blocking T replace(T item);
}

public interface Replaceable<T> extends Updatable<T> {
  @Blocking T replaceStatus();
  @Blocking T updateStatus();
}

public interface Deletable extends Timeoutable {
  @Blocking List<StatusDetails> delete();
  Deletable withTimeout(long amount, TimeUnit unit);
  Deletable withTimeoutInMillis(long amount);
}

public interface CreateOrReplaceable<T> extends Replaceable<T> {
  @Blocking T createOrReplace();
  @Blocking T create();
}

public interface EditReplacePatchable<T> extends Updatable<T> {
  @Blocking T edit(@RunsHere UnaryOperator<T> change);
  @Blocking T accept(@RunsHere Consumer<T> consumer);
  @Blocking default T patch(T item);
  @Blocking T patch(PatchContext patchContext, T item);
  @Blocking default T patch(String text);
  @Blocking T patch(PatchContext patchContext, String patch);
  @Blocking T patch();
  @Blocking T patch(PatchContext patchContext);
}

public interface ServerSideApplicable<T> {
  @Blocking T serverSideApply();
  ServerSideApplicable<T> fieldManager(String manager);
  ServerSideApplicable<T> forceConflicts();
}

public interface Updatable<T> {
  @Blocking T replace();
  @Blocking T update();
}

public interface Timeoutable {
  Object withTimeout(long amount, TimeUnit unit);
  Object withTimeoutInMillis(long amount);
}
