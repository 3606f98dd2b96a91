package org.apache.spark.sql.api.java;

import static dev.fairlead.annotations.Times.CONCURRENTLY;

import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;

public interface UDF0<R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call() throws Exception;
}

public interface UDF1<T1, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1) throws Exception;
}

public interface UDF10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value) throws Exception;
}

public interface UDF11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2) throws Exception;
}

public interface UDF12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2, T12 value3) throws Exception;
}

public interface UDF13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2, T12 value3, T13 value4) throws Exception;
}

public interface UDF14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2, T12 value3, T13 value4, T14 value5) throws Exception;
}

public interface UDF15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2, T12 value3, T13 value4, T14 value5, T15 value6) throws Exception;
}

public interface UDF16<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2, T12 value3, T13 value4, T14 value5, T15 value6, T16 value7) throws Exception;
}

public interface UDF17<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2, T12 value3, T13 value4, T14 value5, T15 value6, T16 value7, T17 value8) throws Exception;
}

public interface UDF18<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2, T12 value3, T13 value4, T14 value5, T15 value6, T16 value7, T17 value8, T18 value9) throws Exception;
}

public interface UDF19<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2, T12 value3, T13 value4, T14 value5, T15 value6, T16 value7, T17 value8, T18 value9, T19 value10) throws Exception;
}

public interface UDF2<T1, T2, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2) throws Exception;
}

public interface UDF20<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2, T12 value3, T13 value4, T14 value5, T15 value6, T16 value7, T17 value8, T18 value9, T19 value10, T20 value11) throws Exception;
}

public interface UDF21<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2, T12 value3, T13 value4, T14 value5, T15 value6, T16 value7, T17 value8, T18 value9, T19 value10, T20 value11, T21 value12) throws Exception;
}

public interface UDF22<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9, T10 value1, T11 value2, T12 value3, T13 value4, T14 value5, T15 value6, T16 value7, T17 value8, T18 value9, T19 value10, T20 value11, T21 value12, T22 value13) throws Exception;
}

public interface UDF3<T1, T2, T3, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3) throws Exception;
}

public interface UDF4<T1, T2, T3, T4, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4) throws Exception;
}

public interface UDF5<T1, T2, T3, T4, T5, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5) throws Exception;
}

public interface UDF6<T1, T2, T3, T4, T5, T6, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6) throws Exception;
}

public interface UDF7<T1, T2, T3, T4, T5, T6, T7, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7) throws Exception;
}

public interface UDF8<T1, T2, T3, T4, T5, T6, T7, T8, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8) throws Exception;
}

public interface UDF9<T1, T2, T3, T4, T5, T6, T7, T8, T9, R> extends Serializable {
  @RunsOnWorkers(value = CONCURRENTLY, serialized = true) R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8, T9 t9) throws Exception;
}
