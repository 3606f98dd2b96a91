package org.bson.types;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Date;

public final class ObjectId implements Comparable<ObjectId>, Serializable {
  public static ObjectId get();
  public static ObjectId getSmallestWithDate(Date date);
  public static boolean isValid(String hexString);
  public ObjectId();
  public ObjectId(Date date);
  public ObjectId(Date date, int counter);
  public ObjectId(int timestamp, int counter);
  public ObjectId(String hexString);
  public ObjectId(byte[] bytes);
  public ObjectId(ByteBuffer buffer);
  public byte[] toByteArray();
  public void putToByteBuffer(ByteBuffer buffer);
  public int getTimestamp();
  public Date getDate();
  public String toHexString();
  public int compareTo(ObjectId other);
}
