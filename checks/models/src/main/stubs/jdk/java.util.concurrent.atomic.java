package java.util.concurrent.atomic;

import dev.fairlead.annotations.RunsHere;
import java.util.function.BinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;

public class AtomicReference<V> implements java.io.Serializable {
  public final V getAndUpdate(@RunsHere UnaryOperator<V> updateFunction);
  public final V updateAndGet(@RunsHere UnaryOperator<V> updateFunction);
  public final V getAndAccumulate(V x, @RunsHere BinaryOperator<V> accumulatorFunction);
  public final V accumulateAndGet(V x, @RunsHere BinaryOperator<V> accumulatorFunction);
}

public class AtomicInteger extends Number {
  public final int getAndUpdate(@RunsHere IntUnaryOperator updateFunction);
  public final int updateAndGet(@RunsHere IntUnaryOperator updateFunction);
  public final int getAndAccumulate(int x, @RunsHere IntBinaryOperator accumulatorFunction);
  public final int accumulateAndGet(int x, @RunsHere IntBinaryOperator accumulatorFunction);
}

public class AtomicLong extends Number {
  public final long getAndUpdate(@RunsHere LongUnaryOperator updateFunction);
  public final long updateAndGet(@RunsHere LongUnaryOperator updateFunction);
  public final long getAndAccumulate(long x, @RunsHere LongBinaryOperator accumulatorFunction);
  public final long accumulateAndGet(long x, @RunsHere LongBinaryOperator accumulatorFunction);
}
