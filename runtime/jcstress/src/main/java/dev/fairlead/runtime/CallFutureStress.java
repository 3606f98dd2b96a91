package dev.fairlead.runtime;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZI_Result;

/** The response arrives while the caller cancels: the call is ended exactly if that came first. */
@JCStressTest
@Outcome(id = "true, false, 0", expect = Expect.ACCEPTABLE, desc = "the response came first")
@Outcome(id = "false, true, 1", expect = Expect.ACCEPTABLE, desc = "the cancellation came first")
@Outcome(expect = Expect.FORBIDDEN, desc = "both won, or a connection is left")
@State
public class CallFutureStress {
  private final AtomicInteger ends = new AtomicInteger();
  private final CallFuture<String> future = new CallFuture<>(reason -> ends.incrementAndGet());

  @Actor
  public void response(ZZI_Result result) {
    result.r1 = future.deliver("response");
  }

  @Actor
  public void caller(ZZI_Result result) {
    result.r2 = future.cancel(true);
  }

  @Arbiter
  public void count(ZZI_Result result) {
    result.r3 = ends.get();
  }
}
