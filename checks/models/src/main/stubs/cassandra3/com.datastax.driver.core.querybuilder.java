package com.datastax.driver.core.querybuilder;

import com.datastax.driver.core.CodecRegistry;
import com.datastax.driver.core.ConsistencyLevel;
import com.datastax.driver.core.DataType;
import com.datastax.driver.core.MaterializedViewMetadata;
import com.datastax.driver.core.ProtocolVersion;
import com.datastax.driver.core.RegularStatement;
import com.datastax.driver.core.Statement;
import com.datastax.driver.core.TableMetadata;
import com.datastax.driver.core.policies.RetryPolicy;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

public abstract class Assignment extends Utils.Appendeable {
  public String getColumnName();
}

public class Batch extends BuiltStatement {
  public Batch add(RegularStatement statement);
  public ByteBuffer[] getValues(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public Batch.Options using(Using using);
  public ByteBuffer getRoutingKey(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public String getKeyspace();
  public Boolean isIdempotent();

  public static class Options extends BuiltStatement.ForwardingStatement<Batch> {
    public Batch.Options and(Using using);
    public Batch add(RegularStatement statement);
  }
}

public class BindMarker {}

public abstract class BuiltStatement extends RegularStatement {
  protected static String escapeId(String ident);
  public String getQueryString(CodecRegistry codecRegistry);
  public Object getObject(int i, CodecRegistry codecRegistry);
  public Object getObject(int i);
  public ByteBuffer getRoutingKey(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public String getKeyspace();
  public ByteBuffer[] getValues(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public boolean hasValues(CodecRegistry codecRegistry);
  public Map<String, ByteBuffer> getNamedValues(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
  public boolean usesNamedValues();
  public Boolean isIdempotent();
  public RegularStatement setForceNoValues(boolean forceNoValues);

  static abstract class ForwardingStatement<T extends BuiltStatement> extends BuiltStatement {
    public String getQueryString(CodecRegistry codecRegistry);
    public ByteBuffer getRoutingKey(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
    public String getKeyspace();
    public RegularStatement setForceNoValues(boolean forceNoValues);
    public Statement setConsistencyLevel(ConsistencyLevel consistency);
    public ConsistencyLevel getConsistencyLevel();
    public Statement enableTracing();
    public Statement disableTracing();
    public boolean isTracing();
    public Statement setRetryPolicy(RetryPolicy policy);
    public RetryPolicy getRetryPolicy();
    public ByteBuffer[] getValues(ProtocolVersion protocolVersion, CodecRegistry codecRegistry);
    public boolean hasValues();
  }
}

public abstract class Clause extends Utils.Appendeable {
  public Clause();
}

public class Delete extends BuiltStatement {
  public Delete.Where where(Clause clause);
  public Delete.Where where();
  public Delete.Conditions onlyIf(Clause condition);
  public Delete.Conditions onlyIf();
  public Delete.Options using(Using using);
  public Delete.Options using();
  public Delete ifExists();

  public static class Builder {
    public Delete from(String table);
    public Delete from(String keyspace, String table);
    public Delete from(TableMetadata table);
  }
  public static class Conditions extends BuiltStatement.ForwardingStatement<Delete> {
    public Delete.Conditions and(Clause condition);
    public Delete.Where where(Clause clause);
    public Delete.Options using(Using using);
  }
  public static class Options extends BuiltStatement.ForwardingStatement<Delete> {
    public Delete.Options and(Using using);
    public Delete.Where where(Clause clause);
  }
  public static class Selection extends Delete.Builder {
    public Selection();
    public Delete.Builder all();
    public Delete.Selection column(String columnName);
    public Delete.Selection listElt(String columnName, int idx);
    public Delete.Selection listElt(String columnName, BindMarker idx);
    public Delete.Selection setElt(String columnName, Object element);
    public Delete.Selection setElt(String columnName, BindMarker element);
    public Delete.Selection mapElt(String columnName, Object key);
  }
  public static class Where extends BuiltStatement.ForwardingStatement<Delete> {
    public Delete.Where and(Clause clause);
    public Delete.Options using(Using using);
    public Delete ifExists();
    public Delete.Conditions onlyIf(Clause condition);
  }
}

public class Insert extends BuiltStatement {
  public Insert value(String name, Object value);
  public Insert values(String[] names, Object[] values);
  public Insert values(List<String> names, List<Object> values);
  public Insert json(Object json);
  public Insert defaultUnset();
  public Insert defaultNull();
  public Insert.Options using(Using using);
  public Insert.Options using();
  public Insert ifNotExists();

  public static class Options extends BuiltStatement.ForwardingStatement<Insert> {
    public Insert.Options and(Using using);
    public Insert value(String name, Object value);
    public Insert values(String[] names, Object[] values);
  }
}

public class Ordering extends Utils.Appendeable {}

public final class QueryBuilder {
  public static Select.Builder select(String... columns);
  public static Select.Builder select(Object... columns);
  public static Select.Selection select();
  public static Insert insertInto(String table);
  public static Insert insertInto(String keyspace, String table);
  public static Insert insertInto(TableMetadata table);
  public static Update update(String table);
  public static Update update(String keyspace, String table);
  public static Update update(TableMetadata table);
  public static Delete.Builder delete(String... columns);
  public static Delete.Selection delete();
  public static Batch batch(RegularStatement... statements);
  public static Batch unloggedBatch(RegularStatement... statements);
  public static Truncate truncate(String table);
  public static Truncate truncate(String keyspace, String table);
  public static Truncate truncate(TableMetadata table);
  public static String quote(String columnName);
  public static String token(String columnName);
  public static String token(String... columnNames);
  public static Object token(Object... values);
  public static Clause eq(String name, Object value);
  public static Clause eq(Iterable<String> names, Iterable<?> values);
  public static Clause ne(String name, Object value);
  public static Clause ne(Iterable<String> names, Iterable<?> values);
  public static Clause notNull(String name);
  public static Clause like(String name, Object value);
  public static Clause in(String name, Object... values);
  public static Clause in(String name, Iterable<?> values);
  public static Clause in(Iterable<String> names, Iterable<?> values);
  public static Clause contains(String name, Object value);
  public static Clause containsKey(String name, Object key);
  public static Clause lt(String name, Object value);
  public static Clause lt(Iterable<String> names, Iterable<?> values);
  public static Clause lte(String name, Object value);
  public static Clause lte(Iterable<String> names, Iterable<?> values);
  public static Clause gt(String name, Object value);
  public static Clause gt(Iterable<String> names, Iterable<?> values);
  public static Clause gte(String name, Object value);
  public static Clause gte(Iterable<String> names, Iterable<?> values);
  public static Ordering asc(String columnName);
  public static Ordering desc(String columnName);
  public static Using timestamp(long timestamp);
  public static Using timestamp(BindMarker marker);
  public static Using ttl(int ttl);
  public static Using ttl(BindMarker marker);
  public static Assignment set(String name, Object value);
  public static Assignment set(Object name, Object value);
  public static Assignment incr(String name);
  public static Assignment incr(String name, long value);
  public static Assignment incr(String name, BindMarker value);
  public static Assignment decr(String name);
  public static Assignment decr(String name, long value);
  public static Assignment decr(String name, BindMarker value);
  public static Assignment prepend(String name, Object value);
  public static Assignment prependAll(String name, List<?> list);
  public static Assignment prependAll(String name, BindMarker list);
  public static Assignment append(String name, Object value);
  public static Assignment appendAll(String name, List<?> list);
  public static Assignment appendAll(String name, BindMarker list);
  public static Assignment discard(String name, Object value);
  public static Assignment discardAll(String name, List<?> list);
  public static Assignment discardAll(String name, BindMarker list);
  public static Assignment setIdx(String name, int idx, Object value);
  public static Assignment add(String name, Object value);
  public static Assignment addAll(String name, Set<?> set);
  public static Assignment addAll(String name, BindMarker set);
  public static Assignment remove(String name, Object value);
  public static Assignment removeAll(String name, Set<?> set);
  public static Assignment removeAll(String name, BindMarker set);
  public static Assignment put(String name, Object key, Object value);
  public static Assignment putAll(String name, Map<?, ?> map);
  public static Assignment putAll(String name, BindMarker map);
  public static BindMarker bindMarker();
  public static BindMarker bindMarker(String name);
  public static Object raw(String str);
  public static Object fcall(String name, Object... parameters);
  public static Object cast(Object column, DataType dataType);
  public static Object now();
  public static Object uuid();
  public static Object column(String name);
  public static Object path(String... segments);
  public static Object fromJson(Object json);
  public static Object toJson(Object column);
  public static Object alias(Object column, String alias);
  public static Object count(Object column);
  public static Object max(Object column);
  public static Object min(Object column);
  public static Object sum(Object column);
  public static Object avg(Object column);
}

public class Select extends BuiltStatement {
  public Select.Where where(Clause clause);
  public Select.Where where();
  public Select orderBy(Ordering... orderings);
  public Select groupBy(Object... columns);
  public Select limit(int limit);
  public Select limit(BindMarker marker);
  public Select perPartitionLimit(int perPartitionLimit);
  public Select perPartitionLimit(BindMarker marker);
  public Select allowFiltering();

  public static class Builder {
    public Select.Builder distinct();
    public Select.Builder json();
    public Select from(String table);
    public Select from(String keyspace, String table);
    public Select from(TableMetadata table);
    public Select from(MaterializedViewMetadata view);
  }
  public static abstract class Selection extends Select.Builder {
    public Selection();
    public Select.Selection distinct();
    public Select.Selection json();
    public abstract Select.Builder all();
    public abstract Select.Builder countAll();
    public abstract Select.SelectionOrAlias column(String name);
    public abstract Select.SelectionOrAlias writeTime(String name);
    public abstract Select.SelectionOrAlias ttl(String name);
    public abstract Select.SelectionOrAlias fcall(String string, Object... objects);
    public Select.SelectionOrAlias cast(Object column, DataType targetType);
    public Select.SelectionOrAlias raw(String rawString);
    public Select.SelectionOrAlias path(String... segments);
    public Select.SelectionOrAlias toJson(String column);
    public Select.SelectionOrAlias count(Object column);
    public Select.SelectionOrAlias max(Object column);
    public Select.SelectionOrAlias min(Object column);
    public Select.SelectionOrAlias sum(Object column);
    public Select.SelectionOrAlias avg(Object column);
  }
  public static class SelectionOrAlias extends Select.Selection {
    public SelectionOrAlias();
    public Select.Selection as(String alias);
    public Select.Builder all();
    public Select.Builder countAll();
    public Select.SelectionOrAlias column(String name);
    public Select.SelectionOrAlias writeTime(String name);
    public Select.SelectionOrAlias ttl(String name);
    public Select.SelectionOrAlias fcall(String name, Object... parameters);
    public Select.SelectionOrAlias cast(Object column, DataType targetType);
    public Select.SelectionOrAlias raw(String rawString);
    public Select.SelectionOrAlias path(String... segments);
    public Select.SelectionOrAlias toJson(String name);
    public Select.SelectionOrAlias count(Object column);
    public Select.SelectionOrAlias max(Object column);
    public Select.SelectionOrAlias min(Object column);
    public Select.SelectionOrAlias sum(Object column);
    public Select.SelectionOrAlias avg(Object column);
    public Select from(String keyspace, String table);
    public Select from(TableMetadata table);
    public Select from(MaterializedViewMetadata view);
  }
  public static class Where extends BuiltStatement.ForwardingStatement<Select> {
    public Select.Where and(Clause clause);
    public Select orderBy(Ordering... orderings);
    public Select groupBy(Object... columns);
    public Select limit(int limit);
    public Select limit(BindMarker limit);
    public Select perPartitionLimit(int perPartitionLimit);
    public Select perPartitionLimit(BindMarker limit);
    public Select allowFiltering();
  }
}

public class Truncate extends BuiltStatement {
  protected StringBuilder buildQueryString(List<Object> variables, CodecRegistry codecRegistry);
}

public class Update extends BuiltStatement {
  public Update.Assignments with(Assignment assignment);
  public Update.Assignments with();
  public Update.Where where(Clause clause);
  public Update.Where where();
  public Update.Conditions onlyIf(Clause condition);
  public Update.Conditions onlyIf();
  public Update.Options using(Using using);

  public static class Assignments extends BuiltStatement.ForwardingStatement<Update> {
    public Update.Assignments and(Assignment assignment);
    public Update.Where where(Clause clause);
    public Update.Options using(Using using);
    public Update.Conditions onlyIf(Clause condition);
  }
  public static class Conditions extends BuiltStatement.ForwardingStatement<Update> {
    public Update.Conditions and(Clause condition);
    public Update.Assignments with(Assignment assignment);
    public Update.Where where(Clause clause);
    public Update.Options using(Using using);
  }
  public static class IfExists extends BuiltStatement.ForwardingStatement<Update> {}
  public static class Options extends BuiltStatement.ForwardingStatement<Update> {
    public Update.Options and(Using using);
    public Update.Assignments with(Assignment assignment);
    public Update.Where where(Clause clause);
    public Update.Conditions onlyIf(Clause condition);
  }
  public static class Where extends BuiltStatement.ForwardingStatement<Update> {
    public Update.Where and(Clause clause);
    public Update.Assignments with(Assignment assignment);
    public Update.Options using(Using using);
    public Update.Conditions onlyIf(Clause condition);
    public Update.IfExists ifExists();
  }
}

public abstract class Using extends Utils.Appendeable {}

abstract class Utils {
  static abstract class Appendeable {}
}
