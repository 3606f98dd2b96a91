package software.amazon.awssdk.services.sts.model;

public final class AssumeRoleRequest {
  public static Builder builder();
  public Builder toBuilder();

  public interface Builder {
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
