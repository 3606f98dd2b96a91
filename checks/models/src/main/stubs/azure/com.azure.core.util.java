package com.azure.core.util;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Bounds;
import java.time.Duration;

public class ClientOptions {
  public ClientOptions();
  public ClientOptions setApplicationId(String applicationId);
}

public final class HttpClientOptions extends ClientOptions {
  public HttpClientOptions();
  public HttpClientOptions setApplicationId(String applicationId);
  @Bounds(value = CONNECT, negative = INFINITE, nullValue = DEFAULT)
  public HttpClientOptions setConnectTimeout(Duration connectTimeout);
  public Duration getConnectTimeout();
  @Bounds(value = WRITE, negative = INFINITE, nullValue = DEFAULT)
  public HttpClientOptions setWriteTimeout(Duration writeTimeout);
  public Duration getWriteTimeout();
  @Bounds(value = READ, negative = INFINITE, nullValue = DEFAULT)
  public HttpClientOptions responseTimeout(Duration responseTimeout);
  @Bounds(value = READ, negative = INFINITE, nullValue = DEFAULT)
  public HttpClientOptions setResponseTimeout(Duration responseTimeout);
  public Duration getResponseTimeout();
  @Bounds(value = READ, negative = INFINITE, nullValue = DEFAULT)
  public HttpClientOptions readTimeout(Duration readTimeout);
  @Bounds(value = READ, negative = INFINITE, nullValue = DEFAULT)
  public HttpClientOptions setReadTimeout(Duration readTimeout);
  public Duration getReadTimeout();
  public HttpClientOptions setMaximumConnectionPoolSize(Integer maximumConnectionPoolSize);
  public HttpClientOptions setConnectionIdleTimeout(Duration connectionIdleTimeout);
}
