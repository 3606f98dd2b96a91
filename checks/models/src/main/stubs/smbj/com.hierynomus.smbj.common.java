package com.hierynomus.smbj.common;

public class Pooled<A extends Pooled<A>> {
  public Pooled();
  public A lease();
  public boolean release();
}

public class SMBRuntimeException extends RuntimeException {}

public class SmbPath {}
