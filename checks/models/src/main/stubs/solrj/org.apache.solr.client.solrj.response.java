package org.apache.solr.client.solrj.response;

public class QueryResponse {}

public class UpdateResponse {}
