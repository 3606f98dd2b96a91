package com.amazonaws.client.builder;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.ClientConfigurationFactory;
import com.amazonaws.auth.AWSCredentialsProvider;
import com.amazonaws.client.AwsSyncClientParams;
import com.amazonaws.regions.AwsRegionProvider;
import com.amazonaws.regions.Regions;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Opens;

public abstract class AwsClientBuilder<Subclass extends AwsClientBuilder, TypeToBuild> {
  protected AwsClientBuilder(ClientConfigurationFactory clientConfigFactory);
  protected AwsClientBuilder(ClientConfigurationFactory clientConfigFactory,
      AwsRegionProvider regionProvider);
  public final AWSCredentialsProvider getCredentials();
  public final void setCredentials(AWSCredentialsProvider credentialsProvider);
  public final Subclass withCredentials(AWSCredentialsProvider credentialsProvider);
  public final ClientConfiguration getClientConfiguration();
  public final void setClientConfiguration(@Carries ClientConfiguration config);
  public final Subclass withClientConfiguration(@Carries ClientConfiguration config);
  public final String getRegion();
  public final void setRegion(String region);
  public final Subclass withRegion(Regions region);
  public final Subclass withRegion(String region);
  public final AwsClientBuilder.EndpointConfiguration getEndpoint();
  public final void setEndpointConfiguration(
      AwsClientBuilder.EndpointConfiguration endpointConfiguration);
  public final Subclass withEndpointConfiguration(
      AwsClientBuilder.EndpointConfiguration endpointConfiguration);
  protected final <T> T getAdvancedConfig(AdvancedConfig.Key<T> key);
  protected final <T> void putAdvancedConfig(AdvancedConfig.Key<T> key, T value);
  @Carries @Opens public TypeToBuild build();
  protected final AwsSyncClientParams getSyncClientParams();
  protected final AdvancedConfig getAdvancedConfig();
  protected final Subclass getSubclass();

  public static final class EndpointConfiguration {
    public EndpointConfiguration(String serviceEndpoint, String signingRegion);
    public String getServiceEndpoint();
    public String getSigningRegion();
  }
}

public abstract class AwsSyncClientBuilder<Subclass extends AwsSyncClientBuilder, TypeToBuild>
    extends AwsClientBuilder<Subclass, TypeToBuild> {
  protected AwsSyncClientBuilder(ClientConfigurationFactory clientConfigFactory);
  protected AwsSyncClientBuilder(ClientConfigurationFactory clientConfigFactory,
      AwsRegionProvider regionProvider);
  public final TypeToBuild build();
  protected TypeToBuild build(AwsSyncClientParams clientParams);
}

public final class AdvancedConfig {

  public static class Key<T> {}
}
