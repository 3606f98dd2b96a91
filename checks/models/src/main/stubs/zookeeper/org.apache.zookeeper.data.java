package org.apache.zookeeper.data;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.apache.jute.Record;

public class ACL implements Record {
  public ACL();
  public ACL(int perms, Id id);
  public int getPerms();
  public void setPerms(int m_);
  public Id getId();
  public void setId(Id m_);
  public void copyFrom(ACL from);
  public void write(DataOutput out) throws IOException;
  public void readFields(DataInput in) throws IOException;
  public int compareTo(Object peer_) throws ClassCastException;
  public static String signature();
}

public class ClientInfo implements Record {
  public ClientInfo();
  public ClientInfo(String authScheme, String user);
  public String getAuthScheme();
  public void setAuthScheme(String m_);
  public String getUser();
  public void setUser(String m_);
  public void copyFrom(ClientInfo from);
  public void write(DataOutput out) throws IOException;
  public void readFields(DataInput in) throws IOException;
  public int compareTo(Object peer_) throws ClassCastException;
  public static String signature();
}

public class Id implements Record {
  public Id();
  public Id(String scheme, String id);
  public String getScheme();
  public void setScheme(String m_);
  public String getId();
  public void setId(String m_);
  public void copyFrom(Id from);
  public void write(DataOutput out) throws IOException;
  public void readFields(DataInput in) throws IOException;
  public int compareTo(Object peer_) throws ClassCastException;
  public static String signature();
}

public class Stat implements Record {
  public Stat();
  public Stat(long czxid, long mzxid, long ctime, long mtime, int version, int cversion, int aversion, long ephemeralOwner, int dataLength, int numChildren, long pzxid);
  public long getCzxid();
  public void setCzxid(long m_);
  public long getMzxid();
  public void setMzxid(long m_);
  public long getCtime();
  public void setCtime(long m_);
  public long getMtime();
  public void setMtime(long m_);
  public int getVersion();
  public void setVersion(int m_);
  public int getCversion();
  public void setCversion(int m_);
  public int getAversion();
  public void setAversion(int m_);
  public long getEphemeralOwner();
  public void setEphemeralOwner(long m_);
  public int getDataLength();
  public void setDataLength(int m_);
  public int getNumChildren();
  public void setNumChildren(int m_);
  public long getPzxid();
  public void setPzxid(long m_);
  public void copyFrom(Stat from);
  public void write(DataOutput out) throws IOException;
  public void readFields(DataInput in) throws IOException;
  public int compareTo(Object peer_) throws ClassCastException;
  public static String signature();
}

public class StatPersisted implements Record {
  public StatPersisted();
  public StatPersisted(long czxid, long mzxid, long ctime, long mtime, int version, int cversion, int aversion, long ephemeralOwner, long pzxid);
  public long getCzxid();
  public void setCzxid(long m_);
  public long getMzxid();
  public void setMzxid(long m_);
  public long getCtime();
  public void setCtime(long m_);
  public long getMtime();
  public void setMtime(long m_);
  public int getVersion();
  public void setVersion(int m_);
  public int getCversion();
  public void setCversion(int m_);
  public int getAversion();
  public void setAversion(int m_);
  public long getEphemeralOwner();
  public void setEphemeralOwner(long m_);
  public long getPzxid();
  public void setPzxid(long m_);
  public void copyFrom(StatPersisted from);
  public void write(DataOutput out) throws IOException;
  public void readFields(DataInput in) throws IOException;
  public int compareTo(Object peer_) throws ClassCastException;
  public static String signature();
}
