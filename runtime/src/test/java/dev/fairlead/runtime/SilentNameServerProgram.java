package dev.fairlead.runtime;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks names up where the name server is silent, and prints a line "name milliseconds outcome" for
 * each way of doing it.
 */
final class SilentNameServerProgram {
  private static final Duration BOUND = Duration.ofMillis(300);
  private static final int LOOKS = 10;
  private static final String DOMAIN = ".silent.example";

  private static final String CLIENT_THREAD = "client";

  private SilentNameServerProgram() {}

  public static void main(String[] args) throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    List<Future<String>> lines = new ArrayList<>();
    lines.add(threads.submit(() -> line("http-client", () -> httpClient("a"))));
    lines.add(threads.submit(() -> line("url-connection", () -> urlConnection("b"))));
    lines.add(threads.submit(() -> line("socket", () -> socket("c"))));
    lines.add(threads.submit(() -> line("future", () -> future(threads, "d"))));
    lines.add(threads.submit(() -> line("http-calls", () -> httpCalls("e"))));
    lines.add(threads.submit(() -> line("bounded-resolver", () -> boundedResolver("f"))));
    for (Future<String> line : lines) {
      System.out.println(line.get());
    }
    System.out.println(line("jdk-remembers", () -> lookup("a")));
    System.out.println(line("resolver-remembers", SilentNameServerProgram::boundedResolverTwice));
    threads.shutdownNow();
  }

  private static String line(String name, Callable<String> way) {
    long start = System.nanoTime();
    String outcome;
    try {
      outcome = way.call();
    } catch (Exception e) {
      outcome = e.getClass().getSimpleName() + ": " + e.getMessage();
    }
    return "%s %d %s".formatted(name, (System.nanoTime() - start) / 1_000_000, outcome);
  }

  private static String httpClient(String host) throws Exception {
    HttpClient client = HttpClient.newBuilder().connectTimeout(BOUND).build();
    HttpRequest request = HttpRequest.newBuilder(uri(host)).timeout(BOUND).build();
    return client.send(request, BodyHandlers.ofString()).toString();
  }

  private static String urlConnection(String host) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) uri(host).toURL().openConnection();
    connection.setConnectTimeout((int) BOUND.toMillis());
    connection.setReadTimeout((int) BOUND.toMillis());
    return connection.getResponseMessage();
  }

  private static String socket(String host) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host + DOMAIN, 80), (int) BOUND.toMillis());
      return socket.toString();
    }
  }

  private static String future(ExecutorService threads, String host) throws Exception {
    CompletableFuture<Thread> started = new CompletableFuture<>();
    Future<String> future =
        threads.submit(
            () -> {
              started.complete(Thread.currentThread());
              return lookup(host);
            });
    Thread thread = started.get();
    try {
      return future.get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      boolean looksUp;
      int looks = 0;
      do {
        Thread.sleep(BOUND.toMillis());
        looksUp = looksUp(thread.getStackTrace());
      } while (!looksUp && ++looks < LOOKS);
      return looksUp ? "still looks up" : "has ended";
    }
  }

  private static boolean looksUp(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .anyMatch(frame -> frame.getMethodName().equals("lookupAllHostAddr"));
  }

  private static String httpCalls(String host) throws Exception {
    ExecutorService clientThreads =
        Executors.newCachedThreadPool(task -> new Thread(task, CLIENT_THREAD));
    HttpClient client = HttpClient.newBuilder().executor(clientThreads).build();
    HttpRequest request = HttpRequest.newBuilder(uri(host)).build();
    try {
      return HttpCalls.send(client, request, BodyHandlers.ofString(), Deadline.after(BOUND))
          .toString();
    } finally {
      if (Thread.getAllStackTraces().entrySet().stream()
          .filter(thread -> thread.getKey().getName().equals(CLIENT_THREAD))
          .anyMatch(thread -> looksUp(thread.getValue()))) {
        System.out.println("client-thread 0 stuck");
      }
      clientThreads.shutdownNow();
    }
  }

  private static String boundedResolver(String host) throws Exception {
    try (BoundedResolver resolver = BoundedResolver.builder().build()) {
      return resolver.resolve(host + DOMAIN, Deadline.after(BOUND)).toString();
    }
  }

  private static String boundedResolverTwice() throws Exception {
    try (BoundedResolver resolver = BoundedResolver.builder().build()) {
      List<String> kinds = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        try {
          return resolver.resolve("g" + DOMAIN, Deadline.never()).toString();
        } catch (UnknownHostException e) {
          kinds.add("no such host");
        } catch (IOException e) {
          kinds.add("no answer");
        }
      }
      return String.join(", ", kinds);
    }
  }

  private static String lookup(String host) throws UnknownHostException {
    return InetAddress.getByName(host + DOMAIN).toString();
  }

  private static URI uri(String host) {
    return URI.create("http://" + host + DOMAIN + "/");
  }
}
