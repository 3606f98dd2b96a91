package org.apache.kafka.common.acl;

import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourcePatternFilter;

public class AccessControlEntry {
  public AccessControlEntry(String principal, String host, AclOperation operation, AclPermissionType permissionType);
  public String principal();
  public String host();
  public AclOperation operation();
  public AclPermissionType permissionType();
  public AccessControlEntryFilter toFilter();
  public boolean isUnknown();
}

public class AccessControlEntryFilter {
  public static final AccessControlEntryFilter ANY;
  public AccessControlEntryFilter(String principal, String host, AclOperation operation, AclPermissionType permissionType);
  public String principal();
  public String host();
  public AclOperation operation();
  public AclPermissionType permissionType();
  public boolean isUnknown();
  public boolean matches(AccessControlEntry other);
  public boolean matchesAtMostOne();
  public String findIndefiniteField();
}

public class AclBinding {
  public AclBinding(ResourcePattern pattern, AccessControlEntry entry);
  public boolean isUnknown();
  public ResourcePattern pattern();
  public AccessControlEntry entry();
  public AclBindingFilter toFilter();
}

public class AclBindingFilter {
  public static final AclBindingFilter ANY;
  public AclBindingFilter(ResourcePatternFilter patternFilter, AccessControlEntryFilter entryFilter);
  public boolean isUnknown();
  public ResourcePatternFilter patternFilter();
  public AccessControlEntryFilter entryFilter();
  public boolean matchesAtMostOne();
  public String findIndefiniteField();
  public boolean matches(AclBinding binding);
}

public enum AclOperation {
  UNKNOWN, ANY, ALL, READ, WRITE, CREATE, DELETE, ALTER, DESCRIBE, CLUSTER_ACTION, DESCRIBE_CONFIGS, ALTER_CONFIGS, IDEMPOTENT_WRITE, CREATE_TOKENS, DESCRIBE_TOKENS;
  public static AclOperation fromString(String str) throws IllegalArgumentException;
  public static AclOperation fromCode(byte code);
  public byte code();
  public boolean isUnknown();
}

public enum AclPermissionType {
  UNKNOWN, ANY, DENY, ALLOW;
  public static AclPermissionType fromString(String str);
  public static AclPermissionType fromCode(byte code);
  public byte code();
  public boolean isUnknown();
}
