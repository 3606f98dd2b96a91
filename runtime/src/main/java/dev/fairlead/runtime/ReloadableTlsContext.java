package dev.fairlead.runtime;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;

/**
 * A TLS context whose certificates can be renewed while connections are open.
 *
 * <pre>{@code
 * ReloadableTlsContext tls = ReloadableTlsContext.of(load());
 * HttpClient client = HttpClient.newBuilder().sslContext(tls.sslContext()).build();
 * tls.onReplace(context -> pool.softEvictConnections());
 * …
 * tls.replace(load()); // load() throws: nothing has changed
 * }</pre>
 *
 * <p>Guaranteed: every connection takes key, certificates, trust and parameters from one {@link
 * TlsContext}, whichever was current when its engine or socket was made; no handshake ever sees
 * parts of two. Connections that are open stay as they are, and sessions of a replaced context are
 * not resumed. {@link #epochOf(SSLEngine)} tells which connections are stale.
 *
 * <p>Not covered: a replaced context is not taken from the connections that use it, and {@code
 * java.net.http} cannot be told to drop an idle connection; where a withdrawn identity must vanish
 * at once, build another client.
 *
 * <p>Thread-safe.
 */
public final class ReloadableTlsContext {

  private static final System.Logger LOGGER =
      System.getLogger(ReloadableTlsContext.class.getName());

  private final ReentrantLock replacing = new ReentrantLock();
  private final List<Consumer<? super TlsContext>> listeners = new CopyOnWriteArrayList<>();
  private final Map<Object, Long> epochs = Collections.synchronizedMap(new WeakHashMap<>());
  private final SSLContext published;
  private volatile TlsGeneration current;

  private ReloadableTlsContext(TlsContext initial) {
    current = new TlsGeneration(initial, 0);
    published =
        new SelectingSslContext(
            new TlsSelector() {
              @Override
              public TlsGeneration select() {
                return current;
              }

              @Override
              public void made(Object connection, TlsGeneration by) {
                epochs.put(connection, by.epoch());
              }
            });
  }

  /** Starts with a context, at epoch 0. */
  public static ReloadableTlsContext of(TlsContext initial) {
    return new ReloadableTlsContext(initial);
  }

  /** The context that the next connection gets. */
  public TlsContext current() {
    return current.context();
  }

  /** How often the context has been replaced. */
  public long epoch() {
    return current.epoch();
  }

  /** The context for everything that asks for one; its {@code init} is refused. */
  public SSLContext sslContext() {
    return published;
  }

  /**
   * Replaces the context for the connections to come, then tells the listeners, on this thread.
   *
   * <p>Does nothing if the next context has the same keys, certificates and parameters as the
   * current one. A listener that throws is logged and does not keep the others from being told.
   *
   * @return whether anything changed
   * @throws IllegalStateException if a listener calls this
   */
  public boolean replace(TlsContext next) {
    if (replacing.isHeldByCurrentThread()) {
      throw new IllegalStateException("a listener cannot replace the context it is told of");
    }
    replacing.lock();
    try {
      TlsGeneration previous = current;
      if (next.hasSameMaterialAs(previous.context())) {
        return false;
      }
      current = new TlsGeneration(next, previous.epoch() + 1);
      for (Consumer<? super TlsContext> listener : listeners) {
        tell(listener, next);
      }
      return true;
    } finally {
      replacing.unlock();
    }
  }

  private static void tell(Consumer<? super TlsContext> listener, TlsContext next) {
    try {
      listener.accept(next);
    } catch (RuntimeException e) {
      LOGGER.log(System.Logger.Level.WARNING, "a listener to TLS context replacement failed", e);
    }
  }

  /** Has the listener told of every replacement from now on, until the registration is closed. */
  public Registration onReplace(Consumer<? super TlsContext> listener) {
    Consumer<TlsContext> registered = listener::accept;
    listeners.add(registered);
    return () -> listeners.remove(registered);
  }

  /**
   * The epoch that the engine belongs to; it is stale if that is less than {@link #epoch()}.
   *
   * <p>Empty if this context did not make it.
   */
  public OptionalLong epochOf(SSLEngine engine) {
    return lookUp(engine);
  }

  /**
   * The epoch that the socket belongs to; it is stale if that is less than {@link #epoch()}.
   *
   * <p>Empty if this context did not make it.
   */
  public OptionalLong epochOf(SSLSocket socket) {
    return lookUp(socket);
  }

  private OptionalLong lookUp(Object connection) {
    Long epoch = epochs.get(connection);
    return epoch == null ? OptionalLong.empty() : OptionalLong.of(epoch);
  }

  /** A listener's place. */
  @FunctionalInterface
  public interface Registration extends AutoCloseable {

    /** Ends it; a second time does nothing. */
    @Override
    void close();
  }
}
