package org.apache.flink.streaming.api;

public enum CheckpointingMode {
  EXACTLY_ONCE, AT_LEAST_ONCE;
}

public enum TimeCharacteristic {
  ProcessingTime, IngestionTime, EventTime;
}

public enum TimeDomain {
  EVENT_TIME, PROCESSING_TIME;
}

public interface TimerService {
  public static final String UNSUPPORTED_REGISTER_TIMER_MSG = "Setting timers is only supported on a keyed streams.";
  public static final String UNSUPPORTED_DELETE_TIMER_MSG = "Deleting timers is only supported on a keyed streams.";
  long currentProcessingTime();
  long currentWatermark();
  void registerProcessingTimeTimer(long time);
  void registerEventTimeTimer(long time);
  void deleteProcessingTimeTimer(long time);
  void deleteEventTimeTimer(long time);
}
