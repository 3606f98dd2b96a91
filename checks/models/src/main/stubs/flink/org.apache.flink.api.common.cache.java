package org.apache.flink.api.common.cache;

import java.io.File;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.configuration.Configuration;

public class DistributedCache {
  public File getFile(String name);
  public static void writeFileInfoToConfig(String name, DistributedCache.DistributedCacheEntry e, Configuration conf);
  public static Set<Map.Entry<String, DistributedCache.DistributedCacheEntry>> readFileInfoFromConfig(Configuration conf);
  public static List<Tuple2<String, DistributedCache.DistributedCacheEntry>> parseCachedFilesFromString(List<String> files);
  public static List<String> parseStringFromCachedFiles(List<Tuple2<String, DistributedCache.DistributedCacheEntry>> files);

  public static class DistributedCacheEntry implements Serializable {
    public DistributedCacheEntry(String filePath, Boolean isExecutable);
    public DistributedCacheEntry(String filePath, boolean isExecutable, boolean isZipped);
    public DistributedCacheEntry(String filePath, Boolean isExecutable, byte[] blobKey, boolean isZipped);
    public DistributedCacheEntry(String filePath, Boolean isExecutable, byte[] blobKey);
  }
}
