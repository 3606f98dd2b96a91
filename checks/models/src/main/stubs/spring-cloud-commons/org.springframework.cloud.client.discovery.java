package org.springframework.cloud.client.discovery;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.util.List;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.core.Ordered;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public interface DiscoveryClient extends Ordered {
  String description();
  @Blocking(NETWORK) List<ServiceInstance> getInstances(String serviceId);
  @Blocking(NETWORK) List<String> getServices();
  @Blocking(NETWORK) default void probe();
  default int getOrder();
}

public interface ReactiveDiscoveryClient extends Ordered {
  String description();
  Flux<ServiceInstance> getInstances(String serviceId);
  Flux<String> getServices();
  default void probe();
  default Mono<Void> reactiveProbe();
  default int getOrder();
}
