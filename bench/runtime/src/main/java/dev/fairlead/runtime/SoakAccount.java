package dev.fairlead.runtime;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** The sums of a soak. */
final class SoakAccount {

  final LongAdder begun = new LongAdder();
  final LongAdder ended = new LongAdder();
  final LongAdder succeeded = new LongAdder();
  final LongAdder failed = new LongAdder();
  final LongAdder cancelled = new LongAdder();
  final LongAdder notStarted = new LongAdder();

  /** Tasks of calls that end with a single result, or with none. */
  final LongAdder unreported = new LongAdder();

  private final AtomicLongArray faults = new AtomicLongArray(SoakFault.values().length);
  private final AtomicReference<@Nullable String> violation = new AtomicReference<>();

  /** A number that looks random, made from one that does not. */
  static long mix(long number) {
    long mixed = number * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  void count(SoakFault fault) {
    faults.incrementAndGet(fault.ordinal());
  }

  /** Notes what a task has seen where it cannot be thrown to the soak. */
  void violated(String what) {
    violation.compareAndSet(null, what);
  }

  void requireSound() {
    String what = violation.get();
    if (what != null) {
      throw new AssertionError(what);
    }
  }

  /** How many tasks have run to their end. */
  long ran() {
    return ended.sum();
  }

  String faults() {
    StringBuilder text = new StringBuilder();
    for (SoakFault fault : SoakFault.values()) {
      text.append(text.isEmpty() ? "" : ", ")
          .append("%,d %s".formatted(faults.get(fault.ordinal()), fault));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return ("%,d tasks ran: %,d succeeded, %,d failed, %,d cancelled, %,d in calls without outcomes;"
            + " %,d not started")
        .formatted(
            ran(),
            succeeded.sum(),
            failed.sum(),
            cancelled.sum(),
            unreported.sum(),
            notStarted.sum());
  }
}
