package io.fabric8.kubernetes.api.model;

public class ConfigMap implements HasMetadata {}

public class ConfigMapList implements KubernetesResourceList<ConfigMap> {}

public enum DeletionPropagation {
  ORPHAN, BACKGROUND, FOREGROUND
}

public class Endpoints implements HasMetadata {}

public class EndpointsList implements KubernetesResourceList<Endpoints> {}

public interface HasMetadata {}

public interface KubernetesResourceList<T> {}

public class LabelSelector {}

public class ListOptions {}

public class Namespace implements HasMetadata {}

public class NamespaceList implements KubernetesResourceList<Namespace> {}

public class Node implements HasMetadata {}

public class NodeList implements KubernetesResourceList<Node> {}

public class ObjectReference {}

public class PersistentVolumeClaim implements HasMetadata {}

public class PersistentVolumeClaimList implements KubernetesResourceList<PersistentVolumeClaim> {}

public class Pod implements HasMetadata {}

public class PodList implements KubernetesResourceList<Pod> {}

public class Secret implements HasMetadata {}

public class SecretList implements KubernetesResourceList<Secret> {}

public class Service implements HasMetadata {}

public class ServiceList implements KubernetesResourceList<Service> {}

public class StatusDetails {}
