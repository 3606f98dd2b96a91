package org.apache.flink.streaming.api.windowing.triggers;

import java.io.Serializable;
import org.apache.flink.api.common.state.MergingState;
import org.apache.flink.api.common.state.State;
import org.apache.flink.api.common.state.StateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.windowing.windows.Window;

public abstract class Trigger<T, W extends Window> implements Serializable {
  public Trigger();
  public abstract TriggerResult onElement(T element, long timestamp, W window, Trigger.TriggerContext ctx) throws Exception;
  public abstract TriggerResult onProcessingTime(long time, W window, Trigger.TriggerContext ctx) throws Exception;
  public abstract TriggerResult onEventTime(long time, W window, Trigger.TriggerContext ctx) throws Exception;
  public boolean canMerge();
  public void onMerge(W window, Trigger.OnMergeContext ctx) throws Exception;
  public abstract void clear(W window, Trigger.TriggerContext ctx) throws Exception;

  public interface OnMergeContext extends Trigger.TriggerContext {
    <S extends MergingState<?, ?>> void mergePartitionedState(StateDescriptor<S, ?> stateDescriptor);
  }
  public interface TriggerContext {
    long getCurrentProcessingTime();
    long getCurrentWatermark();
    void registerProcessingTimeTimer(long time);
    void registerEventTimeTimer(long time);
    void deleteProcessingTimeTimer(long time);
    void deleteEventTimeTimer(long time);
    <S extends State> S getPartitionedState(StateDescriptor<S, ?> stateDescriptor);
    <S extends Serializable> ValueState<S> getKeyValueState(String name, Class<S> stateType, S defaultState);
    <S extends Serializable> ValueState<S> getKeyValueState(String name, TypeInformation<S> stateType, S defaultState);
  }
}

public enum TriggerResult {
  CONTINUE, FIRE_AND_PURGE, FIRE, PURGE;
  public boolean isFire();
  public boolean isPurge();
}
