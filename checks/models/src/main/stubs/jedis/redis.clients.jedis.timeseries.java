package redis.clients.jedis.timeseries;

public interface RedisTimeSeriesCommands {}

public interface RedisTimeSeriesPipelineCommands {}
