package org.apache.hc.core5.function;

public interface Callback<T> {
  void execute(T object);
}

public interface Decorator<T> {
  T decorate(T object);
}

public interface Factory<P, T> {
  T create(P parameter);
}

public interface Resolver<I, O> {
  O resolve(I object);
}

public interface Supplier<T> {
  T get();
}
