package org.apache.solr.common.params;

import java.util.Map;

public abstract class SolrParams implements Iterable<Map.Entry<String, String[]>> {}
