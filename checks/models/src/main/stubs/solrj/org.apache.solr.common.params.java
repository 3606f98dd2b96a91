package org.apache.solr.common.params;

import java.util.Map;

public class ModifiableSolrParams extends SolrParams {
  public ModifiableSolrParams();
  public ModifiableSolrParams set(String name, String... val);
}

public abstract class SolrParams implements Iterable<Map.Entry<String, String[]>> {}
