package software.amazon.awssdk.awscore.client.builder;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.client.builder.SdkAsyncClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.regions.Region;

public interface AwsClientBuilder<BuilderT extends AwsClientBuilder<BuilderT, ClientT>, ClientT>
    extends SdkClientBuilder<BuilderT, ClientT> {
  default BuilderT credentialsProvider(AwsCredentialsProvider credentialsProvider);
  BuilderT region(Region region);
  default BuilderT defaultsMode(DefaultsMode defaultsMode);
  BuilderT dualstackEnabled(Boolean dualstackEndpointEnabled);
  BuilderT fipsEnabled(Boolean fipsEndpointEnabled);
}

public interface AwsSyncClientBuilder<B extends AwsSyncClientBuilder<B, C>, C>
    extends SdkSyncClientBuilder<B, C> {}

public interface AwsAsyncClientBuilder<B extends AwsAsyncClientBuilder<B, C>, C>
    extends SdkAsyncClientBuilder<B, C> {}
