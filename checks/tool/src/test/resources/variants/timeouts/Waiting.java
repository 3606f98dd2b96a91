import com.google.common.util.concurrent.*;
import io.netty.bootstrap.*;
import io.netty.channel.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import okhttp3.*;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;
import org.apache.zookeeper.*;
import org.eclipse.paho.client.mqttv3.*;

class Waiting {
  private final Map<Integer, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
  private Channel channel;
  private final AtomicInteger ids = new AtomicInteger();

  void a(Producer<String, String> p) throws Exception {
    p.send(new ProducerRecord<>("t", "v")).get();
  }

  void a2(AdminClient c) throws Exception {
    c.listTopics().names().get();
  }

  // BUG
  String b(String msg) throws Exception {
    int id = ids.incrementAndGet();
    CompletableFuture<String> f = new CompletableFuture<>();
    pending.put(id, f);
    channel.writeAndFlush(msg);
    return f.get();
  }

  class Handler extends SimpleChannelInboundHandler<String> {
    protected void channelRead0(ChannelHandlerContext c, String m) {
      CompletableFuture<String> f = pending.remove(1);
      if (f != null) f.complete(m);
    }
  }

  void c(OkHttpClient c, Request r) throws Exception {
    CountDownLatch l = new CountDownLatch(1);
    c.newCall(r)
        .enqueue(
            new Callback() {
              public void onFailure(Call x, java.io.IOException e) {
                l.countDown();
              }

              public void onResponse(Call x, Response y) {
                l.countDown();
              }
            });
    l.await();
  }

  // BUG
  void d(String hosts) throws Exception {
    final CountDownLatch connected = new CountDownLatch(1);
    ZooKeeper zk =
        new ZooKeeper(
            hosts,
            3000,
            e -> {
              if (e.getState() == Watcher.Event.KeeperState.SyncConnected) connected.countDown();
            });
    connected.await();
  }

  // BUG
  void e(Process p) throws Exception {
    p.waitFor();
  }

  // BUG
  int f(String cmd) throws Exception {
    Process p = Runtime.getRuntime().exec(cmd);
    return p.waitFor();
  }

  void g(ExecutorService ex) throws Exception {
    ex.shutdown();
    ex.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
  }

  Channel h(Bootstrap b, String h, int p) throws Exception {
    return b.connect(h, p).sync().channel();
  }

  private final Semaphore permits = new Semaphore(1);

  void j(Channel ch, Object o) throws Exception {
    permits.acquire();
    ch.writeAndFlush(o).addListener(f -> permits.release());
    ;
  }

  private boolean replied;
  private final Object mon = new Object();

  // BUG
  String k(Channel ch) throws Exception {
    ch.writeAndFlush("x");
    synchronized (mon) {
      while (!replied) {
        mon.wait();
      }
    }
    return "y";
  }

  class H2 extends ChannelInboundHandlerAdapter {
    public void channelRead(ChannelHandlerContext c, Object m) {
      synchronized (mon) {
        replied = true;
        mon.notifyAll();
      }
    }
  }

  void m(java.net.http.HttpClient c, java.net.http.HttpRequest r) throws Exception {
    c.sendAsync(r, java.net.http.HttpResponse.BodyHandlers.ofString()).join();
  }

  final BlockingQueue<String> replies = new LinkedBlockingQueue<>();

  // BUG
  String n(Channel ch) throws Exception {
    ch.writeAndFlush("x");
    return replies.take();
  }

  class H3 extends ChannelInboundHandlerAdapter {
    public void channelRead(ChannelHandlerContext c, Object m) {
      replies.add((String) m);
    }
  }

  private final Lock lock = new ReentrantLock();
  private final Condition response = lock.newCondition();
  private Object result;

  // BUG
  Object o(Channel ch) throws Exception {
    ch.writeAndFlush("x");
    lock.lock();
    try {
      while (result == null) response.await();
      return result;
    } finally {
      lock.unlock();
    }
  }

  class H4 extends ChannelInboundHandlerAdapter {
    public void channelRead(ChannelHandlerContext c, Object m) {
      lock.lock();
      try {
        result = m;
        response.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  void move(String from, String to) throws Exception {
    String command = "mv '" + from + "' '" + to + "'";
    Process child = Runtime.getRuntime().exec(command);
    child.waitFor();
  }

  // BUG
  void shell(String script) throws Exception {
    String command = "bash -c " + script;
    Process child = Runtime.getRuntime().exec(command);
    child.waitFor();
  }

  /** A sweeper gives up on requests that are late. */
  static class Requests {
    private final Map<Integer, CompletableFuture<String>> open = new ConcurrentHashMap<>();
    private Channel channel;

    String ask(String message) throws Exception {
      CompletableFuture<String> answer = new CompletableFuture<>();
      open.put(1, answer);
      channel.writeAndFlush(message);
      return answer.get();
    }

    void failOverdue() {
      open.values().forEach(late -> late.completeExceptionally(new TimeoutException()));
    }

    class Answers extends SimpleChannelInboundHandler<String> {
      @Override
      protected void channelRead0(ChannelHandlerContext context, String message) {
        open.remove(1).complete(message);
      }
    }
  }

  // BUG
  int command(
      org.apache.commons.exec.Executor executor, org.apache.commons.exec.CommandLine command)
      throws Exception {
    var handler = new org.apache.commons.exec.DefaultExecuteResultHandler();
    executor.execute(command, handler);
    handler.waitFor();
    return handler.getExitValue();
  }
}
