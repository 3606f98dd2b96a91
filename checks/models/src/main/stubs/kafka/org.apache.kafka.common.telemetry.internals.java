package org.apache.kafka.common.telemetry.internals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.metrics.KafkaMetric;
import org.apache.kafka.common.metrics.MetricsContext;
import org.apache.kafka.common.metrics.MetricsReporter;
import org.apache.kafka.common.utils.Time;

public class ClientTelemetryReporter implements MetricsReporter {
  public static final int DEFAULT_PUSH_INTERVAL_MS = 300000;
  public ClientTelemetryReporter(Time time);
  public void configure(Map<String, ?> configs);
  public void contextChange(MetricsContext metricsContext);
  public void init(List<KafkaMetric> metrics);
  public void metricChange(KafkaMetric metric);
  public void metricRemoval(KafkaMetric metric);
  public void close();
  public void updateMetricsLabels(Map<String, String> labels);
  public void initiateClose();
  public ClientTelemetrySender telemetrySender();
}

public interface ClientTelemetrySender extends AutoCloseable {
  long timeToNextUpdate(long timeoutMs);
  void handleFailedGetTelemetrySubscriptionsRequest(KafkaException kafkaException);
  void handleFailedPushTelemetryRequest(KafkaException kafkaException);
  Optional<Uuid> clientInstanceId(Duration timeout);
  void initiateClose();
}
