package org.springframework.http.client.support;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Configures;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInitializer;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

public abstract class HttpAccessor {
  public HttpAccessor();
  @Configures public void setRequestFactory(@Carries ClientHttpRequestFactory requestFactory);
  @Carries public ClientHttpRequestFactory getRequestFactory();
  @Configures public void setClientHttpRequestInitializers(
      List<ClientHttpRequestInitializer> clientHttpRequestInitializers);
  public List<ClientHttpRequestInitializer> getClientHttpRequestInitializers();
  protected ClientHttpRequest createRequest(URI url, HttpMethod method) throws IOException;
}

public abstract class InterceptingHttpAccessor extends HttpAccessor {
  public InterceptingHttpAccessor();
  @Configures public void setInterceptors(List<ClientHttpRequestInterceptor> interceptors);
  public List<ClientHttpRequestInterceptor> getInterceptors();
  @Configures public void setRequestFactory(@Carries ClientHttpRequestFactory requestFactory);
  @Carries public ClientHttpRequestFactory getRequestFactory();
}

public class BasicAuthenticationInterceptor implements ClientHttpRequestInterceptor {
  public BasicAuthenticationInterceptor(String username, String password);
  public BasicAuthenticationInterceptor(String username, String password, Charset charset);
  public ClientHttpResponse intercept(HttpRequest request, byte[] body,
      ClientHttpRequestExecution execution) throws IOException;
}
