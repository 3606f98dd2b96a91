package com.github.dockerjava.transport;

import java.io.Closeable;
import java.io.IOException;

public interface DockerHttpClient extends Closeable {
  void close() throws IOException;
}

public interface SSLConfig {}
