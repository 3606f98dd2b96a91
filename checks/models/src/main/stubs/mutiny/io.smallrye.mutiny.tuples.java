package io.smallrye.mutiny.tuples;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

public class Functions {
  public interface TriConsumer<A, B, C> {
    void accept(A first, B second, C third);
  }

  public interface Function3<T1, T2, T3, R> extends Function<List<Object>, R> {
    R apply(T1 item1, T2 item2, T3 item3);
    default R apply(List<Object> items);
  }

  public interface Function4<T1, T2, T3, T4, R> extends Function<List<Object>, R> {
    R apply(T1 item1, T2 item2, T3 item3, T4 item4);
    default R apply(List<Object> items);
  }

  public interface Function5<T1, T2, T3, T4, T5, R> extends Function<List<Object>, R> {
    R apply(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5);
    default R apply(List<Object> items);
  }

  public interface Function6<T1, T2, T3, T4, T5, T6, R> extends Function<List<Object>, R> {
    R apply(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6);
    default R apply(List<Object> items);
  }

  public interface Function7<T1, T2, T3, T4, T5, T6, T7, R> extends Function<List<Object>, R> {
    R apply(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7);
    default R apply(List<Object> items);
  }

  public interface Function8<T1, T2, T3, T4, T5, T6, T7, T8, R> extends Function<List<Object>, R> {
    R apply(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8);
    default R apply(List<Object> items);
  }

  public interface Function9<T1, T2, T3, T4, T5, T6, T7, T8, T9, R> extends Function<List<Object>, R> {
    R apply(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8, T9 item9);
    default R apply(List<Object> items);
  }
}

public interface Tuple extends Iterable<Object> {
  Object nth(int number);
  List<Object> asList();
  default Iterator<Object> iterator();
  int size();
}

public class Tuple2<L, R> implements Tuple {
  public static <L, R> Tuple2<L, R> of(L first, R second);
  public L getItem1();
  public R getItem2();
}

public class Tuple3<T1, T2, T3> extends Tuple2<T1, T2> implements Tuple {
  public static <T1, T2, T3> Tuple3<T1, T2, T3> of(T1 item1, T2 item2, T3 item3);
  public T3 getItem3();
}

public class Tuple4<T1, T2, T3, T4> extends Tuple3<T1, T2, T3> implements Tuple {
  public static <T1, T2, T3, T4> Tuple4<T1, T2, T3, T4> of(T1 item1, T2 item2, T3 item3, T4 item4);
  public T4 getItem4();
}

public class Tuple5<T1, T2, T3, T4, T5> extends Tuple4<T1, T2, T3, T4> implements Tuple {
  public static <T1, T2, T3, T4, T5> Tuple5<T1, T2, T3, T4, T5> of(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5);
  public T5 getItem5();
}

public class Tuple6<T1, T2, T3, T4, T5, T6> extends Tuple5<T1, T2, T3, T4, T5> implements Tuple {
  public static <T1, T2, T3, T4, T5, T6> Tuple6<T1, T2, T3, T4, T5, T6> of(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6);
  public T6 getItem6();
}

public class Tuple7<T1, T2, T3, T4, T5, T6, T7> extends Tuple6<T1, T2, T3, T4, T5, T6> implements Tuple {
  public static <T1, T2, T3, T4, T5, T6, T7> Tuple7<T1, T2, T3, T4, T5, T6, T7> of(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7);
  public T7 getItem7();
}

public class Tuple8<T1, T2, T3, T4, T5, T6, T7, T8> extends Tuple7<T1, T2, T3, T4, T5, T6, T7> implements Tuple {
  public static <T1, T2, T3, T4, T5, T6, T7, T8> Tuple8<T1, T2, T3, T4, T5, T6, T7, T8> of(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8);
  public T8 getItem8();
}

public class Tuple9<T1, T2, T3, T4, T5, T6, T7, T8, T9> extends Tuple8<T1, T2, T3, T4, T5, T6, T7, T8> implements Tuple {
  public static <T1, T2, T3, T4, T5, T6, T7, T8, T9> Tuple9<T1, T2, T3, T4, T5, T6, T7, T8, T9> of(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8, T9 item9);
  public T9 getItem9();
}
