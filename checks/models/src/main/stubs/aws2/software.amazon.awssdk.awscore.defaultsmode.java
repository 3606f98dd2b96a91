package software.amazon.awssdk.awscore.defaultsmode;

public enum DefaultsMode {
  LEGACY,
  STANDARD,
  MOBILE,
  CROSS_REGION,
  IN_REGION,
  AUTO;
}
