package org.springframework.boot.web.reactive.function.client;

import org.springframework.web.reactive.function.client.WebClient;

public interface WebClientCustomizer {
  void customize(WebClient.Builder webClientBuilder);
}
