package org.apache.hadoop.hbase;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hbase.client.RegionInfo;
import org.apache.hadoop.hbase.client.TableDescriptor;
import org.apache.hadoop.hbase.io.HeapSize;

public interface Abortable {
  void abort(String why, Throwable e);
  default void abort(String why);
  boolean isAborted();
}

public final class CacheEvictionStats {}

public interface Cell extends HeapSize {}

public interface CellScannable {
  CellScanner cellScanner();
}

public interface CellScanner {}

public interface ClusterMetrics {}

public class ClusterStatus implements ClusterMetrics {}

public enum CompareOperator {
  LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL, GREATER_OR_EQUAL, GREATER, NO_OP;
}

public class DoNotRetryIOException extends HBaseIOException {}

public class HBaseConfiguration extends Configuration {
  public HBaseConfiguration();
  public HBaseConfiguration(Configuration c);
  public static Configuration addHbaseResources(Configuration conf);
  public static Configuration create();
  public static Configuration create(Configuration that);
  public static void merge(Configuration destConf, Configuration srcConf);
  public static Configuration subset(Configuration srcConf, String prefix);
  public static void setWithPrefix(Configuration conf, String prefix, Iterable<Map.Entry<String, String>> properties);
  public static boolean isShowConfInServlet();
  public static int getInt(Configuration conf, String name, String deprecatedName, int defaultValue);
  public static String getPassword(Configuration conf, String alias, String defPass) throws IOException;
  public static Configuration createClusterConf(Configuration baseConf, String clusterKey) throws IOException;
  public static Configuration createClusterConf(Configuration baseConf, String clusterKey, String overridePrefix) throws IOException;
  public static void main(String[] args) throws Exception;
}

public class HBaseIOException extends IOException {}

public class HRegionInfo implements RegionInfo {}

public class HRegionLocation implements Comparable<HRegionLocation> {}

public class HTableDescriptor implements TableDescriptor, Comparable<HTableDescriptor> {}

public enum KeepDeletedCells {
  FALSE, TRUE, TTL;
}

public enum MemoryCompactionPolicy {
  NONE, BASIC, EAGER, ADAPTIVE;
}

public class NamespaceDescriptor {}

public class NamespaceNotFoundException extends DoNotRetryIOException {}

public class ServerName implements Comparable<ServerName>, Serializable {}

public class TableExistsException extends DoNotRetryIOException {}

public final class TableName implements Comparable<TableName> {
  public static final char NAMESPACE_DELIM = (char) 58;
  public static final String VALID_NAMESPACE_REGEX = "(?:[_\\p{Digit}\\p{IsAlphabetic}]+)";
  public static final String VALID_TABLE_QUALIFIER_REGEX = "(?:[_\\p{Digit}\\p{IsAlphabetic}][-_.\\p{Digit}\\p{IsAlphabetic}]*)";
  public static final String VALID_USER_TABLE_REGEX = "(?:(?:(?:(?:[_\\p{Digit}\\p{IsAlphabetic}]+)\\:)?)(?:(?:[_\\p{Digit}\\p{IsAlphabetic}][-_.\\p{Digit}\\p{IsAlphabetic}]*)))";
  public static final TableName META_TABLE_NAME;
  public static final TableName NAMESPACE_TABLE_NAME;
  public static final String OLD_META_STR = ".META.";
  public static final String OLD_ROOT_STR = "-ROOT-";
  public static final String DISALLOWED_TABLE_NAME = "zookeeper";
  public static final TableName OLD_ROOT_TABLE_NAME;
  public static final TableName OLD_META_TABLE_NAME;
  public static boolean isMetaTableName(TableName tn);
  public static byte[] isLegalFullyQualifiedTableName(byte[] tableName);
  public static byte[] isLegalTableQualifierName(byte[] qualifierName);
  public static byte[] isLegalTableQualifierName(byte[] qualifierName, boolean isSnapshot);
  public static void isLegalTableQualifierName(byte[] qualifierName, int start, int end);
  public static void isLegalTableQualifierName(byte[] qualifierName, int start, int end, boolean isSnapshot);
  public static void isLegalNamespaceName(byte[] namespaceName);
  public static void isLegalNamespaceName(byte[] namespaceName, int start, int end);
  public byte[] getName();
  public String getNameAsString();
  public byte[] getNamespace();
  public String getNamespaceAsString();
  public String getNameWithNamespaceInclAsString();
  public byte[] getQualifier();
  public String getQualifierAsString();
  public byte[] toBytes();
  public boolean isSystemTable();
  public boolean isBackupsTable();
  public static TableName valueOf(String namespaceAsString, String qualifierAsString);
  public static TableName valueOf(byte[] fullName) throws IllegalArgumentException;
  public static TableName valueOf(byte[] fullName, int offset, int length) throws IllegalArgumentException;
  public static TableName valueOf(ByteBuffer fullname);
  public static TableName valueOf(String name);
  public static TableName valueOf(byte[] namespace, byte[] qualifier);
  public static TableName valueOf(ByteBuffer namespace, ByteBuffer qualifier);
  public int compareTo(TableName tableName);
}

public class TableNotFoundException extends DoNotRetryIOException {}
