package java.net;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.io.InputStream;

/** A URL may be one of the network: a search is silent of it, a proof must not be. */
public final class URL {
  @Blocking(NETWORK)
  @Requires({CONNECT, READ})
  public final InputStream openStream() throws IOException;

  @Blocking(NETWORK)
  @Requires({CONNECT, READ})
  public final Object getContent() throws IOException;

  @Blocking(NETWORK)
  @Requires({CONNECT, READ})
  public final Object getContent(Class<?>[] classes) throws IOException;
}
