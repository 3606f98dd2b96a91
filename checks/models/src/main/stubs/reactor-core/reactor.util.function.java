package reactor.util.function;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

public class Tuple2<T1, T2> implements Iterable<Object>, Serializable {
  public T1 getT1();
  public T2 getT2();
  public <R> Tuple2<R, T2> mapT1(Function<T1, R> mapper);
  public <R> Tuple2<T1, R> mapT2(Function<T2, R> mapper);
  public Object get(int index);
  public List<Object> toList();
  public Object[] toArray();
  public Iterator<Object> iterator();
  public int size();
}

public class Tuple3<T1, T2, T3> extends Tuple2<T1, T2> {
  public T3 getT3();
  public <R> Tuple3<R, T2, T3> mapT1(Function<T1, R> mapper);
  public <R> Tuple3<T1, R, T3> mapT2(Function<T2, R> mapper);
  public <R> Tuple3<T1, T2, R> mapT3(Function<T3, R> mapper);
  public Object get(int index);
  public Object[] toArray();
  public int size();
}

public class Tuple4<T1, T2, T3, T4> extends Tuple3<T1, T2, T3> {
  public T4 getT4();
  public <R> Tuple4<R, T2, T3, T4> mapT1(Function<T1, R> mapper);
  public <R> Tuple4<T1, R, T3, T4> mapT2(Function<T2, R> mapper);
  public <R> Tuple4<T1, T2, R, T4> mapT3(Function<T3, R> mapper);
  public <R> Tuple4<T1, T2, T3, R> mapT4(Function<T4, R> mapper);
  public Object get(int index);
  public Object[] toArray();
  public int size();
}

public class Tuple5<T1, T2, T3, T4, T5> extends Tuple4<T1, T2, T3, T4> {
  public T5 getT5();
  public <R> Tuple5<R, T2, T3, T4, T5> mapT1(Function<T1, R> mapper);
  public <R> Tuple5<T1, R, T3, T4, T5> mapT2(Function<T2, R> mapper);
  public <R> Tuple5<T1, T2, R, T4, T5> mapT3(Function<T3, R> mapper);
  public <R> Tuple5<T1, T2, T3, R, T5> mapT4(Function<T4, R> mapper);
  public <R> Tuple5<T1, T2, T3, T4, R> mapT5(Function<T5, R> mapper);
  public Object get(int index);
  public Object[] toArray();
  public int size();
}

public class Tuple6<T1, T2, T3, T4, T5, T6> extends Tuple5<T1, T2, T3, T4, T5> {
  public T6 getT6();
  public <R> Tuple6<R, T2, T3, T4, T5, T6> mapT1(Function<T1, R> mapper);
  public <R> Tuple6<T1, R, T3, T4, T5, T6> mapT2(Function<T2, R> mapper);
  public <R> Tuple6<T1, T2, R, T4, T5, T6> mapT3(Function<T3, R> mapper);
  public <R> Tuple6<T1, T2, T3, R, T5, T6> mapT4(Function<T4, R> mapper);
  public <R> Tuple6<T1, T2, T3, T4, R, T6> mapT5(Function<T5, R> mapper);
  public <R> Tuple6<T1, T2, T3, T4, T5, R> mapT6(Function<T6, R> mapper);
  public Object get(int index);
  public Object[] toArray();
  public int size();
}

public class Tuple7<T1, T2, T3, T4, T5, T6, T7> extends Tuple6<T1, T2, T3, T4, T5, T6> {
  public T7 getT7();
  public <R> Tuple7<R, T2, T3, T4, T5, T6, T7> mapT1(Function<T1, R> mapper);
  public <R> Tuple7<T1, R, T3, T4, T5, T6, T7> mapT2(Function<T2, R> mapper);
  public <R> Tuple7<T1, T2, R, T4, T5, T6, T7> mapT3(Function<T3, R> mapper);
  public <R> Tuple7<T1, T2, T3, R, T5, T6, T7> mapT4(Function<T4, R> mapper);
  public <R> Tuple7<T1, T2, T3, T4, R, T6, T7> mapT5(Function<T5, R> mapper);
  public <R> Tuple7<T1, T2, T3, T4, T5, R, T7> mapT6(Function<T6, R> mapper);
  public <R> Tuple7<T1, T2, T3, T4, T5, T6, R> mapT7(Function<T7, R> mapper);
  public Object get(int index);
  public Object[] toArray();
  public int size();
}

public class Tuple8<T1, T2, T3, T4, T5, T6, T7, T8> extends Tuple7<T1, T2, T3, T4, T5, T6, T7> {
  public T8 getT8();
  public <R> Tuple8<R, T2, T3, T4, T5, T6, T7, T8> mapT1(Function<T1, R> mapper);
  public <R> Tuple8<T1, R, T3, T4, T5, T6, T7, T8> mapT2(Function<T2, R> mapper);
  public <R> Tuple8<T1, T2, R, T4, T5, T6, T7, T8> mapT3(Function<T3, R> mapper);
  public <R> Tuple8<T1, T2, T3, R, T5, T6, T7, T8> mapT4(Function<T4, R> mapper);
  public <R> Tuple8<T1, T2, T3, T4, R, T6, T7, T8> mapT5(Function<T5, R> mapper);
  public <R> Tuple8<T1, T2, T3, T4, T5, R, T7, T8> mapT6(Function<T6, R> mapper);
  public <R> Tuple8<T1, T2, T3, T4, T5, T6, R, T8> mapT7(Function<T7, R> mapper);
  public <R> Tuple8<T1, T2, T3, T4, T5, T6, T7, R> mapT8(Function<T8, R> mapper);
  public Object get(int index);
  public Object[] toArray();
  public int size();
}

public abstract class Tuples implements Function {
  public static Tuple2 fromArray(Object[] list);
  public static <T1, T2> Tuple2<T1, T2> of(T1 t1, T2 t2);
  public static <T1, T2, T3> Tuple3<T1, T2, T3> of(T1 t1, T2 t2, T3 t3);
  public static <T1, T2, T3, T4> Tuple4<T1, T2, T3, T4> of(T1 t1, T2 t2, T3 t3, T4 t4);
  public static <T1, T2, T3, T4, T5> Tuple5<T1, T2, T3, T4, T5> of(T1 t1, T2 t2, T3 t3, T4 t4,
      T5 t5);
  public static <T1, T2, T3, T4, T5, T6> Tuple6<T1, T2, T3, T4, T5, T6> of(T1 t1, T2 t2, T3 t3,
      T4 t4, T5 t5, T6 t6);
  public static <T1, T2, T3, T4, T5, T6, T7> Tuple7<T1, T2, T3, T4, T5, T6, T7> of(T1 t1, T2 t2,
      T3 t3, T4 t4, T5 t5, T6 t6, T7 t7);
  public static <T1, T2, T3, T4, T5, T6, T7, T8> Tuple8<T1, T2, T3, T4, T5, T6, T7, T8> of(T1 t1,
      T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8);
  public static Function<Object[], Tuple2> fnAny();
  public static <R> Function<Object[], R> fnAny(Function<Tuple2, R> delegate);
  public static <T1, T2> Function<Object[], Tuple2<T1, T2>> fn2();
  public static <T1, T2, T3> Function<Object[], Tuple3<T1, T2, T3>> fn3();
  public static <T1, T2, T3, R> Function<Object[], R> fn3(Function<Tuple3<T1, T2, T3>, R> delegate);
  public static <T1, T2, T3, T4> Function<Object[], Tuple4<T1, T2, T3, T4>> fn4();
  public static <T1, T2, T3, T4, R> Function<Object[], R> fn4(
      Function<Tuple4<T1, T2, T3, T4>, R> delegate);
  public static <T1, T2, T3, T4, T5> Function<Object[], Tuple5<T1, T2, T3, T4, T5>> fn5();
  public static <T1, T2, T3, T4, T5, R> Function<Object[], R> fn5(
      Function<Tuple5<T1, T2, T3, T4, T5>, R> delegate);
  public static <T1, T2, T3, T4, T5, T6> Function<Object[], Tuple6<T1, T2, T3, T4, T5, T6>> fn6();
  public static <T1, T2, T3, T4, T5, T6, R> Function<Object[], R> fn6(
      Function<Tuple6<T1, T2, T3, T4, T5, T6>, R> delegate);
  public static <T1, T2, T3, T4, T5, T6, T7> Function<Object[], Tuple7<T1, T2, T3, T4, T5, T6, T7>> fn7();
  public static <T1, T2, T3, T4, T5, T6, T7, R> Function<Object[], R> fn7(
      Function<Tuple7<T1, T2, T3, T4, T5, T6, T7>, R> delegate);
  public static <T1, T2, T3, T4, T5, T6, T7, T8> Function<Object[], Tuple8<T1, T2, T3, T4, T5, T6, T7, T8>> fn8();
  public static <T1, T2, T3, T4, T5, T6, T7, T8, R> Function<Object[], R> fn8(
      Function<Tuple8<T1, T2, T3, T4, T5, T6, T7, T8>, R> delegate);
  public Tuple2 apply(Object o);
}
