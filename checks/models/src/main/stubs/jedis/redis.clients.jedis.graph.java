package redis.clients.jedis.graph;

public interface RedisGraphCommands {}

public interface RedisGraphPipelineCommands {}
