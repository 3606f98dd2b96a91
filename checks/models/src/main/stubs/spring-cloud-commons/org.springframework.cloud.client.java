package org.springframework.cloud.client;

import java.net.URI;
import java.util.Map;

public interface ServiceInstance {
  default String getInstanceId();
  String getServiceId();
  String getHost();
  int getPort();
  boolean isSecure();
  URI getUri();
  Map<String, String> getMetadata();
  default String getScheme();
}
