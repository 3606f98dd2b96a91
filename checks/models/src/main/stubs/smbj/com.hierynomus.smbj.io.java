package com.hierynomus.smbj.io;

import java.io.Closeable;

public abstract class ByteChunkProvider implements Closeable {}
