package org.apache.flink.streaming.api.windowing.windows;

import java.util.Collection;
import org.apache.flink.streaming.api.windowing.assigners.MergingWindowAssigner;

public class GlobalWindow extends Window {
  public static GlobalWindow get();
  public long maxTimestamp();
}

public class TimeWindow extends Window {
  public TimeWindow(long start, long end);
  public long getStart();
  public long getEnd();
  public long maxTimestamp();
  public boolean intersects(TimeWindow other);
  public TimeWindow cover(TimeWindow other);
  public static void mergeWindows(Collection<TimeWindow> windows, MergingWindowAssigner.MergeCallback<TimeWindow> c);
  public static long getWindowStartWithOffset(long timestamp, long offset, long windowSize);
}

public abstract class Window {
  public Window();
  public abstract long maxTimestamp();
}
