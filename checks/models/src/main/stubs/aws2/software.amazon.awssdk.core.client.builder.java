package software.amazon.awssdk.core.client.builder;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.RunsHere;
import java.net.URI;
import java.util.function.Consumer;
import software.amazon.awssdk.core.client.config.ClientAsyncConfiguration;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.builder.SdkBuilder;

public interface SdkClientBuilder<B extends SdkClientBuilder<B, C>, C> extends SdkBuilder<B, C> {
  B overrideConfiguration(@Carries ClientOverrideConfiguration overrideConfiguration);
  default B overrideConfiguration(
      @RunsHere Consumer<ClientOverrideConfiguration.Builder> overrideConfiguration);
  ClientOverrideConfiguration overrideConfiguration();
  B endpointOverride(URI endpointOverride);
}

public interface SdkSyncClientBuilder<B extends SdkSyncClientBuilder<B, C>, C> {
  B httpClient(@Carries SdkHttpClient httpClient);
  B httpClientBuilder(@Carries SdkHttpClient.Builder httpClientBuilder);
}

public interface SdkAsyncClientBuilder<B extends SdkAsyncClientBuilder<B, C>, C> {
  B asyncConfiguration(ClientAsyncConfiguration clientAsyncConfiguration);
  default B asyncConfiguration(Consumer<ClientAsyncConfiguration.Builder> clientAsyncConfiguration);
  B httpClient(@Carries SdkAsyncHttpClient httpClient);
  B httpClientBuilder(@Carries SdkAsyncHttpClient.Builder httpClientBuilder);
}
