package software.amazon.awssdk.services.sts.auth;

import dev.fairlead.annotations.Borrows;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.utils.SdkAutoCloseable;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

public abstract class StsCredentialsProvider implements AwsCredentialsProvider, SdkAutoCloseable {
  public AwsCredentials resolveCredentials();
  public void close();
  public Duration staleTime();
  public Duration prefetchTime();

  public static abstract class BaseBuilder<B extends BaseBuilder<B, T>, T extends ToCopyableBuilder<B, T>>
      implements CopyableBuilder<B, T> {
    public B stsClient(@Borrows StsClient stsClient);
    public B asyncCredentialUpdateEnabled(Boolean asyncCredentialUpdateEnabled);
    public B staleTime(Duration staleTime);
    public B prefetchTime(Duration prefetchTime);
    public T build();
  }
}

public final class StsAssumeRoleCredentialsProvider extends StsCredentialsProvider
    implements ToCopyableBuilder<StsAssumeRoleCredentialsProvider.Builder, StsAssumeRoleCredentialsProvider> {
  public static Builder builder();
  public Builder toBuilder();

  public static final class Builder extends StsCredentialsProvider.BaseBuilder<Builder, StsAssumeRoleCredentialsProvider> {
    public Builder refreshRequest(AssumeRoleRequest assumeRoleRequest);
    public Builder refreshRequest(Supplier<AssumeRoleRequest> assumeRoleRequestSupplier);
    public Builder refreshRequest(Consumer<AssumeRoleRequest.Builder> assumeRoleRequest);
    public StsAssumeRoleCredentialsProvider build();
  }
}
