package redis.clients.jedis.json.commands;

public interface RedisJsonCommands extends RedisJsonV1Commands, RedisJsonV2Commands {}

public interface RedisJsonPipelineCommands extends RedisJsonV1PipelineCommands, RedisJsonV2PipelineCommands {}

public interface RedisJsonV1Commands {}

public interface RedisJsonV1PipelineCommands {}

public interface RedisJsonV2Commands {}

public interface RedisJsonV2PipelineCommands {}
