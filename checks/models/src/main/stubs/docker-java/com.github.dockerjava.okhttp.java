package com.github.dockerjava.okhttp;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.DEFAULT;

import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.transport.SSLConfig;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.net.URI;

/** Sets OkHttp's read timeout to zero unless one is given, and leaves its connect timeout. */
@Connection(sharing = SHAREABLE, expensive = true)
public final class OkDockerHttpClient implements DockerHttpClient {
  @Unbounded(READ)
  public static final class Builder {
    public Builder();
    public Builder dockerHost(URI value);
    public Builder sslConfig(SSLConfig value);
    @Bounds(value = READ, nullValue = DEFAULT) public Builder readTimeout(Integer value);
    @Bounds(value = CONNECT, nullValue = DEFAULT) public Builder connectTimeout(Integer value);
    @Carries @Opens @Requires(value = READ, strict = true) public OkDockerHttpClient build();
  }
}
