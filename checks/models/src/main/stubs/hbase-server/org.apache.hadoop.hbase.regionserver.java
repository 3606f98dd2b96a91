package org.apache.hadoop.hbase.regionserver;

import dev.fairlead.annotations.OneOfMany;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.hbase.Cell;

@OneOfMany(per = "scan")
public interface InternalScanner extends Closeable {
  default boolean next(List<Cell> result) throws IOException;
  void close() throws IOException;
}

public interface RegionScanner extends InternalScanner {
  boolean isFilterDone() throws IOException;
  boolean reseek(byte[] row) throws IOException;
  long getMaxResultSize();
  long getMvccReadPoint();
  int getBatch();
  boolean nextRaw(List<Cell> result) throws IOException;
}
