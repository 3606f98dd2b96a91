package org.apache.beam.sdk.options;

import java.io.PrintStream;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.transforms.display.HasDisplayData;

public interface PipelineOptions extends HasDisplayData {
  <T extends PipelineOptions> T as(Class<T> kls);
  Class<? extends PipelineRunner<?>> getRunner();
  void setRunner(Class<? extends PipelineRunner<?>> kls);
  PipelineOptions.CheckEnabled getStableUniqueNames();
  void setStableUniqueNames(PipelineOptions.CheckEnabled enabled);
  String getTempLocation();
  void setTempLocation(String value);
  String getJobName();
  void setJobName(String jobName);
  Map<String, Map<String, Object>> outputRuntimeOptions();
  int revision();
  long getOptionsId();
  void setOptionsId(long id);
  String getUserAgent();
  void setUserAgent(String userAgent);

  public enum CheckEnabled {
    OFF, WARNING, ERROR;
  }
}

public class PipelineOptionsFactory {
  public PipelineOptionsFactory();
  public static PipelineOptions create();
  public static <T extends PipelineOptions> T as(Class<T> klass);
  public static PipelineOptionsFactory.Builder fromArgs(String... args);
  public PipelineOptionsFactory.Builder withValidation();
  public static void register(Class<? extends PipelineOptions> iface);
  public static void resetCache();
  public static Set<Class<? extends PipelineOptions>> getRegisteredOptions();
  public static void printHelp(PrintStream out);
  public static void printHelp(PrintStream out, Class<? extends PipelineOptions> iface);

  public static class Builder {}
}

public interface ValueProvider<T> extends Serializable {}
