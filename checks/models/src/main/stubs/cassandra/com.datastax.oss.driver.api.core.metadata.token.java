package com.datastax.oss.driver.api.core.metadata.token;

import java.util.List;

public interface Token extends Comparable<Token> {}

public interface TokenRange extends Comparable<TokenRange> {
  Token getStart();
  Token getEnd();
  List<TokenRange> splitEvenly(int numberOfSplits);
  boolean isEmpty();
  boolean isWrappedAround();
  boolean isFullRing();
  List<TokenRange> unwrap();
  boolean intersects(TokenRange that);
  List<TokenRange> intersectWith(TokenRange that);
  boolean contains(Token token);
  TokenRange mergeWith(TokenRange that);
}
