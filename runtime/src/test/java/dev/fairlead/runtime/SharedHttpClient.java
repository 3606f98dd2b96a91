package dev.fairlead.runtime;

import java.net.http.HttpClient;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One client for all the tests of a class, all of whose threads run from the start.
 *
 * <p>On JDK 17 a client cannot be closed: its thread ends some seconds after a garbage collection.
 */
final class SharedHttpClient implements AfterAllCallback {
  private static final int THREADS = 6;

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  private final HttpClient client;

  SharedHttpClient() {
    threads.prestartAllCoreThreads();
    client = HttpClient.newBuilder().executor(threads).build();
  }

  HttpClient get() {
    return client;
  }

  ThreadPoolExecutor threads() {
    return threads;
  }

  @Override
  public void afterAll(ExtensionContext context) {
    threads.shutdownNow();
  }
}
