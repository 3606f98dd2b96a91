import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounded;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Values on their way through variables, types of others and control flow. */
class Flows {
  static class MySocket extends Socket {
    MySocket(String h, int p) throws IOException {
      // :: error: (unbounded)
      super(h, p);
    }

    MySocket() {}
  }

  static class MySocket2 extends Socket {}

  static @Bounded({CONNECT, READ}) URLConnection b(URL url) throws IOException {
    URLConnection c = url.openConnection();
    c.setConnectTimeout(1);
    c.setReadTimeout(1);
    return c;
  }

  void subs(SocketAddress a) throws IOException {
    // :: error: (unbounded)
    new MySocket2().connect(a);
    // :: error: (unbounded)
    new MySocket().getInputStream().read();
    // :: error: (unbounded)
    new Socket() {}.connect(a);
  }

  void streams(URL u, List<URLConnection> all, List<@Bounded({CONNECT, READ}) URLConnection> bs) {
    all.forEach(
        c -> {
          try {
            // :: error: (unbounded)
            c.getInputStream();
          } catch (IOException e) {
          }
        });
    bs.forEach(
        c -> {
          try {
            c.getInputStream();
          } catch (IOException e) {
          }
        });
    all.stream()
        .map(
            c -> {
              try {
                // :: error: (unbounded)
                return c.getInputStream();
              } catch (IOException e) {
                return null;
              }
            })
        .toList();
    bs.stream()
        .map(
            c -> {
              try {
                return c.getInputStream();
              } catch (IOException e) {
                return null;
              }
            })
        .toList();
  }

  void futures(
      URL u,
      CompletableFuture<URLConnection> f,
      CompletableFuture<@Bounded({CONNECT, READ}) URLConnection> g)
      throws Exception {
    // :: error: (unbounded)
    f.get().getInputStream();
    g.get().getInputStream();
  }

  void optional(URL u) throws IOException {
    Optional<URLConnection> o = Optional.of(u.openConnection());
    // :: error: (unbounded)
    o.get().getInputStream();
    // :: error: (unbounded)
    o.orElse(b(u)).getInputStream();
    Optional.of(b(u)).get().getInputStream();
  }

  void client(HttpClient client, HttpRequest request, HttpRequest.Builder builder)
      throws Exception {
    // :: error: (unbounded) (unbounded)
    client.send(request, HttpResponse.BodyHandlers.discarding());
    // :: error: (unbounded) (unbounded)
    client.send(builder.build(), HttpResponse.BodyHandlers.discarding());
    HttpRequest.Builder copy = builder.copy();
    copy.timeout(Duration.ofSeconds(1));
    // :: error: (unbounded) (unbounded)
    client.send(builder.build(), HttpResponse.BodyHandlers.discarding());
    client.send(copy.build(), HttpResponse.BodyHandlers.discarding());
  }

  <T extends URLConnection & Closeable> void inter(T t) throws IOException {
    // :: error: (unbounded)
    t.getInputStream();
    t.setConnectTimeout(1);
    t.setReadTimeout(1);
    t.getInputStream();
  }

  static class Box<T> {
    T value;

    T get() {
      return value;
    }

    void set(T t) {
      value = t;
    }
  }

  void boxes(
      Box<@Bounded({CONNECT, READ}) URLConnection> box,
      Box<URLConnection> any,
      Box<?> wild,
      Box<? super URLConnection> sup,
      URL u)
      throws IOException {
    box.get().getInputStream();
    box.value.getInputStream();
    // :: error: (argument)
    box.set(u.openConnection());
    // :: error: (assignment)
    box.value = u.openConnection();
    // :: error: (unbounded)
    ((URLConnection) wild.get()).getInputStream();
    // :: error: (assignment)
    Box<? extends @Bounded({CONNECT, READ}) URLConnection> e = any;
    // :: error: (assignment)
    Box<? super URLConnection> s = box;
    sup.set(u.openConnection());
    s.set(b(u));
    Consumer<? super URLConnection> consumer = x -> {};
    consumer.accept(u.openConnection());
    Box<? super @Bounded({CONNECT, READ}) URLConnection> lower = box;
    // :: error: (argument)
    lower.set(u.openConnection());
    Comparator<? super URLConnection> cmp = (x, y) -> 0;
    cmp.compare(u.openConnection(), u.openConnection());
    Box raw = box;
    raw.set(u.openConnection());
  }

  void swap(URL u, boolean x) throws IOException {
    URLConnection a = b(u), c = u.openConnection(), t;
    t = a;
    a = c;
    c = t;
    c.getInputStream();
    // :: error: (unbounded)
    a.getInputStream();
    URLConnection d = a = c;
    a.getInputStream();
    d.getInputStream();
    while (x) {
      if (x) break;
      a = u.openConnection();
    }
    // :: error: (unbounded)
    a.getInputStream();
  }

  void nestedTry(URL u) throws IOException {
    URLConnection c = b(u);
    try {
      c = u.openConnection();
      c.setConnectTimeout(1);
      c.setReadTimeout(1);
    } catch (RuntimeException e) {
      // :: error: (unbounded)
      c.getInputStream();
      return;
    }
    c.getInputStream();
  }

  final URLConnection fin;
  URLConnection f1 = null;

  Flows(URL u) throws IOException {
    fin = b(u);
    fin.getInputStream();
  }

  void fin() throws IOException {
    // :: error: (unbounded)
    fin.getInputStream();
    // :: error: (unbounded)
    f1.getInputStream();
  }

  synchronized void labeled(URL u, boolean x) throws IOException {
    URLConnection c = u.openConnection();
    out:
    {
      if (x) break out;
      c.setConnectTimeout(1);
      c.setReadTimeout(1);
    }
    // :: error: (unbounded)
    c.getInputStream();
  }

  void shortCircuit(URL u, boolean x) throws IOException {
    URLConnection c = u.openConnection();
    boolean y = x && set(c);
    // :: error: (unbounded)
    c.getInputStream();
  }

  boolean set(URLConnection c) {
    return true;
  }

  static class Own {
    @Unbounded({
      Phase.DNS,
      CONNECT,
      Phase.TLS,
      Phase.ACQUIRE,
      Phase.WRITE,
      READ,
      Phase.CALL,
      Phase.DATA
    })
    static Own make() {
      return new Own();
    }

    @Bounds(READ)
    Own limit(int t) {
      return this;
    }

    @Bounds(READ)
    void limitAll(Duration d) {}

    @Carries
    Own view() {
      return this;
    }

    @Requires(READ)
    void use() {}

    Own() {}
  }

  void own(Own any, boolean p) {
    // :: error: (unbounded)
    any.use();
    Own o = Own.make();
    // :: error: (unbounded)
    o.use();
    Own q = o.limit(1);
    q.use();
    o.use();
    // :: error: (infinite)
    o.limitAll(Duration.ZERO);
    // :: error: (infinite)
    o.limitAll(p ? Duration.ofSeconds(0) : Duration.ofSeconds(1));
    Runnable r = q::use;
    // :: error: (unbounded)
    Runnable r2 = any::use;
    Consumer<Own> c =
        // :: error: (unbounded)
        Own::use;
    // :: error: (unbounded)
    Consumer<Own> l = x -> x.use();
    (p ? q : o).use();
    // :: error: (unbounded)
    (p ? q : any).use();
    ((Own) q).use();
    Own[] os = {q};
    // :: error: (unbounded)
    os[0].use();
  }

  static class Over extends Own {
    @Override
    void use() {}

    Own limit(int t) {
      return new Own();
    }
  }

  void over(Over o) {
    // :: error: (unbounded)
    o.use();
    o.limit(1).use();
  }

  interface Fn {
    @Bounded(READ)
    Own get();
  }

  void fns(Own any, @Bounded(READ) Own good) {
    // :: error: (return)
    Fn f = () -> any;
    Fn g = () -> good;
    // :: error: (methodref.return)
    Fn h = this::plain;
    Fn anon =
        new Fn() {
          @Override
          // :: error: (override.return)
          public Own get() {
            return any;
          }
        };
    Callable<@Bounded(READ) Own> c = () -> good;
    // :: error: (return)
    Callable<@Bounded(READ) Own> d = () -> any;
  }

  Own plain() {
    return null;
  }

  @Bounded(READ)
  Own sw(int k, Own any, @Bounded(READ) Own good) {
    return switch (k) {
      case 1 -> good;
      // :: error: (switch.expression)
      default -> any;
    };
  }

  @Bounded(READ)
  Own thr(Own any) {
    if (any == null) throw new IllegalStateException();
    // :: error: (return)
    return any;
  }

  static @Bounded(READ) Own S;

  void st(Own any) {
    // :: error: (assignment)
    S = any;
    S.use();
  }

  static @Bounded(READ) Own init;

  static {
    // :: error: (assignment)
    init = Own.make();
  }
}
