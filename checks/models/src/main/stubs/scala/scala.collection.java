package scala.collection;

import scala.Equals;
import scala.PartialFunction;
import scala.collection.generic.FilterMonadic;
import scala.collection.generic.GenericTraversableTemplate;
import scala.collection.generic.HasNewBuilder;

public interface GenIterable<A> extends GenIterableLike<A, GenIterable<A>>, GenTraversable<A> {
  Iterable<A> seq();
}

public interface GenIterableLike<A, Repr> extends GenTraversableLike<A, Repr> {}

public interface GenSeq<A> extends GenSeqLike<A, GenSeq<A>>, GenIterable<A> {
  Seq<A> seq();
}

public interface GenSeqLike<A, Repr> extends GenIterableLike<A, Repr>, Equals {}

public interface GenTraversable<A> extends GenTraversableLike<A, GenTraversable<A>>, GenericTraversableTemplate<A, GenTraversable> {}

public interface GenTraversableLike<A, Repr> extends GenTraversableOnce<A>, Parallelizable {}

public interface GenTraversableOnce<A> {}

public interface Iterable<A> extends Traversable<A>, GenIterable<A>, IterableLike<A, Iterable<A>> {}

public interface IterableLike<A, Repr> extends Equals, TraversableLike<A, Repr>, GenIterableLike<A, Repr> {}

public interface Parallel {}

public interface Parallelizable<A, ParRepr extends Parallel> {}

public interface Seq<A> extends PartialFunction<Object, A>, Iterable<A>, GenSeq<A>, SeqLike<A, Seq<A>> {}

public interface SeqLike<A, Repr> extends IterableLike<A, Repr>, GenSeqLike<A, Repr> {}

public interface Traversable<A> extends TraversableLike<A, Traversable<A>>, GenTraversable<A> {}

public interface TraversableLike<A, Repr> extends HasNewBuilder<A, Repr>, FilterMonadic<A, Repr>, TraversableOnce<A>, GenTraversableLike<A, Repr> {}

public interface TraversableOnce<A> extends GenTraversableOnce<A> {}
