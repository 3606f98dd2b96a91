package com.amazonaws;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.INFINITE;

import com.amazonaws.regions.Region;
import com.amazonaws.retry.RetryMode;
import com.amazonaws.retry.RetryPolicy;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Configures;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Limits;
import dev.fairlead.annotations.MutableUntilPublished;
import dev.fairlead.annotations.Unbounded;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

@Unbounded(CALL)
public class ClientConfiguration {
  public ClientConfiguration();
  public ClientConfiguration(ClientConfiguration other);
  public Protocol getProtocol();
  public void setProtocol(Protocol protocol);
  public ClientConfiguration withProtocol(Protocol protocol);
  public int getMaxConnections();
  public void setMaxConnections(@Limits int maxConnections);
  public ClientConfiguration withMaxConnections(@Limits int maxConnections);
  public String getUserAgent();
  public void setUserAgent(String userAgent);
  public ClientConfiguration withUserAgent(String userAgent);
  public String getUserAgentPrefix();
  public void setUserAgentPrefix(String prefix);
  public ClientConfiguration withUserAgentPrefix(String prefix);
  public String getUserAgentSuffix();
  public void setUserAgentSuffix(String suffix);
  public ClientConfiguration withUserAgentSuffix(String suffix);
  public InetAddress getLocalAddress();
  public void setLocalAddress(InetAddress localAddress);
  public ClientConfiguration withLocalAddress(InetAddress localAddress);
  public Protocol getProxyProtocol();
  public ClientConfiguration withProxyProtocol(Protocol proxyProtocol);
  public void setProxyProtocol(Protocol proxyProtocol);
  public String getProxyHost();
  public void setProxyHost(String proxyHost);
  public ClientConfiguration withProxyHost(String proxyHost);
  public int getProxyPort();
  public void setProxyPort(int proxyPort);
  public ClientConfiguration withProxyPort(int proxyPort);
  public ClientConfiguration withDisableSocketProxy(boolean disableSocketProxy);
  public void setDisableSocketProxy(boolean disableSocketProxy);
  public boolean disableSocketProxy();
  public String getProxyUsername();
  public void setProxyUsername(String proxyUsername);
  public ClientConfiguration withProxyUsername(String proxyUsername);
  public String getProxyPassword();
  public void setProxyPassword(String proxyPassword);
  public ClientConfiguration withProxyPassword(String proxyPassword);
  public String getProxyDomain();
  public void setProxyDomain(String proxyDomain);
  public ClientConfiguration withProxyDomain(String proxyDomain);
  public String getProxyWorkstation();
  public void setProxyWorkstation(String proxyWorkstation);
  public ClientConfiguration withProxyWorkstation(String proxyWorkstation);
  public String getNonProxyHosts();
  public void setNonProxyHosts(String nonProxyHosts);
  public ClientConfiguration withNonProxyHosts(String nonProxyHosts);
  public List<ProxyAuthenticationMethod> getProxyAuthenticationMethods();
  public void setProxyAuthenticationMethods(
      List<ProxyAuthenticationMethod> proxyAuthenticationMethods);
  public ClientConfiguration withProxyAuthenticationMethods(
      List<ProxyAuthenticationMethod> proxyAuthenticationMethods);
  public RetryPolicy getRetryPolicy();
  public void setRetryPolicy(RetryPolicy retryPolicy);
  public ClientConfiguration withRetryPolicy(RetryPolicy retryPolicy);
  public int getMaxErrorRetry();
  public void setMaxErrorRetry(int maxErrorRetry);
  public ClientConfiguration withMaxErrorRetry(int maxErrorRetry);
  public ClientConfiguration withRetryMode(RetryMode retryMode);
  public void setRetryMode(RetryMode retryMode);
  public RetryMode getRetryMode();
  public int getSocketTimeout();
  @Bounds(READ) public void setSocketTimeout(int socketTimeout);
  @Bounds(READ) public ClientConfiguration withSocketTimeout(int socketTimeout);
  public int getConnectionTimeout();
  @Bounds(CONNECT) public void setConnectionTimeout(int connectionTimeout);
  @Bounds(CONNECT) public ClientConfiguration withConnectionTimeout(int connectionTimeout);
  public int getRequestTimeout();
  @Bounds(value = READ, covers = {CONNECT, TLS, WRITE}, negative = INFINITE)
  public void setRequestTimeout(int requestTimeout);
  @Bounds(value = READ, covers = {CONNECT, TLS, WRITE}, negative = INFINITE)
  public ClientConfiguration withRequestTimeout(int requestTimeout);
  public int getClientExecutionTimeout();
  @Bounds(value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}, negative = INFINITE)
  public void setClientExecutionTimeout(int clientExecutionTimeout);
  @Bounds(value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}, negative = INFINITE)
  public ClientConfiguration withClientExecutionTimeout(int clientExecutionTimeout);
  public boolean useReaper();
  public void setUseReaper(boolean use);
  public ClientConfiguration withReaper(boolean use);
  public boolean useThrottledRetries();
  public void setUseThrottleRetries(boolean use);
  public ClientConfiguration withThrottledRetries(boolean use);
  public void setMaxConsecutiveRetriesBeforeThrottling(int maxConsecutiveRetriesBeforeThrottling);
  public ClientConfiguration withMaxConsecutiveRetriesBeforeThrottling(
      int maxConsecutiveRetriesBeforeThrottling);
  public int getMaxConsecutiveRetriesBeforeThrottling();
  public boolean useGzip();
  public void setUseGzip(boolean use);
  public ClientConfiguration withGzip(boolean use);
  public int[] getSocketBufferSizeHints();
  public void setSocketBufferSizeHints(int socketSendBufferSizeHint,
      int socketReceiveBufferSizeHint);
  public ClientConfiguration withSocketBufferSizeHints(int socketSendBufferSizeHint,
      int socketReceiveBufferSizeHint);
  public String getSignerOverride();
  public void setSignerOverride(String value);
  public ClientConfiguration withSignerOverride(String value);
  public boolean isPreemptiveBasicProxyAuth();
  public void setPreemptiveBasicProxyAuth(Boolean preemptiveBasicProxyAuth);
  public ClientConfiguration withPreemptiveBasicProxyAuth(boolean preemptiveBasicProxyAuth);
  public long getConnectionTTL();
  public void setConnectionTTL(long connectionTTL);
  public ClientConfiguration withConnectionTTL(long connectionTTL);
  public long getConnectionMaxIdleMillis();
  public void setConnectionMaxIdleMillis(long connectionMaxIdleMillis);
  public ClientConfiguration withConnectionMaxIdleMillis(long connectionMaxIdleMillis);
  public int getValidateAfterInactivityMillis();
  public void setValidateAfterInactivityMillis(int validateAfterInactivityMillis);
  public ClientConfiguration withValidateAfterInactivityMillis(int validateAfterInactivityMillis);
  public boolean useTcpKeepAlive();
  public void setUseTcpKeepAlive(boolean use);
  public ClientConfiguration withTcpKeepAlive(boolean use);
  public DnsResolver getDnsResolver();
  public void setDnsResolver(DnsResolver resolver);
  public ClientConfiguration withDnsResolver(DnsResolver resolver);
  public boolean getCacheResponseMetadata();
  public void setCacheResponseMetadata(boolean shouldCache);
  public ClientConfiguration withCacheResponseMetadata(boolean shouldCache);
  public int getResponseMetadataCacheSize();
  public void setResponseMetadataCacheSize(int responseMetadataCacheSize);
  public ClientConfiguration withResponseMetadataCacheSize(int responseMetadataCacheSize);
  public ApacheHttpClientConfig getApacheHttpClientConfig();
  public SecureRandom getSecureRandom();
  public void setSecureRandom(SecureRandom secureRandom);
  public ClientConfiguration withSecureRandom(SecureRandom secureRandom);
  public boolean isUseExpectContinue();
  public void setUseExpectContinue(boolean useExpectContinue);
  public ClientConfiguration withUseExpectContinue(boolean useExpectContinue);
  public ClientConfiguration withHeader(String name, String value);
  public void addHeader(String name, String value);
  public Map<String, String> getHeaders();
  public boolean isDisableHostPrefixInjection();
  public void setDisableHostPrefixInjection(boolean disableHostPrefixInjection);
  public ClientConfiguration withDisableHostPrefixInjection(boolean disableHostPrefixInjection);
}

public enum Protocol {
  HTTP,
  HTTPS;
}

public class AmazonClientException extends SdkBaseException {
  public AmazonClientException(String message, Throwable t);
  public AmazonClientException(String message);
  public AmazonClientException(Throwable t);
  public boolean isRetryable();
}

public class AmazonServiceException extends SdkClientException {
  public AmazonServiceException(String errorMessage);
  public AmazonServiceException(String errorMessage, Exception cause);
  public void setRequestId(String requestId);
  public String getRequestId();
  public void setServiceName(String serviceName);
  public String getServiceName();
  public void setErrorCode(String errorCode);
  public String getErrorCode();
  public void setErrorType(AmazonServiceException.ErrorType errorType);
  public AmazonServiceException.ErrorType getErrorType();
  public String getErrorMessage();
  public void setErrorMessage(String value);
  public void setStatusCode(int statusCode);
  public int getStatusCode();
  public String getMessage();
  public String getRawResponseContent();
  public void setRawResponseContent(String rawResponseContent);
  public byte[] getRawResponse();
  public void setRawResponse(byte[] rawResponse);
  public Map<String, String> getHttpHeaders();
  public void setHttpHeaders(Map<String, String> httpHeaders);
  public String getProxyHost();
  public void setProxyHost(String proxyHost);

  public enum ErrorType {
    Client,
    Service,
    Unknown;
  }
}

public class SdkClientException extends AmazonClientException {
  public SdkClientException(String message, Throwable t);
  public SdkClientException(String message);
  public SdkClientException(Throwable t);
}

public class SdkBaseException extends RuntimeException {
  public SdkBaseException(String message, Throwable t);
  public SdkBaseException(String message);
  public SdkBaseException(Throwable t);
}

@Connection(sharing = SHAREABLE, expensive = true)
@MutableUntilPublished
public abstract class AmazonWebServiceClient {
  @Configures public void setEndpoint(String endpoint) throws IllegalArgumentException;
  @Configures public void setEndpoint(String endpoint, String serviceName, String regionId);
  @Configures public void setRegion(Region region) throws IllegalArgumentException;
  @Closes public void shutdown();
}

public abstract class AmazonWebServiceRequest implements Cloneable, ReadLimitInfo,
    HandlerContextAware {
  public void setSdkRequestTimeout(int sdkRequestTimeout);
  public <T extends AmazonWebServiceRequest> T withSdkRequestTimeout(int sdkRequestTimeout);
  public void setSdkClientExecutionTimeout(int sdkClientExecutionTimeout);
  public <T extends AmazonWebServiceRequest> T withSdkClientExecutionTimeout(
      int sdkClientExecutionTimeout);
}

public final class ApacheHttpClientConfig {}

public class ClientConfigurationFactory {}

public interface DnsResolver {
  InetAddress[] resolve(String host) throws UnknownHostException;
}

public interface HandlerContextAware {}

public enum ProxyAuthenticationMethod {
  SPNEGO,
  KERBEROS,
  NTLM,
  DIGEST,
  BASIC;
}

public interface ReadLimitInfo {
  int getReadLimit();
}
