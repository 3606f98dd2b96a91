package io.fabric8.kubernetes.client;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapList;
import io.fabric8.kubernetes.api.model.DeletionPropagation;
import io.fabric8.kubernetes.api.model.Endpoints;
import io.fabric8.kubernetes.api.model.EndpointsList;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResourceList;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceList;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeList;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimList;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodList;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretList;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceList;
import io.fabric8.kubernetes.client.dsl.Deletable;
import io.fabric8.kubernetes.client.dsl.Gettable;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.NonNamespaceOperation;
import io.fabric8.kubernetes.client.dsl.PodResource;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.ServiceResource;
import java.io.Closeable;
import java.net.URL;

public interface FromServerGettable<T> extends Gettable<T> {
  Gettable<T> fromServer();
}

public interface GracePeriodConfigurable<T> extends Deletable {
  T withGracePeriod(long gracePeriod);
}

public interface PropagationPolicyConfigurable<T> extends Deletable {
  T withPropagationPolicy(DeletionPropagation propagation);
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface KubernetesClient extends Client {
  default <T extends HasMetadata> MixedOperation<T, KubernetesResourceList<T>, Resource<T>> resources(Class<T> type);
  MixedOperation<Endpoints, EndpointsList, Resource<Endpoints>> endpoints();
  NonNamespaceOperation<Namespace, NamespaceList, Resource<Namespace>> namespaces();
  NonNamespaceOperation<Node, NodeList, Resource<Node>> nodes();
  MixedOperation<PersistentVolumeClaim, PersistentVolumeClaimList, Resource<PersistentVolumeClaim>> persistentVolumeClaims();
  MixedOperation<Pod, PodList, PodResource> pods();
  MixedOperation<Secret, SecretList, Resource<Secret>> secrets();
  MixedOperation<Service, ServiceList, ServiceResource<Service>> services();
  MixedOperation<ConfigMap, ConfigMapList, Resource<ConfigMap>> configMaps();
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface Client extends Closeable {
  URL getMasterUrl();
  String getNamespace();
  @Closes void close();
}

public class KubernetesClientBuilder {
  public KubernetesClientBuilder();
  @Opens @Carries public KubernetesClient build();
}

public interface Watch extends Closeable {
  @Closes void close();
}

public interface Watcher<T> {
  public enum Action {
    ADDED, MODIFIED, DELETED, ERROR, BOOKMARK
  }

  default boolean reconnecting();
  void eventReceived(Action action, T resource);
  default void onClose();
  void onClose(WatcherException cause);
}

public class WatcherException extends Exception {}
