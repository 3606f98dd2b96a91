package redis.clients.jedis.bloom.commands;

public interface BloomFilterCommands {}

public interface BloomFilterPipelineCommands {}

public interface CountMinSketchCommands {}

public interface CountMinSketchPipelineCommands {}

public interface CuckooFilterCommands {}

public interface CuckooFilterPipelineCommands {}

public interface RedisBloomCommands extends BloomFilterCommands, CuckooFilterCommands, CountMinSketchCommands, TopKFilterCommands, TDigestSketchCommands {}

public interface RedisBloomPipelineCommands extends BloomFilterPipelineCommands, CuckooFilterPipelineCommands, CountMinSketchPipelineCommands, TopKFilterPipelineCommands, TDigestSketchPipelineCommands {}

public interface TDigestSketchCommands {}

public interface TDigestSketchPipelineCommands {}

public interface TopKFilterCommands {}

public interface TopKFilterPipelineCommands {}
