package com.mongodb.client.cursor;

public enum TimeoutMode {
  CURSOR_LIFETIME, ITERATION;
}
