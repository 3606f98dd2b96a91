package com.google.common.reflect;

import java.io.Serializable;

abstract class TypeCapture<T> {}

public abstract class TypeToken<T> extends TypeCapture<T> implements Serializable {}
