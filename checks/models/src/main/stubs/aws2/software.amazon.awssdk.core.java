package software.amazon.awssdk.core;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Connection;
import software.amazon.awssdk.utils.SdkAutoCloseable;

@Connection(sharing = SHAREABLE, expensive = true)
public interface SdkClient extends SdkAutoCloseable {
  String serviceName();
}
