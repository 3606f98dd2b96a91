package org.apache.flink.api.common.eventtime;

import java.io.Serializable;
import java.time.Duration;

public interface SerializableTimestampAssigner<T> extends TimestampAssigner<T>, Serializable {}

public interface TimestampAssigner<T> {
  public static final long NO_TIMESTAMP = Long.MIN_VALUE;
  long extractTimestamp(T element, long recordTimestamp);
}

public interface TimestampAssignerSupplier<T> extends Serializable {
  TimestampAssigner<T> createTimestampAssigner(TimestampAssignerSupplier.Context context);
  static <T> TimestampAssignerSupplier<T> of(SerializableTimestampAssigner<T> assigner);

  public interface Context {}
}

public final class Watermark implements Serializable {
  public static final Watermark MAX_WATERMARK;
  public Watermark(long timestamp);
  public long getTimestamp();
  public String getFormattedTimestamp();
}

public final class WatermarkAlignmentParams implements Serializable {
  public static final WatermarkAlignmentParams WATERMARK_ALIGNMENT_DISABLED;
  public WatermarkAlignmentParams(long maxAllowedWatermarkDrift, String watermarkGroup, long updateInterval);
  public boolean isEnabled();
  public long getMaxAllowedWatermarkDrift();
  public String getWatermarkGroup();
  public long getUpdateInterval();
}

public interface WatermarkGenerator<T> {
  void onEvent(T event, long eventTimestamp, WatermarkOutput output);
  void onPeriodicEmit(WatermarkOutput output);
}

public interface WatermarkGeneratorSupplier<T> extends Serializable {
  WatermarkGenerator<T> createWatermarkGenerator(WatermarkGeneratorSupplier.Context context);

  public interface Context {}
}

public interface WatermarkOutput {
  void emitWatermark(Watermark watermark);
  void markIdle();
  void markActive();
}

public interface WatermarkStrategy<T> extends TimestampAssignerSupplier<T>, WatermarkGeneratorSupplier<T> {
  WatermarkGenerator<T> createWatermarkGenerator(WatermarkGeneratorSupplier.Context context);
  default TimestampAssigner<T> createTimestampAssigner(TimestampAssignerSupplier.Context context);
  default WatermarkAlignmentParams getAlignmentParameters();
  default WatermarkStrategy<T> withTimestampAssigner(TimestampAssignerSupplier<T> timestampAssigner);
  default WatermarkStrategy<T> withTimestampAssigner(SerializableTimestampAssigner<T> timestampAssigner);
  default WatermarkStrategy<T> withIdleness(Duration idleTimeout);
  default WatermarkStrategy<T> withWatermarkAlignment(String watermarkGroup, Duration maxAllowedWatermarkDrift);
  default WatermarkStrategy<T> withWatermarkAlignment(String watermarkGroup, Duration maxAllowedWatermarkDrift, Duration updateInterval);
  static <T> WatermarkStrategy<T> forMonotonousTimestamps();
  static <T> WatermarkStrategy<T> forBoundedOutOfOrderness(Duration maxOutOfOrderness);
  static <T> WatermarkStrategy<T> forGenerator(WatermarkGeneratorSupplier<T> generatorSupplier);
  static <T> WatermarkStrategy<T> noWatermarks();
}
