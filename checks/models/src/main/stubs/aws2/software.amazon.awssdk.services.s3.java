package software.amazon.awssdk.services.s3;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Width.UNLIMITED;

import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.client.builder.AwsAsyncClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

public interface S3Client extends AwsClient {
  @Opens @Unbounded(CALL) static S3Client create();
  @Unbounded(CALL) static S3ClientBuilder builder();
}

public interface S3ClientBuilder extends AwsSyncClientBuilder<S3ClientBuilder, S3Client>,
    S3BaseClientBuilder<S3ClientBuilder, S3Client> {}

public interface S3BaseClientBuilder<B extends S3BaseClientBuilder<B, C>, C>
    extends AwsClientBuilder<B, C> {
  B serviceConfiguration(S3Configuration serviceConfiguration);
  default B serviceConfiguration(Consumer<S3Configuration.Builder> serviceConfiguration);
  B accelerate(Boolean accelerate);
  B forcePathStyle(Boolean forcePathStyle);
  B crossRegionAccessEnabled(Boolean crossRegionAccessEnabled);
}

public interface S3AsyncClient extends AwsClient {
  @Opens @Unbounded(CALL) static S3AsyncClient create();
  @Unbounded(CALL) static S3AsyncClientBuilder builder();
  @Forks(UNLIMITED) @Requires(value = CALL, strict = true)
  CompletableFuture<CopyObjectResponse> copyObject(CopyObjectRequest request);
  @Forks(UNLIMITED) @Requires(value = CALL, strict = true)
  CompletableFuture<DeleteObjectResponse> deleteObject(DeleteObjectRequest request);
  @Forks(UNLIMITED) @Requires(value = CALL, strict = true)
  CompletableFuture<HeadObjectResponse> headObject(HeadObjectRequest request);
  @Forks(UNLIMITED) @Requires(value = CALL, strict = true)
  CompletableFuture<PutObjectResponse> putObject(PutObjectRequest request, Path source);
}

public interface S3AsyncClientBuilder
    extends AwsAsyncClientBuilder<S3AsyncClientBuilder, S3AsyncClient>,
    S3BaseClientBuilder<S3AsyncClientBuilder, S3AsyncClient> {}

public final class S3Configuration
    implements ToCopyableBuilder<S3Configuration.Builder, S3Configuration> {

  public interface Builder extends CopyableBuilder<S3Configuration.Builder, S3Configuration> {}
}
