package org.apache.hc.client5.http.classic.methods;

import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Unbounded;
import java.net.URI;
import java.util.Set;
import org.apache.hc.client5.http.config.Configurable;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

public final class ClassicHttpRequests {
  public ClassicHttpRequests();
  public static HttpUriRequest create(Method method, String uri);
  public static HttpUriRequest create(Method method, URI uri);
  public static HttpUriRequest create(String method, String uri);
  public static HttpUriRequest create(String method, URI uri);
  public static HttpUriRequest delete(String uri);
  public static HttpUriRequest delete(URI uri);
  public static HttpUriRequest get(String uri);
  public static HttpUriRequest get(URI uri);
  public static HttpUriRequest head(String uri);
  public static HttpUriRequest head(URI uri);
  public static HttpUriRequest options(String uri);
  public static HttpUriRequest options(URI uri);
  public static HttpUriRequest patch(String uri);
  public static HttpUriRequest patch(URI uri);
  public static HttpUriRequest post(String uri);
  public static HttpUriRequest post(URI uri);
  public static HttpUriRequest put(String uri);
  public static HttpUriRequest put(URI uri);
  public static HttpUriRequest trace(String uri);
  public static HttpUriRequest trace(URI uri);
}

public class HttpDelete extends HttpUriRequestBase {
  public static final String METHOD_NAME = "DELETE";
  public HttpDelete(URI uri);
  public HttpDelete(String uri);
}

public class HttpGet extends HttpUriRequestBase {
  public static final String METHOD_NAME = "GET";
  public HttpGet(URI uri);
  public HttpGet(String uri);
}

public class HttpHead extends HttpUriRequestBase {
  public static final String METHOD_NAME = "HEAD";
  public HttpHead(URI uri);
  public HttpHead(String uri);
}

public class HttpOptions extends HttpUriRequestBase {
  public static final String METHOD_NAME = "OPTIONS";
  public HttpOptions(URI uri);
  public HttpOptions(String uri);
  public String getMethod();
  public Set<String> getAllowedMethods(HttpResponse response);
}

public class HttpPatch extends HttpUriRequestBase {
  public static final String METHOD_NAME = "PATCH";
  public HttpPatch(URI uri);
  public HttpPatch(String uri);
}

public class HttpPost extends HttpUriRequestBase {
  public static final String METHOD_NAME = "POST";
  public HttpPost(URI uri);
  public HttpPost(String uri);
}

public class HttpPut extends HttpUriRequestBase {
  public static final String METHOD_NAME = "PUT";
  public HttpPut(URI uri);
  public HttpPut(String uri);
}

public class HttpTrace extends HttpUriRequestBase {
  public static final String METHOD_NAME = "TRACE";
  public HttpTrace(URI uri);
  public HttpTrace(String uri);
  public void setEntity(HttpEntity entity);
}

public interface HttpUriRequest extends ClassicHttpRequest, Configurable {
  void abort() throws UnsupportedOperationException;
  boolean isAborted();
}

@Unbounded(value = READ, until = "5.0.2")
public class HttpUriRequestBase extends BasicClassicHttpRequest implements HttpUriRequest,
    CancellableDependency {
  public HttpUriRequestBase(String method, URI requestUri);
  public boolean cancel();
  public boolean isCancelled();
  public void setDependency(Cancellable cancellable);
  public void reset();
  public void abort() throws UnsupportedOperationException;
  public boolean isAborted();
  public void setConfig(@Carries RequestConfig requestConfig);
  public RequestConfig getConfig();
}
