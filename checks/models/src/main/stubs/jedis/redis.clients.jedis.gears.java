package redis.clients.jedis.gears;

public interface RedisGearsCommands {}
