package javax.management.remote;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.util.Map;
import javax.management.MBeanServerConnection;

public class JMXConnectorFactory {
  @Blocking(NETWORK)
  @Opens
  @Unbounded({CONNECT, READ})
  @Requires(value = {CONNECT, READ}, strict = true)
  public static JMXConnector connect(JMXServiceURL serviceURL) throws IOException;

  @Blocking(NETWORK)
  @Opens
  @Unbounded({CONNECT, READ})
  @Requires(value = {CONNECT, READ}, strict = true)
  public static JMXConnector connect(JMXServiceURL serviceURL, Map<String, ?> environment)
      throws IOException;

  @Opens
  @Unbounded({CONNECT, READ})
  public static JMXConnector newJMXConnector(JMXServiceURL serviceURL, Map<String, ?> environment)
      throws IOException;
}

@Connection(sharing = SHAREABLE, expensive = true)
public interface JMXConnector {
  @Blocking(NETWORK)
  @Requires(value = {CONNECT, READ}, strict = true)
  void connect() throws IOException;

  @Blocking(NETWORK)
  @Requires(value = {CONNECT, READ}, strict = true)
  void connect(Map<String, ?> env) throws IOException;

  @Blocking(NETWORK)
  MBeanServerConnection getMBeanServerConnection() throws IOException;

  @Closes
  void close() throws IOException;
}
