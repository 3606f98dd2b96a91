package org.crac.management;

import java.lang.management.PlatformManagedObject;

public interface CRaCMXBean extends PlatformManagedObject {
  long getUptimeSinceRestore();
  long getRestoreTime();
  static CRaCMXBean getCRaCMXBean();
}
