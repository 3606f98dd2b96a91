package scala.math;

public interface Ordered<A> extends Comparable<A> {
  int compare(A that);
}
