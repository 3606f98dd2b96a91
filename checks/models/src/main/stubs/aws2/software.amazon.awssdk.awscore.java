package software.amazon.awssdk.awscore;

import software.amazon.awssdk.core.SdkClient;

public interface AwsClient extends SdkClient {
  default AwsServiceClientConfiguration serviceClientConfiguration();
}

public abstract class AwsServiceClientConfiguration {}
