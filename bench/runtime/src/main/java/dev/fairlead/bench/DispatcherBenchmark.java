package dev.fairlead.bench;

import dev.fairlead.runtime.FanOut;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** 1,000 OkHttp calls to 8 hosts, 64 at a time and 16 per host, answered without a network. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(DispatcherBenchmark.CALLS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(2)
public class DispatcherBenchmark {

  static final int CALLS = 1_000;
  private static final int LIMIT = 64;
  private static final int HOSTS = 8;
  private static final long ANSWER_NANOS = 100_000;

  private List<Request> requests;
  private OkHttpClient client;
  private FanOut fanOut;

  /** Makes a client whose dispatcher has virtual threads where the JVM has them. */
  @Setup
  public void setUp() {
    requests =
        IntStream.range(0, CALLS)
            .mapToObj(i -> new Request.Builder().url("http://host" + i % HOSTS + "/" + i).build())
            .toList();
    ThreadFactory threads = Threads.virtual();
    Dispatcher dispatcher =
        new Dispatcher(
            new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), threads));
    dispatcher.setMaxRequests(LIMIT);
    dispatcher.setMaxRequestsPerHost(LIMIT / 4);
    client =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .addInterceptor(chain -> answer(chain.request()))
            .build();
    fanOut = FanOut.builder(LIMIT, Duration.ofMinutes(1)).limitPerKey(LIMIT / 4).build();
  }

  /** Ends its threads. */
  @TearDown
  public void tearDown() {
    client.dispatcher().executorService().shutdown();
  }

  private static Response answer(Request request) {
    LockSupport.parkNanos(ANSWER_NANOS);
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .body(ResponseBody.create(new byte[0], null))
        .build();
  }

  /** Ours: calls that wait, fanned out. */
  @Benchmark
  public Object fanOut() throws Exception {
    return fanOut.allOrThrow(
        requests,
        request -> request.url().host(),
        request -> {
          try (Response response = client.newCall(request).execute()) {
            return response.code();
          }
        });
  }

  /** OkHttp's: calls that are enqueued. */
  @Benchmark
  public Object dispatcher() throws Exception {
    AtomicReferenceArray<Object> results = new AtomicReferenceArray<>(CALLS);
    CountDownLatch done = new CountDownLatch(CALLS);
    for (int i = 0; i < CALLS; i++) {
      int index = i;
      client
          .newCall(requests.get(i))
          .enqueue(
              new Callback() {
                @Override
                public void onResponse(Call call, Response response) {
                  try (response) {
                    results.set(index, response.code());
                  }
                  done.countDown();
                }

                @Override
                public void onFailure(Call call, IOException failure) {
                  results.set(index, failure);
                  done.countDown();
                }
              });
    }
    done.await();
    return results;
  }
}
