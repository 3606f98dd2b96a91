package org.apache.flink.api.connector.source;

import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.OneOfMany;
import java.io.Serializable;
import org.apache.flink.api.common.state.CheckpointListener;

public interface Source<T, SplitT extends SourceSplit, EnumChkT> extends SourceReaderFactory<T, SplitT> {}

@OneOfMany(per = "subtask", value = LIMITED)
public interface SourceReader<T, SplitT extends SourceSplit> extends AutoCloseable, CheckpointListener {}

public interface SourceReaderContext {}

public interface SourceReaderFactory<T, SplitT extends SourceSplit> extends Serializable {
  SourceReader<T, SplitT> createReader(SourceReaderContext readerContext) throws Exception;
}

public interface SourceSplit {
  String splitId();
}
