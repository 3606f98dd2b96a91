package javax.security.auth;

import dev.fairlead.annotations.*;
import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;

public final class Subject {
  public static <T> T doAs(Subject subject, @RunsHere @Carries PrivilegedAction<T> action);

  public static <T> T doAs(Subject subject, @RunsHere @Carries PrivilegedExceptionAction<T> action)
      throws PrivilegedActionException;
}
