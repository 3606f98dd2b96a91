package org.apache.kafka.common.resource;

public enum PatternType {
  UNKNOWN, ANY, MATCH, LITERAL, PREFIXED;
  public byte code();
  public boolean isUnknown();
  public boolean isSpecific();
  public static PatternType fromCode(byte code);
  public static PatternType fromString(String name);
}

public class ResourcePattern {
  public static final String WILDCARD_RESOURCE = "*";
  public ResourcePattern(ResourceType resourceType, String name, PatternType patternType);
  public ResourceType resourceType();
  public String name();
  public PatternType patternType();
  public ResourcePatternFilter toFilter();
  public boolean isUnknown();
}

public class ResourcePatternFilter {
  public static final ResourcePatternFilter ANY;
  public ResourcePatternFilter(ResourceType resourceType, String name, PatternType patternType);
  public boolean isUnknown();
  public ResourceType resourceType();
  public String name();
  public PatternType patternType();
  public boolean matches(ResourcePattern pattern);
  public boolean matchesAtMostOne();
  public String findIndefiniteField();
}

public enum ResourceType {
  UNKNOWN, ANY, TOPIC, GROUP, CLUSTER, TRANSACTIONAL_ID, DELEGATION_TOKEN, USER;
  public static ResourceType fromString(String str) throws IllegalArgumentException;
  public static ResourceType fromCode(byte code);
  public byte code();
  public boolean isUnknown();
}
