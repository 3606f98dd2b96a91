package redis.clients.jedis.search;

public interface RediSearchCommands {}

public interface RediSearchPipelineCommands {}
