package io.lettuce.core.dynamic.batch;

import io.lettuce.core.RedisCommandExecutionException;

public class BatchException extends RedisCommandExecutionException {}
