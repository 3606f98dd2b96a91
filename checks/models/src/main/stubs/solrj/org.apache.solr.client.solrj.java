package org.apache.solr.client.solrj;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Requires;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.UpdateResponse;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;

@Connection(sharing = SHAREABLE, expensive = true)
public abstract class SolrClient implements Serializable, Closeable {
  public SolrClient();
  @Blocking public QueryResponse query(SolrParams params) throws SolrServerException, IOException;
  @Blocking public QueryResponse query(String collection, SolrParams params) throws SolrServerException, IOException;
  @Blocking public UpdateResponse add(SolrInputDocument doc) throws SolrServerException, IOException;
  @Blocking public UpdateResponse add(String collection, SolrInputDocument doc) throws SolrServerException, IOException;
  @Blocking public UpdateResponse add(Collection<SolrInputDocument> docs) throws SolrServerException, IOException;
  @Blocking public UpdateResponse commit() throws SolrServerException, IOException;
  @Blocking public UpdateResponse commit(String collection) throws SolrServerException, IOException;
  @Blocking public UpdateResponse deleteById(String id) throws SolrServerException, IOException;
  @Blocking public UpdateResponse deleteById(List<String> ids) throws SolrServerException, IOException;
  @Blocking public UpdateResponse deleteByQuery(String query) throws SolrServerException, IOException;
}

/** Until 5.0. */
@Connection(sharing = SHAREABLE, expensive = true)
public abstract class SolrServer implements Serializable {
  public SolrServer();
  @Blocking @Requires({CONNECT, READ}) public QueryResponse query(SolrParams params) throws SolrServerException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse add(SolrInputDocument doc) throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse add(SolrInputDocument doc, int commitWithinMs) throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse add(Collection<SolrInputDocument> docs) throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse add(Collection<SolrInputDocument> docs, int commitWithinMs) throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse addBean(Object obj) throws IOException, SolrServerException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse addBeans(Collection<?> beans) throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse commit() throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse commit(boolean waitFlush, boolean waitSearcher) throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse optimize() throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse optimize(boolean waitFlush, boolean waitSearcher) throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse rollback() throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse deleteById(String id) throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse deleteById(List<String> ids) throws SolrServerException, IOException;
  @Blocking @Requires({CONNECT, READ}) public UpdateResponse deleteByQuery(String query) throws SolrServerException, IOException;
  @Closes public void shutdown();
}

public class SolrServerException extends Exception {
  public SolrServerException(String message);
  public SolrServerException(Throwable cause);
  public SolrServerException(String message, Throwable cause);
}

public class SolrQuery extends ModifiableSolrParams {
  public SolrQuery();
  public SolrQuery(String q);
  public SolrQuery addFilterQuery(String... fq);
  public SolrQuery setQuery(String query);
  public SolrQuery setRows(Integer rows);
  public SolrQuery setStart(Integer start);
}
