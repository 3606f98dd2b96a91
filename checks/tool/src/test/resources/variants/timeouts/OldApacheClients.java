import com.example.missing.Keys;
import com.example.missing.Settings;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpMethod;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;

/** Clients of commons-httpclient in fields, whose requests others make. */
class OldApacheClients {
  static class Shared {
    private MultiThreadedHttpConnectionManager manager;

    // BUG
    HttpClient connectLeftOpen(Settings settings) {
      manager = new MultiThreadedHttpConnectionManager();
      configure(manager, settings);
      return new HttpClient(manager);
    }

    private void configure(MultiThreadedHttpConnectionManager manager, Settings settings) {
      manager.getParams().setSoTimeout(settings.timeout());
      manager.getParams().setMaxTotalConnections(settings.connections());
    }
  }

  static class Leased {
    private final HttpClient client = new HttpClient(new MultiThreadedHttpConnectionManager());

    Leased(Settings settings) {
      client.setHttpConnectionFactoryTimeout(settings.timeout());
      client.setConnectionTimeout(settings.timeout());
      client.setTimeout(settings.timeout());
    }

    int bounded(HttpMethod method) throws Exception {
      return client.executeMethod(method);
    }
  }

  // BUG
  int agentAlone(HttpMethod method, Settings settings) throws Exception {
    HttpClient client = new HttpClient();
    client.getParams().setParameter(Keys.USER_AGENT, settings.agent());
    return client.executeMethod(method);
  }

  int someKey(HttpMethod method, Settings settings) throws Exception {
    HttpClient client = new HttpClient();
    client.getParams().setParameter(Keys.LONGEST_WAIT, settings.longest());
    client.getParams().setParameter(settings.key(), settings.value());
    return client.executeMethod(method);
  }
}
