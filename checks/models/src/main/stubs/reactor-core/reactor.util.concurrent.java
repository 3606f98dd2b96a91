package reactor.util.concurrent;

import java.util.Queue;
import java.util.function.Supplier;

public final class Queues {
  private Queues();
  public static final int CAPACITY_UNSURE = -2147483648;
  public static final int XS_BUFFER_SIZE;
  public static final int SMALL_BUFFER_SIZE;
  public static int capacity(Queue q);
  public static int ceilingNextPowerOfTwo(int x);
  public static <T> Supplier<Queue<T>> get(int batchSize);
  public static boolean isPowerOfTwo(int x);
  public static <T> Supplier<Queue<T>> empty();
  public static <T> Supplier<Queue<T>> one();
  public static <T> Supplier<Queue<T>> small();
  public static <T> Supplier<Queue<T>> unbounded();
  public static <T> Supplier<Queue<T>> unbounded(int linkSize);
  public static <T> Supplier<Queue<T>> xs();
  public static <T> Supplier<Queue<T>> unboundedMultiproducer();
}
