package io.lettuce.core.dynamic;

import io.lettuce.core.RedisException;

public class CommandCreationException extends RedisException {}

public class CommandMethodSyntaxException extends CommandCreationException {}
