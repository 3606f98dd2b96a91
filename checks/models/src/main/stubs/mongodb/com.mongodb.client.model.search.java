package com.mongodb.client.model.search;

import org.bson.conversions.Bson;

public interface ApproximateVectorSearchOptions extends VectorSearchOptions {}

public interface ExactVectorSearchOptions extends VectorSearchOptions {}

public interface FuzzySearchOptions extends Bson {
  FuzzySearchOptions maxEdits(int maxEdits);
  FuzzySearchOptions prefixLength(int prefixLength);
  FuzzySearchOptions maxExpansions(int maxExpansions);
  FuzzySearchOptions option(String name, Object value);
  static FuzzySearchOptions fuzzySearchOptions();
}

public interface SearchOptions extends Bson {
  SearchOptions index(String name);
  SearchOptions returnStoredSource(boolean returnStoredSource);
  SearchOptions option(String name, Object value);
  static SearchOptions searchOptions();
}

public interface VectorSearchOptions extends Bson {
  VectorSearchOptions filter(Bson filter);
  VectorSearchOptions option(String name, Object value);
  static ApproximateVectorSearchOptions approximateVectorSearchOptions(long numCandidates);
  static ExactVectorSearchOptions exactVectorSearchOptions();
}
