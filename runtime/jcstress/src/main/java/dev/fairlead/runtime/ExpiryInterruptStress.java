package dev.fairlead.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** The operation ends while its deadline passes: the interrupt comes in time or not at all. */
@JCStressTest
@Outcome(id = "false, false", expect = Expect.ACCEPTABLE, desc = "ended first")
@Outcome(id = "true, false", expect = Expect.ACCEPTABLE, desc = "interrupted, and taken back")
@Outcome(expect = Expect.FORBIDDEN, desc = "a stray interrupt")
@State
public class ExpiryInterruptStress {
  private volatile ExpiryInterrupt interrupt;

  @Actor
  public void operation(ZZ_Result result) {
    ExpiryInterrupt mine = new ExpiryInterrupt();
    interrupt = mine;
    result.r1 = mine.finish();
    result.r2 = Thread.interrupted();
  }

  @Actor
  public void timer() {
    ExpiryInterrupt theirs = interrupt;
    if (theirs != null) {
      theirs.fire();
    }
  }
}
