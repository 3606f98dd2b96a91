package software.amazon.awssdk.services.sts.model;

import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

public final class AssumeRoleRequest
    implements ToCopyableBuilder<AssumeRoleRequest.Builder, AssumeRoleRequest> {
  public static Builder builder();
  public Builder toBuilder();

  public interface Builder extends CopyableBuilder<Builder, AssumeRoleRequest> {
    Builder roleArn(String roleArn);
    Builder roleSessionName(String roleSessionName);
    Builder policy(String policy);
    Builder durationSeconds(Integer durationSeconds);
    Builder externalId(String externalId);
    Builder serialNumber(String serialNumber);
    Builder tokenCode(String tokenCode);
    Builder sourceIdentity(String sourceIdentity);
  }
}
