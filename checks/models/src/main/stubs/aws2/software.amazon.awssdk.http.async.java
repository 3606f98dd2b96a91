package software.amazon.awssdk.http.async;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Connection;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.utils.SdkAutoCloseable;
import software.amazon.awssdk.utils.builder.SdkBuilder;

@Connection(sharing = SHAREABLE, expensive = true)
public interface SdkAsyncHttpClient extends SdkAutoCloseable {
  CompletableFuture<Void> execute(AsyncExecuteRequest request);
  default String clientName();

  interface Builder<T extends SdkAsyncHttpClient.Builder<T>>
      extends SdkBuilder<T, SdkAsyncHttpClient> {
    default SdkAsyncHttpClient build();
  }
}

public final class AsyncExecuteRequest {}
