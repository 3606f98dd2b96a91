package dev.fairlead.runtime;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;

/** What the tasks of one call say of themselves, to compare with what the call says of them. */
final class SoakCall implements FanOut.Task<Integer, Integer> {

  private static final int BEGUN = 1;
  private static final int MANY_BEGUN = 0xff;
  private static final int RETURNED = 1 << 8;
  private static final int THREW = 1 << 9;
  private static final int WRITTEN_OFF = 1 << 10;

  private final SoakWork work;
  private final SoakAccount account;
  private final long seed;
  private final boolean cancellable;
  private final AtomicIntegerArray states;

  /**
   * A call about to be made.
   *
   * @param seed chooses what happens to each task
   * @param cancellable whether it may end before its tasks
   */
  SoakCall(SoakWork work, SoakAccount account, long seed, int size, boolean cancellable) {
    this.work = work;
    this.account = account;
    this.seed = seed;
    this.cancellable = cancellable;
    this.states = new AtomicIntegerArray(size);
  }

  SoakFault fault(int element) {
    return SoakFault.of(SoakAccount.mix(seed + element));
  }

  @Override
  public Integer run(Integer element) throws Exception {
    int before = states.getAndAdd(element, BEGUN);
    account.begun.increment();
    require(before == 0, element, "runs again");
    try {
      int result = work.run(fault(element), element);
      states.getAndAdd(element, RETURNED);
      return result;
    } catch (Throwable e) {
      states.getAndAdd(element, THREW);
      throw e;
    } finally {
      account.ended.increment();
    }
  }

  /** Checks an outcome. */
  void settle(int element, Outcome<Integer> outcome) {
    SoakFault fault = fault(element);
    int state = states.get(element);
    LongAdder column;
    if (outcome instanceof Outcome.Success<Integer> success) {
      column = account.succeeded;
      require(state == (BEGUN | RETURNED), element, "is a success");
      require(success.value() == element, element, "has another's result");
      require(!fault.isFailure(), element, "should have failed");
    } else if (outcome instanceof Outcome.Failure<Integer> failure) {
      column = account.failed;
      require(state == (BEGUN | THREW), element, "is a failure");
      if (failure.cause() instanceof Error
          || !(fault.isFailure() || isOutOfTime(failure.cause()))) {
        throw new AssertionError(name(element) + " should have succeeded", failure.cause());
      }
    } else if (outcome instanceof Outcome.Cancelled<Integer> cancelled) {
      column = account.cancelled;
      require(cancellable, element, "is cancelled");
      require(cancelled.wasRunning() || state == (BEGUN | THREW), element, "is cancelled");
    } else {
      column = account.notStarted;
      require(cancellable, element, "is not started");
      require(states.getAndAdd(element, WRITTEN_OFF) == 0, element, "is not started");
    }
    column.increment();
    account.count(fault);
  }

  /** A task may see before its call does that their time is over. */
  private boolean isOutOfTime(Throwable failure) {
    return cancellable && failure instanceof DeadlineExceededException;
  }

  /** Counts tasks of which the call says nothing. */
  void settleWithoutOutcomes() {
    for (int element = 0; element < states.length(); element++) {
      int begun = states.get(element) & MANY_BEGUN;
      require(begun <= 1, element, "ran again");
      if (begun == 1) {
        account.unreported.increment();
        account.count(fault(element));
      }
    }
  }

  /** Checks the one result of a race. */
  void settleWinner(int element) {
    require(states.get(element) == (BEGUN | RETURNED), element, "has won");
  }

  private void require(boolean sound, int element, String what) {
    if (!sound) {
      String violation = name(element) + " " + what + "; state " + states.get(element);
      account.violated(violation);
      throw new AssertionError(violation);
    }
  }

  private String name(int element) {
    return "task %d of call %d (%s)".formatted(element, seed, fault(element));
  }
}
