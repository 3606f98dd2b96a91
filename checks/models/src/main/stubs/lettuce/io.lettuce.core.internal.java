package io.lettuce.core.internal;

import java.util.concurrent.CompletableFuture;

public interface AsyncCloseable {
  CompletableFuture<Void> closeAsync();
}
