package org.elasticsearch.client;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.io.Closeable;
import java.io.IOException;

@Connection(sharing = SHAREABLE, expensive = true)
public class RestHighLevelClient implements Closeable {
  public static final String API_VERSIONING_ENV_VARIABLE = "ELASTIC_CLIENT_APIVERSIONING";
  @Opens public RestHighLevelClient(RestClientBuilder restClientBuilder);
  public RestClient getLowLevelClient();
  @Closes public void close() throws IOException;
  @Blocking public boolean ping(RequestOptions options) throws IOException;
}
