package software.amazon.awssdk.services.sts;

import static dev.fairlead.annotations.Phase.CALL;

import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Unbounded;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;

public interface StsClient extends AwsClient {
  @Opens @Unbounded(CALL) static StsClient create();
  @Unbounded(CALL) static StsClientBuilder builder();
}

public interface StsClientBuilder extends AwsSyncClientBuilder<StsClientBuilder, StsClient>,
    StsBaseClientBuilder<StsClientBuilder, StsClient> {}

public interface StsBaseClientBuilder<B extends StsBaseClientBuilder<B, C>, C>
    extends AwsClientBuilder<B, C> {}
