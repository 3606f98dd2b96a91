package org.apache.beam.sdk.transforms.errorhandling;

import java.io.Serializable;
import org.apache.beam.sdk.values.POutput;

public abstract class BadRecord implements Serializable {}

public interface ErrorHandler<ErrorT, OutputT extends POutput> extends AutoCloseable, Serializable {
  public static class BadRecordErrorHandler<OutputT extends POutput> extends ErrorHandler.PTransformErrorHandler<BadRecord, OutputT> {}
  public static class PTransformErrorHandler<ErrorT, OutputT extends POutput> implements ErrorHandler<ErrorT, OutputT> {}
}
