package scala.collection.generic;

import scala.collection.GenTraversable;

public interface FilterMonadic<A, Repr> {}

public interface GenericTraversableTemplate<A, CC extends GenTraversable<Object>> extends HasNewBuilder<A, CC> {}

public interface HasNewBuilder<A, Repr> {}
