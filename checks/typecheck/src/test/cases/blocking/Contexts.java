import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.RunsHere;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which code is held to what, where functions and classes stand inside each other. */
class Contexts {
  static CompletableFuture<String> future;

  interface Listener {
    @NonBlocking
    void on(String m);
  }

  interface Both extends Runnable, Quiet {}

  interface Quiet {
    @NonBlocking
    void run();
  }

  Listener kept;
  Runnable held;

  void both() {
    // :: error: (waits)
    Both b = () -> future.join();
    // :: error: (waits)
    Listener l = (Listener & java.io.Serializable) m -> future.join();
  }

  @NonBlocking
  void register(@RunsHere Listener listener) {
    this.kept = listener;
  }

  void registers(@RunsHere Runnable here) {
    // :: error: (function)
    register(m -> here.run());
  }

  // a parameter shadowed by a lambda's parameter
  @NonBlocking
  void shadow(@NonBlocking Runnable task, List<Runnable> list) {
    // :: error: (function)
    list.forEach(t -> t.run());
    list.forEach(t -> task.run());
    Consumer<Runnable> c = t -> t.run();
    // :: error: (function)
    list.forEach(Runnable::run);
    // :: error: (function)
    list.forEach(c);
  }

  // local class
  @NonBlocking
  void localClass() {
    class Local {
      Local() {
        future.join();
      }

      void m() {
        future.join();
      }
    }
    // :: error: (unannotated)
    Local l = new Local();
    // :: error: (unannotated)
    l.m();
    class Fine {
      final int x = 1;
    }
    new Fine();
    class Calls {
      final String s = future.join();
    }
    // :: error: (unannotated)
    new Calls();
  }

  static class P {
    P() {
      future.join();
    }
  }

  static class C extends P {}

  static class D extends C {
    @NonBlocking
    D() {
      // :: error: (unannotated)
      super();
    }
  }

  @NonBlocking
  void implicits() {
    // :: error: (unannotated)
    new C();
  }

  // generic method with function return
  @NonBlocking
  <T> Supplier<T> id(Supplier<T> s) {
    return s;
  }

  @NonBlocking
  void viaId(@NonBlocking Supplier<String> s) {
    // :: error: (function)
    id(s).get();
    // :: error: (function)
    Optional.of(s).get().get();
  }

  // netty
  void netty(ChannelFuture f, Channel ch) {
    // :: error: (waits)
    f.addListener(x -> future.join());
    f.addListener(
        new ChannelFutureListener() {
          @Override
          public void operationComplete(ChannelFuture c) {
            // :: error: (waits)
            future.join();
          }
        });
    ChannelFutureListener l =
        c -> {
          // :: error: (waits)
          future.join();
        };
    // :: error: (waits)
    ch.eventLoop().submit(() -> future.join());
    // :: error: (waits)
    ch.eventLoop().schedule(() -> future.join(), 1, TimeUnit.SECONDS);
  }

  static class H extends SimpleChannelInboundHandler<String> {
    @Override
    protected void channelRead0(ChannelHandlerContext c, String s) throws Exception {
      // :: error: (waits)
      future.get();
      // :: error: (waits)
      c.close().sync();
      // :: error: (waits)
      c.writeAndFlush(s).await();
      // :: error: (unannotated)
      helper();
    }

    void helper() {}

    @Override
    public void exceptionCaught(ChannelHandlerContext c, Throwable t) {
      // :: error: (waits)
      future.join();
    }
  }

  static class I extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel c) {
      // :: error: (waits)
      future.join();
    }
  }

  // enum with constant bodies
  enum E {
    A {
      @Override
      @NonBlocking
      void m() {
        // :: error: (waits)
        future.join();
      }
    };

    @NonBlocking
    abstract void m();
  }

  // sealed / record implementing
  record R(String s) implements Listener {
    @Override
    public void on(String m) {
      // :: error: (waits)
      future.join();
    }
  }

  // static nested function field interface
  @NonBlocking
  void fields() {
    // :: error: (function)
    held.run();
    // :: error: (function)
    this.held.run();
    kept.on("a");
  }

  // array constructor refs and constructors
  @NonBlocking
  static <T> T make(@RunsHere Supplier<T> s) {
    return s.get();
  }

  @NonBlocking
  void refs() {
    // :: error: (function)
    make(P::new);
    make(Object::new);
    make(ArrayList<String>::new);
    Function<Integer, int[]> f = int[]::new;
    List.of("a").stream().toArray(String[]::new);
    // :: error: (function)
    make(this::toString2);
  }

  String toString2() {
    return null;
  }

  // recursion of RunsHere through this-call in constructor
  Contexts() {}

  @NonBlocking
  Contexts(@RunsHere Runnable r) {
    r.run();
  }

  @NonBlocking
  Contexts(int x) {
    // :: error: (waits)
    this(() -> future.join());
  }

  static class Sub extends Contexts {
    @NonBlocking
    Sub() {
      // :: error: (waits)
      super(() -> future.join());
    }
  }

  // nested RunsHere in own lambda params
  @NonBlocking
  void nest() {
    make(
        () -> {
          Runnable r = () -> future.join();
          // :: error: (function)
          r.run();
          // :: error: (waits)
          return make(() -> future.join());
        });
  }

  // field initializer w/ lambda to loop
  class Fi {
    Fi() {}

    Listener x =
        m -> {
          // :: error: (waits)
          future.join();
        };
  }

  // Blocking on a lambda-valued conditional assigned
  void cond(boolean b) {
    // :: error: (waits)
    kept = b ? m -> future.join() : null;
    // :: error: (waits)
    Listener[] ls = {m -> future.join()};
    kept =
        switch (1) {
          // :: error: (waits)
          default -> m -> future.join();
        };
    List<Listener> list = new ArrayList<>();
    // :: error: (waits)
    list.add(m -> future.join());
  }

  Listener ret() {
    // :: error: (waits)
    return m -> future.join();
  }

  @NonBlocking
  void assertions(Iterator<String> it, Object o, int[] xs) {
    it.next();
    String s = "" + o + xs.length;
    switch (s) {
      case "a":
        break;
      default:
    }
    Object x = (Object) s;
    int i = Integer.valueOf(1) + 2;
  }
}
