package org.apache.spark;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.io.Serializable;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.internal.Logging;
import org.apache.spark.shuffle.api.ShuffleDriverComponents;
import org.apache.spark.storage.RDDInfo;

public abstract class Dependency<T> {}

public interface FutureAction<T> {}

public class MapOutputStatistics {}

public interface Partition {}

public abstract class Partitioner {}

public class ShuffleDependency<K, V, C> extends Dependency implements Logging {}

public class SimpleFutureAction<T> implements FutureAction<T> {}

public class SparkConf implements Logging {
  public static void logDeprecationWarning(String key);
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
  public SparkConf setJars(String[] jars);
  public SparkConf setExecutorEnv(String variable, String value);
  public SparkConf setSparkHome(String home);
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
  public int getInt(String key, int defaultValue);
  public long getLong(String key, long defaultValue);
  public double getDouble(String key, double defaultValue);
  public boolean getBoolean(String key, boolean defaultValue);
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
  @Opens public static SparkContext getOrCreate();
  @Opens public static SparkContext getOrCreate(SparkConf config);
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
  public String master();
  public String deployMode();
  public String appName();
  public boolean isEventLogEnabled();
  public boolean isLocal();
  public boolean isStopped();
  public SparkStatusTracker statusTracker();
  public Configuration hadoopConfiguration();
  public int executorMemory();
  public String sparkUser();
  public ShuffleDriverComponents shuffleDriverComponents();
  public String applicationId();
  public InheritableThreadLocal<Properties> localProperties();
  public void setLogLevel(String logLevel);
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
  public void addArchive(String path);
  public void addFile(String path, boolean recursive);
  public boolean requestExecutors(int numAdditionalExecutors);
  public boolean killExecutor(String executorId);
  public boolean killAndReplaceExecutor(String executorId);
  public String version();
  public RDDInfo[] getRDDStorageInfo();
  public void unpersistRDD(int rddId, boolean blocking);
  public void addJar(String path);
  public void stopInNewThread();
  @Closes @Blocking public void stop();
  @Closes @Blocking public void stop(int exitCode);
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
  public int defaultParallelism();
  public int defaultMinPartitions();
  public int newShuffleId();
  public int newRddId();
  @Opens public SparkContext(SparkConf config);
  @Opens public SparkContext();
  @Opens public SparkContext(String master, String appName, SparkConf conf);
  @Opens public SparkContext(String master, String appName);
  @Opens public SparkContext(String master, String appName, String sparkHome);
}

public interface SparkJobInfo extends Serializable {}

public interface SparkStageInfo extends Serializable {}

public class SparkStatusTracker {}

public interface SparkThrowable {
  String getErrorClass();
}

public abstract class TaskContext implements Serializable {}
