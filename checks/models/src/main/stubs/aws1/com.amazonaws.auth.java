package com.amazonaws.auth;

import java.util.List;

public interface AWSCredentials {
  String getAWSAccessKeyId();
  String getAWSSecretKey();
}

public interface AWSCredentialsProvider {
  AWSCredentials getCredentials();
  void refresh();
}

public class BasicAWSCredentials implements AWSCredentials, AccountIdAware, ProviderNameAware {
  public BasicAWSCredentials(String accessKey, String secretKey);
  public BasicAWSCredentials(String accessKey, String secretKey, String accountId);
  public BasicAWSCredentials(String accessKey, String secretKey, String accountId,
      String providerName);
  public String getAWSAccessKeyId();
  public String getAWSSecretKey();
  public String getAccountId();
  public String getProviderName();
}

public class BasicSessionCredentials implements AWSSessionCredentials, AccountIdAware,
    ProviderNameAware {
  public BasicSessionCredentials(String awsAccessKey, String awsSecretKey, String sessionToken);
  public BasicSessionCredentials(String awsAccessKey, String awsSecretKey, String sessionToken,
      String accountId);
  public BasicSessionCredentials(String awsAccessKey, String awsSecretKey, String sessionToken,
      String accountId, String providerName);
  public String getAWSAccessKeyId();
  public String getAWSSecretKey();
  public String getSessionToken();
  public String getAccountId();
  public String getProviderName();
}

public class AWSStaticCredentialsProvider implements AWSCredentialsProvider {
  public AWSStaticCredentialsProvider(AWSCredentials credentials);
  public AWSCredentials getCredentials();
  public void refresh();
}

public class DefaultAWSCredentialsProviderChain extends AWSCredentialsProviderChain {
  public DefaultAWSCredentialsProviderChain();
  public static DefaultAWSCredentialsProviderChain getInstance();
}

public class AWSCredentialsProviderChain implements AWSCredentialsProvider {
  public AWSCredentialsProviderChain(List<? extends AWSCredentialsProvider> credentialsProviders);
  public AWSCredentialsProviderChain(AWSCredentialsProvider... credentialsProviders);
  public boolean getReuseLastProvider();
  public void setReuseLastProvider(boolean b);
  public AWSCredentials getCredentials();
  public void refresh();
}

public interface AWSSessionCredentials extends AWSCredentials {
  String getSessionToken();
}

public interface AccountIdAware {
  String getAccountId();
}

public interface ProviderNameAware {
  String getProviderName();
}
