package org.apache.beam.sdk;

import dev.fairlead.annotations.Blocking;
import java.io.IOException;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.errorhandling.BadRecord;
import org.apache.beam.sdk.transforms.errorhandling.ErrorHandler;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;

public class Pipeline {
  public static Pipeline create();
  public static Pipeline create(PipelineOptions options);
  public PBegin begin();
  public <OutputT extends POutput> OutputT apply(PTransform<? super PBegin, OutputT> root);
  public <OutputT extends POutput> OutputT apply(String name, PTransform<? super PBegin, OutputT> root);
  public PipelineOptions getOptions();
  public PipelineResult run();
  public PipelineResult run(PipelineOptions options);
  public CoderRegistry getCoderRegistry();
  public <OutputT extends POutput> ErrorHandler.BadRecordErrorHandler<OutputT> registerBadRecordErrorHandler(PTransform<PCollection<BadRecord>, OutputT> sinkTransform);
  public void setCoderRegistry(CoderRegistry coderRegistry);
  public void traverseTopologically(Pipeline.PipelineVisitor visitor);
  public static <InputT extends PInput, OutputT extends POutput> OutputT applyTransform(InputT input, PTransform<? super InputT, OutputT> transform);
  public static <InputT extends PInput, OutputT extends POutput> OutputT applyTransform(String name, InputT input, PTransform<? super InputT, OutputT> transform);

  public interface PipelineVisitor {}
}

public interface PipelineResult {
  PipelineResult.State getState();
  PipelineResult.State cancel() throws IOException;
  @Blocking PipelineResult.State waitUntilFinish();

  public enum State {
    UNKNOWN, STOPPED, RUNNING, DONE, FAILED, CANCELLED, UPDATED, UNRECOGNIZED;
  }
}

public abstract class PipelineRunner<ResultT extends PipelineResult> {}
