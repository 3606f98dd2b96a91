package org.apache.solr.common;

import java.util.Map;

public abstract class SolrDocumentBase<T, K> implements Map<String, T> {
  public abstract void addField(String name, Object value);
}

public class SolrInputDocument extends SolrDocumentBase<SolrInputField, SolrInputDocument>
    implements Iterable<SolrInputField> {
  public SolrInputDocument(String... fields);
  public void addField(String name, Object value);
  public void setField(String name, Object value);
}

public class SolrInputField implements Iterable<Object> {}
