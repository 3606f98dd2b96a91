package software.amazon.awssdk.core.client.config;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Special.DEFAULT;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.Special.REJECTED;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Unbounded;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

public final class ClientOverrideConfiguration
    implements ToCopyableBuilder<ClientOverrideConfiguration.Builder, ClientOverrideConfiguration> {
  public ClientOverrideConfiguration.Builder toBuilder();
  @Unbounded(CALL) public static ClientOverrideConfiguration.Builder builder();
  public Map<String, List<String>> headers();
  public <T> Optional<T> advancedOption(SdkAdvancedClientOption<T> option);
  public Optional<ScheduledExecutorService> scheduledExecutorService();
  public Optional<Duration> apiCallTimeout();
  public Optional<Duration> apiCallAttemptTimeout();
  public Optional<String> defaultProfileName();
  public Optional<String> appId();

  public interface Builder
      extends CopyableBuilder<ClientOverrideConfiguration.Builder, ClientOverrideConfiguration> {
    default ClientOverrideConfiguration.Builder putHeader(String name, String value);
    ClientOverrideConfiguration.Builder putHeader(String name, List<String> values);
    ClientOverrideConfiguration.Builder headers(Map<String, List<String>> headers);
    Map<String, List<String>> headers();
    ClientOverrideConfiguration.Builder scheduledExecutorService(
        ScheduledExecutorService scheduledExecutorService);
    ScheduledExecutorService scheduledExecutorService();
    <T> ClientOverrideConfiguration.Builder putAdvancedOption(SdkAdvancedClientOption<T> option,
        T value);
    ClientOverrideConfiguration.Builder advancedOptions(
        Map<SdkAdvancedClientOption<?>, ?> advancedOptions);
    @Bounds(value = CALL, covers = {CONNECT, TLS, ACQUIRE, WRITE, READ}, zero = REJECTED,
        nullValue = INFINITE)
    ClientOverrideConfiguration.Builder apiCallTimeout(Duration apiCallTimeout);
    Duration apiCallTimeout();
    @Bounds(value = READ, covers = {CONNECT, TLS, ACQUIRE, WRITE}, zero = REJECTED,
        nullValue = DEFAULT)
    ClientOverrideConfiguration.Builder apiCallAttemptTimeout(Duration apiCallAttemptTimeout);
    Duration apiCallAttemptTimeout();
    ClientOverrideConfiguration.Builder defaultProfileName(String defaultProfileName);
    String defaultProfileName();
    ClientOverrideConfiguration.Builder appId(String appId);
    String appId();
  }
}

public final class ClientAsyncConfiguration
    implements ToCopyableBuilder<ClientAsyncConfiguration.Builder, ClientAsyncConfiguration> {

  public interface Builder
      extends CopyableBuilder<ClientAsyncConfiguration.Builder, ClientAsyncConfiguration> {}
}

public abstract class ClientOption<T> {}

public class SdkAdvancedClientOption<T> extends ClientOption<T> {}
