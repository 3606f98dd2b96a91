package redis.clients.jedis.commands;

import redis.clients.jedis.bloom.commands.RedisBloomCommands;
import redis.clients.jedis.bloom.commands.RedisBloomPipelineCommands;
import redis.clients.jedis.gears.RedisGearsCommands;
import redis.clients.jedis.graph.RedisGraphCommands;
import redis.clients.jedis.graph.RedisGraphPipelineCommands;
import redis.clients.jedis.json.commands.RedisJsonCommands;
import redis.clients.jedis.json.commands.RedisJsonPipelineCommands;
import redis.clients.jedis.search.RediSearchCommands;
import redis.clients.jedis.search.RediSearchPipelineCommands;
import redis.clients.jedis.timeseries.RedisTimeSeriesCommands;
import redis.clients.jedis.timeseries.RedisTimeSeriesPipelineCommands;

public interface AccessControlLogBinaryCommands {}

public interface AccessControlLogCommands {}

public interface BitBinaryCommands {}

public interface BitCommands {}

public interface BitPipelineBinaryCommands {}

public interface BitPipelineCommands {}

public interface ClientBinaryCommands {}

public interface ClientCommands {}

public interface ClusterCommands {}

public interface ConfigCommands {}

public interface ControlBinaryCommands extends AccessControlLogBinaryCommands, ClientBinaryCommands {}

public interface ControlCommands extends AccessControlLogCommands, ClientCommands {}

public interface DatabaseCommands {}

public interface DatabasePipelineCommands {}

public interface FunctionBinaryCommands {}

public interface FunctionCommands {}

public interface FunctionPipelineBinaryCommands {}

public interface FunctionPipelineCommands {}

public interface GenericControlCommands extends ConfigCommands, ScriptingControlCommands, SlowlogCommands {}

public interface GeoBinaryCommands {}

public interface GeoCommands {}

public interface GeoPipelineBinaryCommands {}

public interface GeoPipelineCommands {}

public interface HashBinaryCommands {}

public interface HashCommands {}

public interface HashPipelineBinaryCommands {}

public interface HashPipelineCommands {}

public interface HyperLogLogBinaryCommands {}

public interface HyperLogLogCommands {}

public interface HyperLogLogPipelineBinaryCommands {}

public interface HyperLogLogPipelineCommands {}

public interface JedisBinaryCommands extends KeyBinaryCommands, StringBinaryCommands, ListBinaryCommands, HashBinaryCommands, SetBinaryCommands, SortedSetBinaryCommands, GeoBinaryCommands, HyperLogLogBinaryCommands, StreamBinaryCommands, ScriptingKeyBinaryCommands, FunctionBinaryCommands {}

public interface JedisCommands extends KeyCommands, StringCommands, ListCommands, HashCommands, SetCommands, SortedSetCommands, GeoCommands, HyperLogLogCommands, StreamCommands, ScriptingKeyCommands, FunctionCommands {}

public interface KeyBinaryCommands {}

public interface KeyCommands {}

public interface KeyPipelineBinaryCommands {}

public interface KeyPipelineCommands {}

public interface ListBinaryCommands {}

public interface ListCommands {}

public interface ListPipelineBinaryCommands {}

public interface ListPipelineCommands {}

public interface ModuleCommands {}

public interface PipelineBinaryCommands extends KeyPipelineBinaryCommands, StringPipelineBinaryCommands, ListPipelineBinaryCommands, HashPipelineBinaryCommands, SetPipelineBinaryCommands, SortedSetPipelineBinaryCommands, GeoPipelineBinaryCommands, HyperLogLogPipelineBinaryCommands, StreamPipelineBinaryCommands, ScriptingKeyPipelineBinaryCommands, SampleBinaryKeyedPipelineCommands, FunctionPipelineBinaryCommands {}

public interface PipelineCommands extends KeyPipelineCommands, StringPipelineCommands, ListPipelineCommands, HashPipelineCommands, SetPipelineCommands, SortedSetPipelineCommands, GeoPipelineCommands, HyperLogLogPipelineCommands, StreamPipelineCommands, ScriptingKeyPipelineCommands, SampleKeyedPipelineCommands, FunctionPipelineCommands {}

public interface RedisModuleCommands extends RediSearchCommands, RedisJsonCommands, RedisTimeSeriesCommands, RedisBloomCommands, RedisGraphCommands, RedisGearsCommands {}

public interface RedisModulePipelineCommands extends RediSearchPipelineCommands, RedisJsonPipelineCommands, RedisTimeSeriesPipelineCommands, RedisBloomPipelineCommands, RedisGraphPipelineCommands {}

public interface SampleBinaryKeyedCommands {}

public interface SampleBinaryKeyedPipelineCommands {}

public interface SampleKeyedCommands {}

public interface SampleKeyedPipelineCommands {}

public interface ScriptingControlCommands {}

public interface ScriptingKeyBinaryCommands {}

public interface ScriptingKeyCommands {}

public interface ScriptingKeyPipelineBinaryCommands {}

public interface ScriptingKeyPipelineCommands {}

public interface SentinelCommands {}

public interface ServerCommands {}

public interface SetBinaryCommands {}

public interface SetCommands {}

public interface SetPipelineBinaryCommands {}

public interface SetPipelineCommands {}

public interface SlowlogCommands {}

public interface SortedSetBinaryCommands {}

public interface SortedSetCommands {}

public interface SortedSetPipelineBinaryCommands {}

public interface SortedSetPipelineCommands {}

public interface StreamBinaryCommands {}

public interface StreamCommands {}

public interface StreamPipelineBinaryCommands {}

public interface StreamPipelineCommands {}

public interface StringBinaryCommands extends BitBinaryCommands {}

public interface StringCommands extends BitCommands {}

public interface StringPipelineBinaryCommands extends BitPipelineBinaryCommands {}

public interface StringPipelineCommands extends BitPipelineCommands {}
