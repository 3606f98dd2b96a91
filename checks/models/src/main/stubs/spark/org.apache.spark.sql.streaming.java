package org.apache.spark.sql.streaming;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Times.CONCURRENTLY;
import static dev.fairlead.annotations.Times.REPEATEDLY;
import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.RunsOnWorkers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkThrowable;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.internal.Logging;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.ForeachWriter;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.plans.logical.LogicalGroupState;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.Serializable;
import scala.collection.Seq;

public final class DataStreamReader implements Logging {
  public String logName();
  public boolean isTraceEnabled();
  public void initializeLogIfNecessary(boolean isInterpreter);
  public boolean initializeLogIfNecessary(boolean isInterpreter, boolean silent);
  public void initializeForcefully(boolean isInterpreter, boolean silent);
  public DataStreamReader format(String source);
  public DataStreamReader schema(StructType schema);
  public DataStreamReader schema(String schemaString);
  public DataStreamReader option(String key, String value);
  public DataStreamReader option(String key, boolean value);
  public DataStreamReader option(String key, long value);
  public DataStreamReader option(String key, double value);
  public DataStreamReader options(Map<String, String> options);
  public Dataset<Row> load();
  public Dataset<Row> load(String path);
  public Dataset<Row> json(String path);
  public Dataset<Row> csv(String path);
  public Dataset<Row> orc(String path);
  public Dataset<Row> parquet(String path);
  public Dataset<Row> table(String tableName);
  public Dataset<Row> text(String path);
  public Dataset<String> textFile(String path);
  public DataStreamReader(SparkSession sparkSession);
}

public final class DataStreamWriter<T> {
  public static Seq<String> SOURCES_ALLOW_ONE_TIME_QUERY();
  public static String SOURCE_NAME_NOOP();
  public static String SOURCE_NAME_TABLE();
  public static String SOURCE_NAME_CONSOLE();
  public static String SOURCE_NAME_FOREACH_BATCH();
  public static String SOURCE_NAME_FOREACH();
  public static String SOURCE_NAME_MEMORY();
  public DataStreamWriter<T> partitionBy(String... colNames);
  public DataStreamWriter<T> outputMode(OutputMode outputMode);
  public DataStreamWriter<T> outputMode(String outputMode);
  public DataStreamWriter<T> trigger(Trigger trigger);
  public DataStreamWriter<T> queryName(String queryName);
  public DataStreamWriter<T> format(String source);
  public DataStreamWriter<T> partitionBy(Seq<String> colNames);
  public DataStreamWriter<T> option(String key, String value);
  public DataStreamWriter<T> option(String key, boolean value);
  public DataStreamWriter<T> option(String key, long value);
  public DataStreamWriter<T> option(String key, double value);
  public DataStreamWriter<T> options(Map<String, String> options);
  public StreamingQuery start(String path);
  public StreamingQuery start() throws TimeoutException;
  public StreamingQuery toTable(String tableName) throws TimeoutException;
  public DataStreamWriter<T> foreach(@RunsOnWorkers(value = CONCURRENTLY, serialized = true) ForeachWriter<T> writer);
  public DataStreamWriter<T> foreachBatch(@RunsOnWorkers(REPEATEDLY) VoidFunction2<Dataset<T>, Long> function);
  public DataStreamWriter(Dataset<T> ds);
}

public interface GroupState<S> extends LogicalGroupState<S> {}

public class GroupStateTimeout {}

public class OutputMode {}

public interface StreamingQuery {
  String name();
  UUID id();
  UUID runId();
  SparkSession sparkSession();
  boolean isActive();
  Option<StreamingQueryException> exception();
  StreamingQueryStatus status();
  StreamingQueryProgress[] recentProgress();
  StreamingQueryProgress lastProgress();
  @Blocking(THREAD) void awaitTermination() throws StreamingQueryException;
  @Blocking(THREAD) boolean awaitTermination(@Bounds(CALL) long timeoutMs) throws StreamingQueryException;
  @Blocking(THREAD) void processAllAvailable();
  void stop() throws TimeoutException;
  void explain();
  void explain(boolean extended);
}

public class StreamingQueryException extends Exception implements SparkThrowable {}

public class StreamingQueryManager implements Logging {}

public class StreamingQueryProgress implements Serializable {}

public class StreamingQueryStatus implements Serializable {}

public class Trigger {
  public Trigger();
  public static Trigger ProcessingTime(long intervalMs);
  public static Trigger ProcessingTime(long interval, TimeUnit timeUnit);
  public static Trigger ProcessingTime(String interval);
  public static Trigger Once();
  public static Trigger AvailableNow();
  public static Trigger Continuous(long intervalMs);
  public static Trigger Continuous(long interval, TimeUnit timeUnit);
  public static Trigger Continuous(String interval);
}
