import dev.fairlead.annotations.NonBlocking;
import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

/** What of the platform runs functions here, and what waits. */
class Platform {
  CompletableFuture<String> future;

  @NonBlocking
  void runHere(
      List<String> list,
      Map<String, String> map,
      Optional<String> maybe,
      AtomicReference<String> atom,
      Stream<String> stream) {
    // :: error: (waits)
    maybe.map(each -> future.join());
    // :: error: (waits)
    maybe.orElseGet(() -> future.join());
    // :: error: (waits)
    map.merge("a", "b", (a, b) -> future.join());
    // :: error: (waits)
    list.sort((a, b) -> future.join().length());
    // :: error: (waits)
    Collections.sort(list, (a, b) -> future.join().length());
    // :: error: (waits)
    Arrays.sort(new String[0], (a, b) -> future.join().length());
    // :: error: (waits)
    atom.updateAndGet(each -> future.join());
    // :: error: (waits)
    stream.map(each -> future.join()).forEach(each -> {});
    // :: error: (waits)
    list.stream().filter(each -> future.join() == null).count();
    // :: error: (function)
    list.stream().map(this::slow).toList();
    // :: error: (waits)
    Objects.requireNonNull(map, () -> future.join());
    // :: error: (waits)
    new TreeMap<String, String>((a, b) -> future.join().length()).put("a", "b");
    // :: error: (waits)
    "a".transform(each -> future.join());
    // :: error: (waits)
    Stream.generate(() -> future.join()).findFirst();
    // :: error: (waits)
    IntStream.range(0, 3).forEach(each -> future.join());
    // :: error: (waits)
    java.util.regex.Pattern.compile("a").matcher("b").replaceAll(each -> future.join());
    list.stream().map(String::trim).filter(each -> !each.isEmpty()).toList();
    list.sort(Comparator.comparing(String::length));
    map.computeIfAbsent("a", String::trim);
    Collections.sort(list, Comparator.reverseOrder());
  }

  String slow(String text) {
    return future.join();
  }

  @NonBlocking
  void elsewhere(
      ExecutorService workers,
      ScheduledExecutorService timer,
      CompletableFuture<String> other,
      Timer old) {
    workers.submit(() -> future.join());
    timer.schedule(() -> future.join(), 1, TimeUnit.SECONDS);
    new Thread(() -> future.join()).start();
    CompletableFuture.supplyAsync(() -> future.join(), workers);
    CompletableFuture.runAsync(() -> future.join());
    other.thenApplyAsync(each -> future.join(), workers);
    old.schedule(
        new TimerTask() {
          @Override
          public void run() {
            future.join();
          }
        },
        1);
    // :: error: (waits)
    other.thenApply(each -> future.join());
    // :: error: (waits)
    other.whenComplete((value, thrown) -> future.join());
  }

  @NonBlocking
  void waits(
      Lock lock,
      Condition condition,
      Semaphore permits,
      CountDownLatch latch,
      BlockingQueue<String> queue,
      Process process,
      Thread thread,
      ForkJoinTask<String> task,
      ExecutorService workers,
      Object monitor,
      CyclicBarrier barrier,
      Phaser phaser,
      Exchanger<String> exchanger)
      throws Exception {
    // :: error: (waits)
    lock.lock();
    lock.tryLock();
    // :: error: (waits)
    condition.await();
    // :: error: (waits)
    permits.acquire();
    permits.tryAcquire();
    // :: error: (waits)
    latch.await();
    // :: error: (waits)
    latch.await(1, TimeUnit.SECONDS);
    // :: error: (waits)
    queue.take();
    // :: error: (waits)
    queue.put("a");
    // :: error: (waits)
    queue.poll(1, TimeUnit.SECONDS);
    queue.poll();
    queue.offer("a");
    // :: error: (waits)
    process.waitFor();
    // :: error: (waits)
    thread.join();
    // :: error: (waits)
    task.join();
    // :: error: (waits)
    task.get();
    // :: error: (waits)
    task.invoke();
    // :: error: (waits)
    workers.invokeAll(List.of());
    // :: error: (waits)
    workers.awaitTermination(1, TimeUnit.SECONDS);
    // :: error: (waits)
    barrier.await();
    // :: error: (waits)
    phaser.arriveAndAwaitAdvance();
    // :: error: (waits)
    exchanger.exchange("a");
    // :: error: (waits)
    LockSupport.park();
    // :: error: (waits)
    TimeUnit.SECONDS.sleep(1);
  }

  @NonBlocking
  void network(
      Socket socket,
      ServerSocket server,
      DatagramSocket datagram,
      DatagramPacket packet,
      SocketChannel channel,
      Selector selector,
      URL url,
      URLConnection connection,
      java.net.http.HttpClient client,
      java.net.http.HttpRequest request,
      java.sql.Connection sql,
      java.sql.Statement statement,
      java.sql.ResultSet rows,
      javax.naming.Context naming)
      throws Exception {
    // :: error: (waits)
    socket.connect(null, 1);
    // :: error: (waits)
    socket.getInputStream().read();
    // :: error: (waits)
    server.accept();
    // :: error: (waits)
    datagram.receive(packet);
    // :: error: (waits)
    channel.connect(null);
    // :: error: (waits)
    selector.select();
    selector.selectNow();
    // :: error: (waits)
    url.openStream();
    // :: error: (waits)
    url.getContent();
    // :: error: (waits)
    connection.getInputStream();
    // :: error: (waits)
    connection.connect();
    // :: error: (waits)
    ((HttpURLConnection) connection).getResponseCode();
    // :: error: (waits)
    connection.getHeaderField("a");
    // :: error: (waits)
    client.send(request, null);
    // :: error: (waits)
    sql.commit();
    // :: error: (waits)
    statement.execute("a");
    // :: error: (waits)
    rows.next();
    // :: error: (waits)
    java.sql.DriverManager.getConnection("a");
    // :: error: (waits)
    naming.lookup("a");
    // :: error: (waits)
    new Socket("a", 1);
    // :: error: (waits)
    InetAddress.getLocalHost();
    // :: error: (waits)
    new InetSocketAddress("a", 1);
    // :: error: (waits)
    url.equals(url);
    // :: error: (waits)
    url.hashCode();
  }

  /** Streams of bytes and characters may be those of a socket. */
  @NonBlocking
  void streams(
      InputStream in,
      OutputStream out,
      Scanner scanner,
      Properties properties,
      BufferedReader reader,
      PrintWriter writer,
      java.util.zip.ZipInputStream zip,
      java.security.KeyStore keys,
      DataOutputStream data)
      throws Exception {
    // :: error: (waits)
    properties.load(in);
    // :: error: (waits)
    properties.store(out, "a");
    // :: error: (waits)
    scanner.nextLine();
    // :: error: (waits)
    scanner.hasNext();
    // :: error: (waits)
    reader.lines().toList();
    // :: error: (waits)
    reader.readLine();
    // :: error: (waits)
    zip.getNextEntry();
    // :: error: (waits)
    new java.util.zip.GZIPInputStream(in);
    // :: error: (waits)
    new ObjectInputStream(in);
    // :: error: (waits)
    keys.load(in, null);
    // :: error: (waits)
    data.writeInt(1);
    // :: error: (waits)
    in.transferTo(out);
    // :: error: (waits)
    out.close();
    // :: error: (waits)
    writer.println("a");
  }
}
