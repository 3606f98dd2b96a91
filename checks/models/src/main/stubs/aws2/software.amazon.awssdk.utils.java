package software.amazon.awssdk.utils;

import dev.fairlead.annotations.Closes;

public interface SdkAutoCloseable extends AutoCloseable {
  @Closes void close();
}
