package com.amazonaws.regions;

import com.amazonaws.AmazonWebServiceClient;
import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSCredentialsProvider;
import java.util.Collection;

public enum Regions {
  GovCloud,
  US_GOV_EAST_1,
  US_EAST_1,
  US_EAST_2,
  US_WEST_1,
  US_WEST_2,
  EU_WEST_1,
  EU_WEST_2,
  EU_WEST_3,
  EU_CENTRAL_1,
  EU_CENTRAL_2,
  EU_NORTH_1,
  EU_SOUTH_1,
  EU_SOUTH_2,
  AP_EAST_1,
  AP_EAST_2,
  AP_SOUTH_1,
  AP_SOUTH_2,
  AP_SOUTHEAST_1,
  AP_SOUTHEAST_2,
  AP_SOUTHEAST_3,
  AP_SOUTHEAST_4,
  AP_SOUTHEAST_5,
  AP_SOUTHEAST_7,
  AP_NORTHEAST_1,
  AP_NORTHEAST_2,
  AP_NORTHEAST_3,
  SA_EAST_1,
  CN_NORTH_1,
  CN_NORTHWEST_1,
  CA_CENTRAL_1,
  CA_WEST_1,
  ME_CENTRAL_1,
  ME_SOUTH_1,
  AF_SOUTH_1,
  US_ISO_EAST_1,
  US_ISOB_EAST_1,
  US_ISO_WEST_1,
  US_ISOF_EAST_1,
  US_ISOF_SOUTH_1,
  IL_CENTRAL_1,
  MX_CENTRAL_1,
  EU_ISOE_WEST_1;
  public static final Regions DEFAULT_REGION;
  public String getName();
  public String getDescription();
  public static Regions fromName(String regionName);
  public static Region getCurrentRegion();
}

public class Region {
  public Region(RegionImpl regionImpl);
  public static Region getRegion(Regions region);
  public String getName();
  public String getDomain();
  public String getPartition();
  public String getServiceEndpoint(String endpointPrefix);
  public boolean isServiceSupported(String serviceName);
  public boolean hasHttpsEndpoint(String serviceName);
  public boolean hasHttpEndpoint(String serviceName);
  public Collection<String> getAvailableEndpoints();
  public <T extends AmazonWebServiceClient> T createClient(Class<T> serviceClass,
      AWSCredentialsProvider credentials, ClientConfiguration config);
}

public abstract class AwsRegionProvider {}

public interface RegionImpl {}
