package dev.fairlead.bench;

import dev.fairlead.runtime.BoundedResolver;
import dev.fairlead.runtime.Deadline;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A name that is in the cache. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ResolverBenchmark {

  private static final String HOST = "localhost";

  private BoundedResolver resolver;
  private Deadline deadline;

  /** Starts the resolver. */
  @Setup
  public void setUp() {
    resolver = BoundedResolver.builder().build();
    deadline = Deadline.after(Duration.ofHours(1));
  }

  /** Stops it. */
  @TearDown
  public void tearDown() {
    resolver.close();
  }

  /** Ours. */
  @Benchmark
  public Object bounded() throws Exception {
    return resolver.resolve(HOST, deadline);
  }

  /** The JDK's. */
  @Benchmark
  public Object jdk() throws Exception {
    return InetAddress.getAllByName(HOST);
  }
}
