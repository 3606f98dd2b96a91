package org.apache.solr.client.solrj;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Connection;
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
