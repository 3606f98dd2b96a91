package software.amazon.awssdk.auth.credentials;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.utils.SdkAutoCloseable;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

public interface AwsCredentialsProvider {
  AwsCredentials resolveCredentials();
}

public interface AwsCredentials {}

public final class AwsBasicCredentials implements AwsCredentials,
    ToCopyableBuilder<AwsBasicCredentials.Builder, AwsBasicCredentials> {
  protected AwsBasicCredentials(String accessKeyId, String secretAccessKey);
  public static AwsBasicCredentials.Builder builder();
  public static AwsBasicCredentials create(String accessKeyId, String secretAccessKey);
  public String accessKeyId();
  public String secretAccessKey();
  public Optional<String> providerName();
  public Optional<String> accountId();
  public AwsBasicCredentials.Builder toBuilder();
  public AwsBasicCredentials copy(Consumer<? super AwsBasicCredentials.Builder> modifier);

  public static final class Builder
      implements CopyableBuilder<AwsBasicCredentials.Builder, AwsBasicCredentials> {
    private Builder();
  }
}

public final class AwsSessionCredentials implements AwsCredentials,
    ToCopyableBuilder<AwsSessionCredentials.Builder, AwsSessionCredentials> {
  public static AwsSessionCredentials.Builder builder();
  public static AwsSessionCredentials create(String accessKey, String secretKey,
      String sessionToken);
  public String accessKeyId();
  public String secretAccessKey();
  public Optional<Instant> expirationTime();
  public String sessionToken();
  public Optional<String> providerName();
  public Optional<String> accountId();
  public AwsSessionCredentials.Builder toBuilder();
  public AwsSessionCredentials copy(Consumer<? super AwsSessionCredentials.Builder> modifier);

  public static final class Builder
      implements CopyableBuilder<AwsSessionCredentials.Builder, AwsSessionCredentials> {}
}

public final class StaticCredentialsProvider implements AwsCredentialsProvider {
  public static StaticCredentialsProvider create(AwsCredentials credentials);
  public AwsCredentials resolveCredentials();
}

public final class DefaultCredentialsProvider implements AwsCredentialsProvider, SdkAutoCloseable,
    ToCopyableBuilder<DefaultCredentialsProvider.Builder, DefaultCredentialsProvider> {
  public static DefaultCredentialsProvider create();
  public static DefaultCredentialsProvider.Builder builder();
  public AwsCredentials resolveCredentials();
  public void close();
  public DefaultCredentialsProvider.Builder toBuilder();

  public static final class Builder
      implements CopyableBuilder<DefaultCredentialsProvider.Builder, DefaultCredentialsProvider> {
    private Builder();
  }
}
