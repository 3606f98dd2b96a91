package org.apache.flink.streaming.api.windowing.assigners;

import java.io.Serializable;
import java.util.Collection;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.windows.Window;

public abstract class MergingWindowAssigner<T, W extends Window> extends WindowAssigner<T, W> {
  public MergingWindowAssigner();
  public abstract void mergeWindows(Collection<W> windows, MergingWindowAssigner.MergeCallback<W> callback);

  public interface MergeCallback<W> {
    void merge(Collection<W> toBeMerged, W mergeResult);
  }
}

public abstract class WindowAssigner<T, W extends Window> implements Serializable {
  public WindowAssigner();
  public abstract Collection<W> assignWindows(T element, long timestamp, WindowAssigner.WindowAssignerContext context);
  public Trigger<T, W> getDefaultTrigger();
  public abstract Trigger<T, W> getDefaultTrigger(StreamExecutionEnvironment env);
  public abstract boolean isEventTime();

  public static abstract class WindowAssignerContext {
    public WindowAssignerContext();
    public abstract long getCurrentProcessingTime();
  }
}
