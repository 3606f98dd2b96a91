package com.github.dockerjava.httpclient5;

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
import java.time.Duration;

/**
 * Three minutes to connect, as HttpClient 5 has it, and a socket timeout of zero. A response
 * timeout also ends streams that are quiet for so long, such as followed logs.
 */
@Connection(sharing = SHAREABLE, expensive = true)
public final class ApacheDockerHttpClient implements DockerHttpClient {
  @Unbounded(READ)
  public static final class Builder {
    public Builder();
    public Builder dockerHost(URI value);
    public Builder sslConfig(SSLConfig value);
    public Builder maxConnections(int value);
    @Bounds(value = CONNECT, nullValue = DEFAULT) public Builder connectionTimeout(Duration connectionTimeout);
    @Bounds(value = READ, nullValue = DEFAULT) public Builder responseTimeout(Duration responseTimeout);
    @Carries @Opens @Requires(value = READ, strict = true) public ApacheDockerHttpClient build();
  }
}
