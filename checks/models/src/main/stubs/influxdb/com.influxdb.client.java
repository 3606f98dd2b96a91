package com.influxdb.client;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import com.influxdb.client.domain.Dialect;
import com.influxdb.client.domain.HealthCheck;
import com.influxdb.client.domain.OnboardingRequest;
import com.influxdb.client.domain.OnboardingResponse;
import com.influxdb.client.domain.Query;
import com.influxdb.client.domain.Ready;
import com.influxdb.client.domain.WriteConsistency;
import com.influxdb.client.domain.WritePrecision;
import com.influxdb.client.write.Point;
import com.influxdb.client.write.PointSettings;
import com.influxdb.client.write.WriteParameters;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;

public interface AuthorizationsApi {}

public interface BucketsApi {}

public interface ChecksApi {}

public interface DashboardsApi {}

public interface DeleteApi {}

@Connection(sharing = SHAREABLE, expensive = true)
public interface InfluxDBClient extends AutoCloseable {
  QueryApi getQueryApi();
  WriteApi getWriteApi();
  WriteApi makeWriteApi();
  WriteApi getWriteApi(WriteOptions writeOptions);
  WriteApi makeWriteApi(WriteOptions writeOptions);
  WriteApiBlocking getWriteApiBlocking();
  AuthorizationsApi getAuthorizationsApi();
  BucketsApi getBucketsApi();
  OrganizationsApi getOrganizationsApi();
  SourcesApi getSourcesApi();
  TasksApi getTasksApi();
  UsersApi getUsersApi();
  ScraperTargetsApi getScraperTargetsApi();
  TelegrafsApi getTelegrafsApi();
  LabelsApi getLabelsApi();
  VariablesApi getVariablesApi();
  DashboardsApi getDashboardsApi();
  ChecksApi getChecksApi();
  NotificationEndpointsApi getNotificationEndpointsApi();
  NotificationRulesApi getNotificationRulesApi();
  DeleteApi getDeleteApi();
  InvokableScriptsApi getInvokableScriptsApi();
  InfluxQLQueryApi getInfluxQLQueryApi();
  <S> S getService(Class<S> service);
  @Blocking HealthCheck health();
  @Blocking Boolean ping();
  @Blocking String version();
  @Blocking Ready ready();
  OnboardingResponse onBoarding(OnboardingRequest onboarding);
  Boolean isOnboardingAllowed();
  InfluxDBClient enableGzip();
  InfluxDBClient disableGzip();
  boolean isGzipEnabled();
  @Closes void close();
}

public final class InfluxDBClientFactory {
  @Opens public static InfluxDBClient create();
  @Opens public static InfluxDBClient create(String connectionString);
  @Opens public static InfluxDBClient create(String url, String username, char[] password);
  @Opens public static InfluxDBClient create(String url, char[] token);
  @Opens public static InfluxDBClient create(String url, char[] token, String org);
  @Opens public static InfluxDBClient create(String url, char[] token, String org, String bucket);
  @Opens public static InfluxDBClient createV1(String url, String username, char[] password, String database, String retentionPolicy);
  @Opens public static InfluxDBClient createV1(String url, String username, char[] password, String database, String retentionPolicy, WriteConsistency consistency);
  @Opens public static InfluxDBClient create(InfluxDBClientOptions options);
  public static OnboardingResponse onBoarding(String url, String username, String password, String org, String bucket);
  public static OnboardingResponse onBoarding(String url, OnboardingRequest onboarding);
}

public final class InfluxDBClientOptions {
  public String getUrl();
  public String getClientType();
  public OkHttpClient.Builder getOkHttpClient();
  public InfluxDBClientOptions.AuthScheme getAuthScheme();
  public char[] getToken();
  public String getUsername();
  public char[] getPassword();
  public String getOrg();
  public String getBucket();
  public WritePrecision getPrecision();
  public WriteConsistency getConsistency();
  public PointSettings getPointSettings();
  public static InfluxDBClientOptions.Builder builder();

  public enum AuthScheme {
    SESSION, TOKEN;
  }
  public static class Builder {
    public Builder();
    public InfluxDBClientOptions.Builder url(String url);
    public InfluxDBClientOptions.Builder clientType(String clientType);
    public InfluxDBClientOptions.Builder okHttpClient(OkHttpClient.Builder okHttpClient);
    public InfluxDBClientOptions.Builder authenticate(String username, char[] password);
    public InfluxDBClientOptions.Builder authenticateToken(char[] token);
    public InfluxDBClientOptions.Builder org(String org);
    public InfluxDBClientOptions.Builder bucket(String bucket);
    public InfluxDBClientOptions.Builder precision(WritePrecision precision);
    public InfluxDBClientOptions.Builder consistency(WriteConsistency consistency);
    public InfluxDBClientOptions.Builder addDefaultTag(String key, String expression);
    public InfluxDBClientOptions.Builder connectionString(String connectionString);
    public InfluxDBClientOptions.Builder loadProperties();
    public InfluxDBClientOptions build();
  }
}

public interface InfluxQLQueryApi {}

public interface InvokableScriptsApi {}

public interface LabelsApi {}

public interface NotificationEndpointsApi {}

public interface NotificationRulesApi {}

public interface OrganizationsApi {}

public interface QueryApi {
  @Blocking <M> List<M> query(String query, Class<M> measurementType);
  @Blocking <M> List<M> query(String query, String org, Class<M> measurementType);
  @Blocking <M> List<M> query(String query, String org, Class<M> measurementType, Map<String, Object> params);
  @Blocking <M> List<M> query(Query query, Class<M> measurementType);
  @Blocking <M> List<M> query(Query query, String org, Class<M> measurementType);
  @Blocking String queryRaw(String query);
  @Blocking String queryRaw(String query, String org);
  @Blocking String queryRaw(String query, Dialect dialect);
  @Blocking String queryRaw(String query, Dialect dialect, String org);
  @Blocking String queryRaw(String query, Dialect dialect, String org, Map<String, Object> params);
  @Blocking String queryRaw(Query query);
  @Blocking String queryRaw(Query query, String org);
}

public interface ScraperTargetsApi {}

public interface SourcesApi {}

public interface TasksApi {}

public interface TelegrafsApi {}

public interface UsersApi {}

public interface VariablesApi {}

public interface WriteApi extends AutoCloseable {
  public interface RetryOptions {}
}

public interface WriteApiBlocking {
  @Blocking void writeRecord(WritePrecision precision, String record);
  @Blocking void writeRecord(String bucket, String org, WritePrecision precision, String record);
  @Blocking void writeRecord(String record, WriteParameters parameters);
  @Blocking void writeRecords(WritePrecision precision, List<String> records);
  @Blocking void writeRecords(String bucket, String org, WritePrecision precision, List<String> records);
  @Blocking void writeRecords(List<String> records, WriteParameters parameters);
  @Blocking void writePoint(Point point);
  @Blocking void writePoint(String bucket, String org, Point point);
  @Blocking void writePoint(Point point, WriteParameters parameters);
  @Blocking void writePoints(List<Point> points);
  @Blocking void writePoints(String bucket, String org, List<Point> points);
  @Blocking void writePoints(List<Point> points, WriteParameters parameters);
  @Blocking <M> void writeMeasurement(WritePrecision precision, M measurement);
  @Blocking <M> void writeMeasurement(String bucket, String org, WritePrecision precision, M measurement);
  @Blocking <M> void writeMeasurement(M measurement, WriteParameters parameters);
  @Blocking <M> void writeMeasurements(WritePrecision precision, List<M> measurements);
  @Blocking <M> void writeMeasurements(String bucket, String org, WritePrecision precision, List<M> measurements);
  @Blocking <M> void writeMeasurements(List<M> measurements, WriteParameters parameters);
}

public final class WriteOptions implements WriteApi.RetryOptions {}
