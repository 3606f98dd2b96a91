import ch.ethz.ssh2.Connection;
import com.caucho.hessian.client.HessianProxyFactory;
import java.net.MalformedURLException;
import java.net.URL;
import org.apache.http.client.HttpClient;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.impl.HttpSolrServer;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.xmlrpc.XmlRpcException;
import org.apache.xmlrpc.client.XmlRpcClient;
import org.apache.xmlrpc.client.XmlRpcClientConfig;
import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;

/** Clients of the years before most of them had times of their own. */
class OldClients {
  interface Prices {
    int of(String item);
  }

  // BUG
  Prices prices(String url) throws MalformedURLException {
    HessianProxyFactory factory = new HessianProxyFactory();
    return (Prices) factory.create(Prices.class, url);
  }

  // BUG
  Prices pricesOfWhichOnlyReadsHaveATime(String url) throws MalformedURLException {
    HessianProxyFactory factory = new HessianProxyFactory();
    factory.setReadTimeout(5000);
    return (Prices) factory.create(Prices.class, url);
  }

  Prices pricesInTime(String url) throws MalformedURLException {
    HessianProxyFactory factory = new HessianProxyFactory();
    factory.setConnectTimeout(2000);
    factory.setReadTimeout(5000);
    return (Prices) factory.create(Prices.class, url);
  }

  // BUG
  Object called(URL server, Object... arguments) throws XmlRpcException {
    XmlRpcClientConfigImpl config = new XmlRpcClientConfigImpl();
    config.setServerURL(server);
    XmlRpcClient client = new XmlRpcClient();
    client.setConfig(config);
    return client.execute("blog.post", arguments);
  }

  Object calledInTime(URL server, Object... arguments) throws XmlRpcException {
    XmlRpcClientConfigImpl config = new XmlRpcClientConfigImpl();
    config.setServerURL(server);
    config.setConnectionTimeout(2000);
    config.setReplyTimeout(5000);
    XmlRpcClient client = new XmlRpcClient();
    client.setConfig(config);
    return client.execute("blog.post", arguments);
  }

  // BUG
  Connection connected(String host) throws Exception {
    Connection connection = new Connection(host);
    connection.connect();
    return connection;
  }

  Connection connectedInTime(String host) throws Exception {
    Connection connection = new Connection(host);
    connection.connect(null, 2000, 5000);
    return connection;
  }

  Object calledWithTheTimesOfOthers(XmlRpcClientConfig config) throws XmlRpcException {
    XmlRpcClient client = new XmlRpcClient();
    client.setConfig(config);
    return client.execute("blog.post", new Object[0]);
  }

  // BUG
  QueryResponse found(String url, SolrQuery query) throws Exception {
    return new HttpSolrServer(url).query(query);
  }

  QueryResponse foundInTime(String url, SolrQuery query) throws Exception {
    HttpSolrServer server = new HttpSolrServer(url);
    server.setConnectionTimeout(2000);
    server.setSoTimeout(5000);
    return server.query(query);
  }

  QueryResponse foundByAClientOfOthers(String url, HttpClient client) throws Exception {
    return new HttpSolrServer(url, client).query(new SolrQuery("*"));
  }
}
