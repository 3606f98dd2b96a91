package io.smallrye.mutiny.converters;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

public interface MultiConverter<I, T> {
  Multi<T> from(I source);
}

public interface UniConverter<I, T> {
  Uni<T> from(I source);
}
