package com.amazonaws.retry;

public enum RetryMode {
  LEGACY,
  STANDARD,
  ADAPTIVE;
}

public final class RetryPolicy {}
