package scala.concurrent;

public interface Awaitable<T> {}

public interface Future<T> extends Awaitable<T> {}
