package dev.fairlead.samples.tls;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLEngine;

/** Messages that several threads send on one TLS connection. */
public final class SharedTlsEngineSample {
  private static final int LARGEST_RECORD = 40_000;

  private SharedTlsEngineSample() {}

  /** Takes a record to the peer. */
  interface Wire {
    void send(ByteBuffer record) throws Exception;
  }

  /** Lets the records leave in another order than the engine made them. */
  static final class Bad {
    private Bad() {}

    // @start region=Bad
    static void sendAll(
        SSLEngine engine, List<ByteBuffer> messages, Wire wire, ExecutorService workers)
        throws Exception {
      List<Future<?>> jobs = new ArrayList<>();
      for (ByteBuffer message : messages) {
        jobs.add(
            workers.submit( // BUG: SharedTlsEngine
                () -> {
                  ByteBuffer record = ByteBuffer.allocate(LARGEST_RECORD);
                  engine.wrap(message, record);
                  wire.send(record.flip());
                  return null;
                }));
      }
      await(jobs);
    }
    // @end
  }

  /** Holds a lock until the record is on its way. */
  static final class Good {
    private Good() {}

    // @start region=Good
    static void sendAll(
        SSLEngine engine, List<ByteBuffer> messages, Wire wire, ExecutorService workers)
        throws Exception {
      List<Future<?>> jobs = new ArrayList<>();
      for (ByteBuffer message : messages) {
        jobs.add(
            workers.submit(
                () -> {
                  ByteBuffer record = ByteBuffer.allocate(LARGEST_RECORD);
                  synchronized (engine) {
                    engine.wrap(message, record);
                    wire.send(record.flip());
                  }
                  return null;
                }));
      }
      await(jobs);
    }
    // @end
  }

  private static void await(List<Future<?>> jobs) throws Exception {
    for (Future<?> job : jobs) {
      job.get(60, TimeUnit.SECONDS);
    }
  }
}
