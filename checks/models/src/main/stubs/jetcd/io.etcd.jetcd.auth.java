package io.etcd.jetcd.auth;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.impl.AbstractResponse;
import java.util.List;

public class AuthDisableResponse extends AbstractResponse {}

public class AuthEnableResponse extends AbstractResponse {}

public class AuthRoleAddResponse extends AbstractResponse {}

public class AuthRoleDeleteResponse extends AbstractResponse {}

public class AuthRoleGetResponse extends AbstractResponse {
  public List<Permission> getPermissions();
}

public class AuthRoleGrantPermissionResponse extends AbstractResponse {}

public class AuthRoleListResponse extends AbstractResponse {
  public List<String> getRoles();
}

public class AuthRoleRevokePermissionResponse extends AbstractResponse {}

public class AuthUserAddResponse extends AbstractResponse {}

public class AuthUserChangePasswordResponse extends AbstractResponse {}

public class AuthUserDeleteResponse extends AbstractResponse {}

public class AuthUserGetResponse extends AbstractResponse {
  public List<String> getRoles();
}

public class AuthUserGrantRoleResponse extends AbstractResponse {}

public class AuthUserListResponse extends AbstractResponse {
  public List<String> getUsers();
}

public class AuthUserRevokeRoleResponse extends AbstractResponse {}

public class Permission {
  public Permission(Permission.Type permType, ByteSequence key, ByteSequence rangeEnd);
  public Permission.Type getPermType();
  public ByteSequence getKey();
  public ByteSequence getRangeEnd();

  public enum Type {
    READ, WRITE, READWRITE, UNRECOGNIZED;
  }
}
