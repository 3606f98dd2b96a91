package software.amazon.awssdk.regions;

import java.util.List;

public final class Region {
  public static final Region ME_CENTRAL_1;
  public static final Region AWS_CN_GLOBAL;
  public static final Region US_ISOF_SOUTH_1;
  public static final Region AP_EAST_2;
  public static final Region US_WEST_1;
  public static final Region US_WEST_2;
  public static final Region AF_SOUTH_1;
  public static final Region AP_NORTHEAST_3;
  public static final Region AP_NORTHEAST_2;
  public static final Region AP_NORTHEAST_1;
  public static final Region ME_SOUTH_1;
  public static final Region SA_EAST_1;
  public static final Region CN_NORTH_1;
  public static final Region AP_SOUTHEAST_1;
  public static final Region AP_SOUTHEAST_2;
  public static final Region AP_SOUTHEAST_3;
  public static final Region AP_SOUTHEAST_4;
  public static final Region AP_SOUTHEAST_5;
  public static final Region US_EAST_1;
  public static final Region AP_SOUTHEAST_6;
  public static final Region US_EAST_2;
  public static final Region AP_SOUTHEAST_7;
  public static final Region CN_NORTHWEST_1;
  public static final Region AWS_ISO_E_GLOBAL;
  public static final Region AP_SOUTH_2;
  public static final Region AP_SOUTH_1;
  public static final Region EU_SOUTH_1;
  public static final Region EU_SOUTH_2;
  public static final Region US_GOV_EAST_1;
  public static final Region IL_CENTRAL_1;
  public static final Region CA_CENTRAL_1;
  public static final Region MX_CENTRAL_1;
  public static final Region EU_CENTRAL_1;
  public static final Region EUSC_DE_EAST_1;
  public static final Region US_ISO_WEST_1;
  public static final Region EU_CENTRAL_2;
  public static final Region EU_ISOE_WEST_1;
  public static final Region AWS_GLOBAL;
  public static final Region EU_NORTH_1;
  public static final Region EU_WEST_3;
  public static final Region EU_WEST_2;
  public static final Region EU_WEST_1;
  public static final Region AWS_ISO_GLOBAL;
  public static final Region AP_EAST_1;
  public static final Region CA_WEST_1;
  public static final Region US_GOV_WEST_1;
  public static final Region US_ISO_EAST_1;
  public static final Region AWS_ISO_B_GLOBAL;
  public static final Region AWS_ISO_F_GLOBAL;
  public static final Region US_ISOB_EAST_1;
  public static final Region AWS_US_GOV_GLOBAL;
  public static final Region US_ISOF_EAST_1;
  public static Region of(String value);
  public static List<Region> regions();
  public String id();
  public RegionMetadata metadata();
  public boolean isGlobalRegion();
}

public interface RegionMetadata {}
