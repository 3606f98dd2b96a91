package dev.fairlead.runtime;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** The last waiter leaves and the look-up is about to begin while another waiter joins. */
@JCStressTest
@Outcome(id = "true, true", expect = Expect.ACCEPTABLE, desc = "begun for the one who joined")
@Outcome(id = "false, false", expect = Expect.ACCEPTABLE, desc = "given up; the other starts anew")
@Outcome(expect = Expect.FORBIDDEN, desc = "a waiter for a look-up that was given up")
@State
public class LookupStress {
  private final Lookup lookup = new Lookup("host", false);

  @Actor
  public void resolver(ZZ_Result result) {
    lookup.leave();
    result.r1 = lookup.begin();
  }

  @Actor
  public void caller(ZZ_Result result) {
    result.r2 = lookup.join();
  }
}
