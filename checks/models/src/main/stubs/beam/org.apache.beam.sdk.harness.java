package org.apache.beam.sdk.harness;

import dev.fairlead.annotations.ProcessWide;
import org.apache.beam.sdk.options.PipelineOptions;

public interface JvmInitializer {
  @ProcessWide default void onStartup();
  @ProcessWide default void beforeProcessing(PipelineOptions options);
}
