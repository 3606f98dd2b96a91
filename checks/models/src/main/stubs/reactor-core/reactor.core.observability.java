package reactor.core.observability;

public interface SignalListener<T> {}

public interface SignalListenerFactory<T, STATE> {}
