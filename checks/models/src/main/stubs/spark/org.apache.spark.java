package org.apache.spark;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.internal.Logging;
import org.apache.spark.shuffle.api.ShuffleDriverComponents;
import org.apache.spark.storage.RDDInfo;
import scala.Cloneable;
import scala.Option;
import scala.Product2;
import scala.Serializable;
import scala.Tuple2;
import scala.collection.Iterable;
import scala.collection.Seq;
import scala.concurrent.Future;

public class ContextCleaner implements Logging {}

public abstract class Dependency<T> implements Serializable {}

public class ExecutorAllocationManager implements Logging {}

public interface FutureAction<T> extends Future<T> {}

public class MapOutputStatistics {}

public interface Partition extends Serializable {}

public abstract class Partitioner implements Serializable {}

public class ShuffleDependency<K, V, C> extends Dependency<Product2<K, V>> implements Logging {}

public class SimpleFutureAction<T> implements FutureAction<T> {}

public class SparkConf implements Cloneable, Logging, Serializable {
  public static void logDeprecationWarning(String key);
  public static Option<String> getDeprecatedConfig(String key, Map<String, String> conf);
  public static boolean isSparkPortConf(String name);
  public static boolean isExecutorStartupConf(String name);
  public String logName();
  public boolean isTraceEnabled();
  public void initializeLogIfNecessary(boolean isInterpreter);
  public boolean initializeLogIfNecessary(boolean isInterpreter, boolean silent);
  public void initializeForcefully(boolean isInterpreter, boolean silent);
  public SparkConf loadFromSystemProperties(boolean silent);
  public SparkConf set(String key, String value);
  public SparkConf set(String key, String value, boolean silent);
  public SparkConf setMaster(String master);
  public SparkConf setAppName(String name);
  public SparkConf setJars(Seq<String> jars);
  public SparkConf setJars(String[] jars);
  public SparkConf setExecutorEnv(String variable, String value);
  public SparkConf setExecutorEnv(Seq<Tuple2<String, String>> variables);
  public SparkConf setExecutorEnv(Tuple2<String, String>[] variables);
  public SparkConf setSparkHome(String home);
  public SparkConf setAll(Iterable<Tuple2<String, String>> settings);
  public SparkConf setIfMissing(String key, String value);
  public SparkConf registerKryoClasses(Class<?>[] classes);
  public SparkConf remove(String key);
  public String get(String key);
  public String get(String key, String defaultValue);
  public long getTimeAsSeconds(String key);
  public long getTimeAsSeconds(String key, String defaultValue);
  public long getTimeAsMs(String key);
  public long getTimeAsMs(String key, String defaultValue);
  public long getSizeAsBytes(String key);
  public long getSizeAsBytes(String key, String defaultValue);
  public long getSizeAsBytes(String key, long defaultValue);
  public long getSizeAsKb(String key);
  public long getSizeAsKb(String key, String defaultValue);
  public long getSizeAsMb(String key);
  public long getSizeAsMb(String key, String defaultValue);
  public long getSizeAsGb(String key);
  public long getSizeAsGb(String key, String defaultValue);
  public Option<String> getOption(String key);
  public Option<String> getWithSubstitution(String key);
  public Tuple2<String, String>[] getAll();
  public Tuple2<String, String>[] getAllWithPrefix(String prefix);
  public int getInt(String key, int defaultValue);
  public long getLong(String key, long defaultValue);
  public double getDouble(String key, double defaultValue);
  public boolean getBoolean(String key, boolean defaultValue);
  public Seq<Tuple2<String, String>> getExecutorEnv();
  public String getAppId();
  public boolean contains(String key);
  public SparkConf clone();
  public String getenv(String name);
  public void validateSettings();
  public String toDebugString();
  public SparkConf(boolean loadDefaults);
  public SparkConf();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class SparkContext implements Logging {
  public static Option<String> jarOfObject(Object obj);
  public static Option<String> jarOfClass(Class<?> cls);
  public static SparkContext getOrCreate();
  public static SparkContext getOrCreate(SparkConf config);
  public String logName();
  public boolean isTraceEnabled();
  public void initializeLogIfNecessary(boolean isInterpreter);
  public boolean initializeLogIfNecessary(boolean isInterpreter, boolean silent);
  public void initializeForcefully(boolean isInterpreter, boolean silent);
  public long startTime();
  public AtomicBoolean stopped();
  public void assertNotStopped();
  public SparkConf conf();
  public SparkConf getConf();
  public Seq<String> jars();
  public Seq<String> files();
  public Seq<String> archives();
  public String master();
  public String deployMode();
  public String appName();
  public boolean isEventLogEnabled();
  public Option<URI> eventLogDir();
  public Option<String> eventLogCodec();
  public boolean isLocal();
  public boolean isStopped();
  public SparkStatusTracker statusTracker();
  public Option<String> uiWebUrl();
  public Configuration hadoopConfiguration();
  public int executorMemory();
  public String sparkUser();
  public ShuffleDriverComponents shuffleDriverComponents();
  public String applicationId();
  public Option<String> applicationAttemptId();
  public Option<ExecutorAllocationManager> executorAllocationManager();
  public Option<ContextCleaner> cleaner();
  public Option<String> checkpointDir();
  public InheritableThreadLocal<Properties> localProperties();
  public void setLogLevel(String logLevel);
  public Option<String[]> getExecutorHeapHistogram(String executorId);
  public Properties getLocalProperties();
  public void setLocalProperties(Properties props);
  public void setLocalProperty(String key, String value);
  public String getLocalProperty(String key);
  public void setJobDescription(String value);
  public void setJobGroup(String groupId, String description, boolean interruptOnCancel);
  public void clearJobGroup();
  public void setInterruptOnCancel(boolean interruptOnCancel);
  public void addJobTag(String tag);
  public void removeJobTag(String tag);
  public void clearJobTags();
  public void addFile(String path);
  public Seq<String> listFiles();
  public void addArchive(String path);
  public Seq<String> listArchives();
  public void addFile(String path, boolean recursive);
  public Seq<String> getExecutorIds();
  public boolean requestExecutors(int numAdditionalExecutors);
  public boolean killExecutors(Seq<String> executorIds);
  public boolean killExecutor(String executorId);
  public boolean killAndReplaceExecutor(String executorId);
  public String version();
  public RDDInfo[] getRDDStorageInfo();
  public void unpersistRDD(int rddId, boolean blocking);
  public void addJar(String path);
  public Seq<String> listJars();
  public void stopInNewThread();
  @Closes @Blocking public void stop();
  @Closes @Blocking public void stop(int exitCode);
  public Option<String> getSparkHome();
  public void setCallSite(String shortCallSite);
  public void clearCallSite();
  public <K, V, C> SimpleFutureAction<MapOutputStatistics> submitMapStage(ShuffleDependency<K, V, C> dependency);
  public void cancelJobGroup(String groupId);
  public void cancelJobsWithTag(String tag);
  public void cancelAllJobs();
  public void cancelJob(int jobId, String reason);
  public void cancelJob(int jobId);
  public void cancelStage(int stageId, String reason);
  public void cancelStage(int stageId);
  public boolean killTaskAttempt(long taskId, boolean interruptThread, String reason);
  public <F> F clean(F f, boolean checkSerializable);
  public void setCheckpointDir(String directory);
  public Option<String> getCheckpointDir();
  public int defaultParallelism();
  public int defaultMinPartitions();
  public int newShuffleId();
  public int newRddId();
  @Opens public SparkContext(SparkConf config);
  @Opens public SparkContext();
  @Opens public SparkContext(String master, String appName, SparkConf conf);
  @Opens public SparkContext(String master, String appName);
  @Opens public SparkContext(String master, String appName, String sparkHome);
  @Opens public SparkContext(String master, String appName, String sparkHome, Seq<String> jars);
}

public interface SparkJobInfo extends java.io.Serializable {}

public interface SparkStageInfo extends java.io.Serializable {}

public class SparkStatusTracker {}

public interface SparkThrowable {
  String getErrorClass();
}

public abstract class TaskContext implements java.io.Serializable {}
