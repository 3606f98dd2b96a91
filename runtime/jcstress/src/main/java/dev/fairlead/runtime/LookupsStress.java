package dev.fairlead.runtime;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two callers ask for one name at the same time: it is looked up once, and both get it. */
@JCStressTest
@Outcome(id = "1, 1, 1", expect = Expect.ACCEPTABLE, desc = "one look-up, two answers")
@Outcome(expect = Expect.FORBIDDEN, desc = "looked up twice, or a caller left waiting")
@State
public class LookupsStress {
  private final AtomicInteger lookups = new AtomicInteger();
  private final BoundedResolver resolver =
      BoundedResolver.builder().backend(this::lookup).executor(new CallingThread()).build();

  @Actor
  public void one(III_Result result) {
    result.r1 = resolver.resolveAsync("host", Deadline.never()).join().size();
  }

  @Actor
  public void other(III_Result result) {
    result.r2 = resolver.resolveAsync("host", Deadline.never()).join().size();
  }

  @Arbiter
  public void count(III_Result result) {
    result.r3 = lookups.get();
  }

  private BoundedResolver.Answer lookup(String host) {
    lookups.incrementAndGet();
    return new BoundedResolver.Answer(
        List.of(InetAddress.getLoopbackAddress()), Duration.ofMinutes(1));
  }

  private static final class CallingThread extends AbstractExecutorService {
    @Override
    public void execute(Runnable task) {
      task.run();
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
