package scala;

public interface Cloneable extends java.lang.Cloneable {}

public interface Equals {
  boolean canEqual(Object that);
}

public interface Function1<T1, R> {
  R apply(T1 v1);
}

public abstract class Option<A> implements Product, Serializable {
  public static <A> Option<A> empty();
  public static <A> Option<A> apply(A x);
  public abstract boolean isEmpty();
  public boolean isDefined();
  public abstract A get();
  public boolean nonEmpty();
}

public interface PartialFunction<A, B> extends Function1<A, B> {
  boolean isDefinedAt(A x);
}

public interface Product extends Equals {}

public interface Product2<T1, T2> extends Product {}

public interface Product3<T1, T2, T3> extends Product {}

public interface Serializable extends java.io.Serializable {}

public class Tuple2<T1, T2> implements Product2<T1, T2>, Serializable {
  public static <T1, T2> Option<Tuple2<T1, T2>> unapply(Tuple2<T1, T2> x$0);
  public static <T1, T2> Tuple2<T1, T2> apply(T1 _1, T2 _2);
  public int productArity();
  public Object productElement(int n) throws IndexOutOfBoundsException;
  public T1 _1();
  public T2 _2();
  public Tuple2<T2, T1> swap();
  public <T1, T2> Tuple2<T1, T2> copy(T1 _1, T2 _2);
  public String productPrefix();
  public boolean canEqual(Object x$1);
  public Tuple2(T1 _1, T2 _2);
}

public final class Tuple3<T1, T2, T3> implements Product3<T1, T2, T3>, Serializable {
  public static <T1, T2, T3> Option<Tuple3<T1, T2, T3>> unapply(Tuple3<T1, T2, T3> x$0);
  public static <T1, T2, T3> Tuple3<T1, T2, T3> apply(T1 _1, T2 _2, T3 _3);
  public int productArity();
  public Object productElement(int n) throws IndexOutOfBoundsException;
  public T1 _1();
  public T2 _2();
  public T3 _3();
  public <T1, T2, T3> Tuple3<T1, T2, T3> copy(T1 _1, T2 _2, T3 _3);
  public String productPrefix();
  public boolean canEqual(Object x$1);
  public Tuple3(T1 _1, T2 _2, T3 _3);
}
