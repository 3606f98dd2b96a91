package io.helidon.webclient.api;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

@Connection(sharing = SHAREABLE, expensive = true)
public interface WebClient {
  static WebClientConfig.Builder builder();
  @Opens static WebClient create();
}

public interface HttpConfigBase {
  public abstract static class BuilderBase<BUILDER extends HttpConfigBase.BuilderBase<BUILDER, PROTOTYPE>, PROTOTYPE extends HttpConfigBase> {
    public BUILDER followRedirects(boolean followRedirects);
    public BUILDER maxRedirects(int maxRedirects);
    @Bounds(READ) public BUILDER readTimeout(Duration readTimeout);
    @Bounds(CONNECT) public BUILDER connectTimeout(Duration connectTimeout);
    public BUILDER keepAlive(boolean keepAlive);
    public BUILDER properties(Map<String, String> properties);
  }
}

public interface HttpClientConfig extends HttpConfigBase {
  public abstract static class BuilderBase<BUILDER extends HttpClientConfig.BuilderBase<BUILDER, PROTOTYPE>, PROTOTYPE extends HttpClientConfig>
      extends HttpConfigBase.BuilderBase<BUILDER, PROTOTYPE> {
    public BUILDER baseUri(String baseUri);
    public BUILDER baseUri(URI baseUri);
    public BUILDER addHeader(String name, String value);
  }
}

public interface WebClientConfig extends HttpClientConfig {
  public abstract static class BuilderBase<BUILDER extends WebClientConfig.BuilderBase<BUILDER, PROTOTYPE>, PROTOTYPE extends WebClientConfig>
      extends HttpClientConfig.BuilderBase<BUILDER, PROTOTYPE> {}

  public static class Builder extends WebClientConfig.BuilderBase<WebClientConfig.Builder, WebClientConfig> {
    @Carries @Opens public WebClient build();
  }
}
