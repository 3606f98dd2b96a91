package com.amazonaws.services.s3;

import static dev.fairlead.annotations.Phase.CALL;

import com.amazonaws.AmazonWebServiceClient;
import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSCredentials;
import com.amazonaws.auth.AWSCredentialsProvider;
import com.amazonaws.client.AwsSyncClientParams;
import com.amazonaws.client.builder.AwsSyncClientBuilder;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Unbounded;

public class AmazonS3Client extends AmazonWebServiceClient implements AmazonS3 {
  @Opens @Unbounded(CALL) public AmazonS3Client();
  @Opens @Unbounded(CALL) public AmazonS3Client(AWSCredentials awsCredentials);
  @Opens @Unbounded(CALL)
  public AmazonS3Client(AWSCredentials awsCredentials,
      @Carries ClientConfiguration clientConfiguration);
  @Opens @Unbounded(CALL) public AmazonS3Client(AWSCredentialsProvider credentialsProvider);
  @Opens @Unbounded(CALL)
  public AmazonS3Client(AWSCredentialsProvider credentialsProvider,
      @Carries ClientConfiguration clientConfiguration);
  @Opens @Unbounded(CALL) public AmazonS3Client(@Carries ClientConfiguration clientConfiguration);
}

public interface AmazonS3 {
  @Closes void shutdown();
}

public final class AmazonS3ClientBuilder extends AmazonS3Builder<AmazonS3ClientBuilder, AmazonS3> {
  private AmazonS3ClientBuilder();
  @Unbounded(CALL) public static AmazonS3ClientBuilder standard();
  @Opens @Unbounded(CALL) public static AmazonS3 defaultClient();
  protected AmazonS3 build(AwsSyncClientParams clientParams);
}

public abstract class AmazonS3Builder<Subclass extends AmazonS3Builder, TypeToBuild extends AmazonS3> extends AwsSyncClientBuilder<Subclass, TypeToBuild> {
  protected AmazonS3Builder();
  public Boolean isPathStyleAccessEnabled();
  public void setPathStyleAccessEnabled(Boolean pathStyleAccessEnabled);
  public Subclass withPathStyleAccessEnabled(Boolean pathStyleAccessEnabled);
  public Subclass enablePathStyleAccess();
  public Boolean isChunkedEncodingDisabled();
  public void setChunkedEncodingDisabled(Boolean chunkedEncodingDisabled);
  public Subclass withChunkedEncodingDisabled(Boolean chunkedEncodingDisabled);
  public Subclass disableChunkedEncoding();
  public Boolean isAccelerateModeEnabled();
  public void setAccelerateModeEnabled(Boolean accelerateModeEnabled);
  public Subclass withAccelerateModeEnabled(Boolean accelerateModeEnabled);
  public Subclass enableAccelerateMode();
  public Boolean isPayloadSigningEnabled();
  public void setPayloadSigningEnabled(Boolean payloadSigningEnabled);
  public Subclass withPayloadSigningEnabled(Boolean payloadSigningEnabled);
  public Subclass enablePayloadSigning();
  public Boolean isDualstackEnabled();
  public void setDualstackEnabled(Boolean dualstackEnabled);
  public Subclass withDualstackEnabled(Boolean dualstackEnabled);
  public Subclass enableDualstack();
  public Boolean isForceGlobalBucketAccessEnabled();
  public void setForceGlobalBucketAccessEnabled(Boolean forceGlobalBucketAccessEnabled);
  public Subclass withForceGlobalBucketAccessEnabled(Boolean forceGlobalBucketAccessEnabled);
  public Subclass enableForceGlobalBucketAccess();
  public Boolean isUseArnRegionEnabled();
  public Subclass enableUseArnRegion();
  public Boolean isRegionalUsEast1EndpointEnabled();
  public void setRegionalUsEast1EndpointEnabled(Boolean regionalUsEast1EndpointEnabled);
  public Subclass withRegionalUsEast1EndpointEnabled(Boolean regionalUsEast1EndpointEnabled);
  public Subclass enableRegionalUsEast1Endpoint();
  protected S3ClientOptions resolveS3ClientOptions();
}

public class S3ClientOptions {}
