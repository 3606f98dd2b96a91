package org.apache.kafka.common.metrics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.Reconfigurable;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.utils.Time;

public interface CompoundStat extends Stat {
  List<CompoundStat.NamedMeasurable> stats();

  public static class NamedMeasurable {
    public NamedMeasurable(MetricName name, Measurable stat);
    public MetricName name();
    public Measurable stat();
  }
}

public final class KafkaMetric implements Metric {
  public KafkaMetric(Object lock, MetricName metricName, MetricValueProvider<?> valueProvider, MetricConfig config, Time time);
  public MetricConfig config();
  public MetricName metricName();
  public Object metricValue();
  public boolean isMeasurable();
  public Measurable measurable();
  public void config(MetricConfig config);
}

public interface Measurable extends MetricValueProvider<Double> {
  double measure(MetricConfig config, long now);
}

public interface MeasurableStat extends Stat, Measurable {}

public class MetricConfig {
  public static final int DEFAULT_NUM_SAMPLES = 2;
  public MetricConfig();
  public Quota quota();
  public MetricConfig quota(Quota quota);
  public long eventWindow();
  public MetricConfig eventWindow(long window);
  public long timeWindowMs();
  public MetricConfig timeWindow(long window, TimeUnit unit);
  public Map<String, String> tags();
  public MetricConfig tags(Map<String, String> tags);
  public int samples();
  public MetricConfig samples(int samples);
  public Sensor.RecordingLevel recordLevel();
  public MetricConfig recordLevel(Sensor.RecordingLevel recordingLevel);
}

public interface MetricValueProvider<T> {}

public interface MetricsContext {
  public static final String NAMESPACE = "_namespace";
  Map<String, String> contextLabels();
}

public interface MetricsReporter extends Reconfigurable, AutoCloseable {
  void init(List<KafkaMetric> metrics);
  void metricChange(KafkaMetric metric);
  void metricRemoval(KafkaMetric metric);
  void close();
  default Set<String> reconfigurableConfigs();
  default void validateReconfiguration(Map<String, ?> configs) throws ConfigException;
  default void reconfigure(Map<String, ?> configs);
  default void contextChange(MetricsContext metricsContext);
}

public final class Quota {
  public Quota(double bound, boolean upper);
  public static Quota upperBound(double upperBound);
  public static Quota lowerBound(double lowerBound);
  public boolean isUpperBound();
  public double bound();
  public boolean acceptable(double value);
}

public final class Sensor {
  public String name();
  public boolean shouldRecord();
  public void record();
  public void record(double value);
  public void record(double value, long timeMs);
  public void record(double value, long timeMs, boolean checkQuotas);
  public void checkQuotas();
  public void checkQuotas(long timeMs);
  public boolean add(CompoundStat stat);
  public boolean add(CompoundStat stat, MetricConfig config);
  public boolean add(MetricName metricName, MeasurableStat stat);
  public boolean add(MetricName metricName, MeasurableStat stat, MetricConfig config);
  public boolean hasMetrics();
  public boolean hasExpired();

  public enum RecordingLevel {
    INFO, DEBUG, TRACE;
    public static final int MAX_RECORDING_LEVEL_KEY;
    public static Sensor.RecordingLevel forId(int id);
    public static Sensor.RecordingLevel forName(String name);
    public boolean shouldRecord(int configId);
  }
}

public interface Stat {
  void record(MetricConfig config, double value, long timeMs);
}
