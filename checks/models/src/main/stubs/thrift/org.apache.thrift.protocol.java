package org.apache.thrift.protocol;

import dev.fairlead.annotations.Carries;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.apache.thrift.TException;
import org.apache.thrift.scheme.IScheme;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.TTransportException;

public class TBinaryProtocol extends TProtocol {
  public TBinaryProtocol(@Carries TTransport trans);
  public TBinaryProtocol(@Carries TTransport trans, boolean strictRead, boolean strictWrite);
  public TBinaryProtocol(@Carries TTransport trans, long stringLengthLimit, long containerLengthLimit);
  public TBinaryProtocol(@Carries TTransport trans, long stringLengthLimit, long containerLengthLimit, boolean strictRead, boolean strictWrite);
  public void writeMessageBegin(TMessage message) throws TException;
  public void writeMessageEnd() throws TException;
  public void writeStructBegin(TStruct struct) throws TException;
  public void writeStructEnd() throws TException;
  public void writeFieldBegin(TField field) throws TException;
  public void writeFieldEnd() throws TException;
  public void writeFieldStop() throws TException;
  public void writeMapBegin(TMap map) throws TException;
  public void writeMapEnd() throws TException;
  public void writeListBegin(TList list) throws TException;
  public void writeListEnd() throws TException;
  public void writeSetBegin(TSet set) throws TException;
  public void writeSetEnd() throws TException;
  public void writeBool(boolean b) throws TException;
  public void writeByte(byte b) throws TException;
  public void writeI16(short i16) throws TException;
  public void writeI32(int i32) throws TException;
  public void writeI64(long i64) throws TException;
  public void writeUuid(UUID uuid) throws TException;
  public void writeDouble(double dub) throws TException;
  public void writeString(String str) throws TException;
  public void writeBinary(ByteBuffer bin) throws TException;
  public TMessage readMessageBegin() throws TException;
  public void readMessageEnd() throws TException;
  public TStruct readStructBegin() throws TException;
  public void readStructEnd() throws TException;
  public TField readFieldBegin() throws TException;
  public void readFieldEnd() throws TException;
  public TMap readMapBegin() throws TException;
  public void readMapEnd() throws TException;
  public TList readListBegin() throws TException;
  public void readListEnd() throws TException;
  public TSet readSetBegin() throws TException;
  public void readSetEnd() throws TException;
  public boolean readBool() throws TException;
  public byte readByte() throws TException;
  public short readI16() throws TException;
  public int readI32() throws TException;
  public long readI64() throws TException;
  public UUID readUuid() throws TException;
  public double readDouble() throws TException;
  public String readString() throws TException;
  public String readStringBody(int size) throws TException;
  public ByteBuffer readBinary() throws TException;
  public int getMinSerializedSize(byte type) throws TTransportException;
  public int readFieldBeginData() throws TException;
  protected void skipBool() throws TException;
  protected void skipByte() throws TException;
  protected void skipI16() throws TException;
  protected void skipI32() throws TException;
  protected void skipI64() throws TException;
  protected void skipDouble() throws TException;
  protected void skipBinary() throws TException;
}

public class TCompactProtocol extends TProtocol {
  public TCompactProtocol(@Carries TTransport transport, long stringLengthLimit, long containerLengthLimit);
  public TCompactProtocol(@Carries TTransport transport, long stringLengthLimit);
  public TCompactProtocol(@Carries TTransport transport);
  public void reset();
  public void writeMessageBegin(TMessage message) throws TException;
  public void writeStructBegin(TStruct struct) throws TException;
  public void writeStructEnd() throws TException;
  public void writeFieldBegin(TField field) throws TException;
  public void writeFieldStop() throws TException;
  public void writeMapBegin(TMap map) throws TException;
  public void writeListBegin(TList list) throws TException;
  public void writeSetBegin(TSet set) throws TException;
  public void writeBool(boolean b) throws TException;
  public void writeByte(byte b) throws TException;
  public void writeI16(short i16) throws TException;
  public void writeI32(int i32) throws TException;
  public void writeI64(long i64) throws TException;
  public void writeDouble(double dub) throws TException;
  public void writeUuid(UUID uuid) throws TException;
  public void writeString(String str) throws TException;
  public void writeBinary(ByteBuffer bin) throws TException;
  public void writeMessageEnd() throws TException;
  public void writeMapEnd() throws TException;
  public void writeListEnd() throws TException;
  public void writeSetEnd() throws TException;
  public void writeFieldEnd() throws TException;
  protected void writeCollectionBegin(byte elemType, int size) throws TException;
  public TMessage readMessageBegin() throws TException;
  public TStruct readStructBegin() throws TException;
  public void readStructEnd() throws TException;
  public TField readFieldBegin() throws TException;
  public TMap readMapBegin() throws TException;
  public TList readListBegin() throws TException;
  public TSet readSetBegin() throws TException;
  public boolean readBool() throws TException;
  public byte readByte() throws TException;
  public short readI16() throws TException;
  public int readI32() throws TException;
  public long readI64() throws TException;
  public double readDouble() throws TException;
  public UUID readUuid() throws TException;
  public String readString() throws TException;
  public ByteBuffer readBinary() throws TException;
  public void readMessageEnd() throws TException;
  public void readFieldEnd() throws TException;
  public void readMapEnd() throws TException;
  public void readListEnd() throws TException;
  public void readSetEnd() throws TException;
  public int getMinSerializedSize(byte type) throws TTransportException;
  protected void skipBinary() throws TException;
}

public class TField {}

public class TJSONProtocol extends TProtocol {
  public TJSONProtocol(@Carries TTransport trans);
  public TJSONProtocol(@Carries TTransport trans, boolean fieldNamesAsString);
  public void reset();
  protected void readJSONSyntaxChar(byte[] b) throws TException;
  public void writeMessageBegin(TMessage message) throws TException;
  public void writeMessageEnd() throws TException;
  public void writeStructBegin(TStruct struct) throws TException;
  public void writeStructEnd() throws TException;
  public void writeFieldBegin(TField field) throws TException;
  public void writeFieldEnd() throws TException;
  public void writeFieldStop();
  public void writeMapBegin(TMap map) throws TException;
  public void writeMapEnd() throws TException;
  public void writeListBegin(TList list) throws TException;
  public void writeListEnd() throws TException;
  public void writeSetBegin(TSet set) throws TException;
  public void writeSetEnd() throws TException;
  public void writeBool(boolean b) throws TException;
  public void writeByte(byte b) throws TException;
  public void writeI16(short i16) throws TException;
  public void writeI32(int i32) throws TException;
  public void writeI64(long i64) throws TException;
  public void writeUuid(UUID uuid) throws TException;
  public void writeDouble(double dub) throws TException;
  public void writeString(String str) throws TException;
  public void writeBinary(ByteBuffer bin) throws TException;
  public TMessage readMessageBegin() throws TException;
  public void readMessageEnd() throws TException;
  public TStruct readStructBegin() throws TException;
  public void readStructEnd() throws TException;
  public TField readFieldBegin() throws TException;
  public void readFieldEnd() throws TException;
  public TMap readMapBegin() throws TException;
  public void readMapEnd() throws TException;
  public TList readListBegin() throws TException;
  public void readListEnd() throws TException;
  public TSet readSetBegin() throws TException;
  public void readSetEnd() throws TException;
  public boolean readBool() throws TException;
  public byte readByte() throws TException;
  public short readI16() throws TException;
  public int readI32() throws TException;
  public long readI64() throws TException;
  public UUID readUuid() throws TException;
  public double readDouble() throws TException;
  public String readString() throws TException;
  public ByteBuffer readBinary() throws TException;
  public int getMinSerializedSize(byte type) throws TTransportException;
}

public final class TList {}

public final class TMap {}

public final class TMessage {}

public class TMultiplexedProtocol extends TProtocolDecorator {
  public static final String SEPARATOR = ":";
  public TMultiplexedProtocol(@Carries TProtocol protocol, String serviceName);
  public void writeMessageBegin(TMessage tMessage) throws TException;
}

public abstract class TProtocol implements TWriteProtocol, TReadProtocol {
  protected TProtocol(@Carries TTransport trans);
  public TTransport getTransport();
  protected void checkReadBytesAvailable(TMap map) throws TException;
  protected void checkReadBytesAvailable(TList list) throws TException;
  protected void checkReadBytesAvailable(TSet set) throws TException;
  public abstract int getMinSerializedSize(byte type) throws TException;
  public <T> void writeSet(byte elementType, Set<T> set, TProtocol.WriteCallback<T> callback) throws TException;
  public <T> void writeList(byte elementType, List<T> list, TProtocol.WriteCallback<T> callback) throws TException;
  public <K, V> void writeMap(byte keyType, byte valueType, Map<K, V> map, TProtocol.WriteCallback<Map.Entry<K, V>> callback) throws TException;
  public void writeField(TField field, TProtocol.WriteCallback<Void> callback) throws TException;
  public void writeStruct(TStruct struct, TProtocol.WriteCallback<Void> callback) throws TException;
  public void writeMessage(TMessage message, TProtocol.WriteCallback<Void> callback) throws TException;
  public <T> T readMessage(TProtocol.ReadCallback<TMessage, T> callback) throws TException;
  public <T> T readStruct(TProtocol.ReadCallback<TStruct, T> callback) throws TException;
  public <T> boolean readField(TProtocol.ReadCallback<TField, T> callback) throws Exception;
  public <T extends Map<?, ?>> T readMap(TProtocol.ReadCallback<TMap, T> callback) throws TException;
  public <K, V> Map<K, V> readMap(TProtocol.ReadMapEntryCallback<K, V> callback) throws TException;
  public <K, V> Map<K, V> readMap(TProtocol.ReadMapEntryCallback<K, V> callback, IntFunction<Map<K, V>> mapCreator) throws TException;
  public <T extends List<?>> T readList(TProtocol.ReadCallback<TList, T> callback) throws TException;
  public <T> List<T> readList(TProtocol.ReadCollectionCallback<T> callback) throws TException;
  public <T> List<T> readList(TProtocol.ReadCollectionCallback<T> callback, IntFunction<List<T>> listCreator) throws TException;
  public <T extends Set<?>> T readSet(TProtocol.ReadCallback<TSet, T> callback) throws TException;
  public <T> Set<T> readSet(TProtocol.ReadCollectionCallback<T> callback) throws TException;
  public <T> Set<T> readSet(TProtocol.ReadCollectionCallback<T> callback, IntFunction<Set<T>> setCreator) throws TException;
  public void reset();
  public Class<? extends IScheme> getScheme();
  public int readFieldBeginData() throws TException;
  public void skip(byte fieldType) throws TException;
  public void skip(byte fieldType, int maxDepth) throws TException;
  protected void skipBool() throws TException;
  protected void skipByte() throws TException;
  protected void skipI16() throws TException;
  protected void skipI32() throws TException;
  protected void skipI64() throws TException;
  protected void skipDouble() throws TException;
  protected void skipBinary() throws TException;
  protected void skipBytes(int numBytes) throws TException;

  public interface ReadCallback<T, R> {
    R accept(T t) throws TException;
  }
  public interface ReadCollectionCallback<R> {
    R call() throws TException;
  }
  public interface ReadMapEntryCallback<K, V> {}
  public interface WriteCallback<T> {
    void call(T e) throws TException;
  }
}

public abstract class TProtocolDecorator extends TProtocol {
  public TProtocolDecorator(@Carries TProtocol protocol);
  public void writeMessageBegin(TMessage tMessage) throws TException;
  public void writeMessageEnd() throws TException;
  public void writeStructBegin(TStruct tStruct) throws TException;
  public UUID readUuid() throws TException;
  public void writeUuid(UUID uuid) throws TException;
  public void writeStructEnd() throws TException;
  public void writeFieldBegin(TField tField) throws TException;
  public void writeFieldEnd() throws TException;
  public void writeFieldStop() throws TException;
  public void writeMapBegin(TMap tMap) throws TException;
  public void writeMapEnd() throws TException;
  public void writeListBegin(TList tList) throws TException;
  public void writeListEnd() throws TException;
  public void writeSetBegin(TSet tSet) throws TException;
  public void writeSetEnd() throws TException;
  public void writeBool(boolean b) throws TException;
  public void writeByte(byte b) throws TException;
  public void writeI16(short i) throws TException;
  public void writeI32(int i) throws TException;
  public void writeI64(long l) throws TException;
  public void writeDouble(double v) throws TException;
  public void writeString(String s) throws TException;
  public void writeBinary(ByteBuffer buf) throws TException;
  public TMessage readMessageBegin() throws TException;
  public void readMessageEnd() throws TException;
  public TStruct readStructBegin() throws TException;
  public void readStructEnd() throws TException;
  public TField readFieldBegin() throws TException;
  public void readFieldEnd() throws TException;
  public TMap readMapBegin() throws TException;
  public void readMapEnd() throws TException;
  public TList readListBegin() throws TException;
  public void readListEnd() throws TException;
  public TSet readSetBegin() throws TException;
  public void readSetEnd() throws TException;
  public boolean readBool() throws TException;
  public byte readByte() throws TException;
  public short readI16() throws TException;
  public int readI32() throws TException;
  public long readI64() throws TException;
  public double readDouble() throws TException;
  public String readString() throws TException;
  public ByteBuffer readBinary() throws TException;
  public int getMinSerializedSize(byte type) throws TException;
}

public interface TProtocolFactory extends Serializable {
  TProtocol getProtocol(TTransport trans);
}

public interface TReadProtocol {
  TMessage readMessageBegin() throws TException;
  void readMessageEnd() throws TException;
  TStruct readStructBegin() throws TException;
  void readStructEnd() throws TException;
  TField readFieldBegin() throws TException;
  void readFieldEnd() throws TException;
  TMap readMapBegin() throws TException;
  void readMapEnd() throws TException;
  TList readListBegin() throws TException;
  void readListEnd() throws TException;
  TSet readSetBegin() throws TException;
  void readSetEnd() throws TException;
  boolean readBool() throws TException;
  byte readByte() throws TException;
  short readI16() throws TException;
  int readI32() throws TException;
  long readI64() throws TException;
  UUID readUuid() throws TException;
  double readDouble() throws TException;
  String readString() throws TException;
  ByteBuffer readBinary() throws TException;
}

public final class TSet {}

public final class TStruct {}

public interface TWriteProtocol {
  void writeMessageBegin(TMessage message) throws TException;
  void writeMessageEnd() throws TException;
  void writeStructBegin(TStruct struct) throws TException;
  void writeStructEnd() throws TException;
  void writeFieldBegin(TField field) throws TException;
  void writeFieldEnd() throws TException;
  void writeFieldStop() throws TException;
  void writeMapBegin(TMap map) throws TException;
  void writeMapEnd() throws TException;
  void writeListBegin(TList list) throws TException;
  void writeListEnd() throws TException;
  void writeSetBegin(TSet set) throws TException;
  void writeSetEnd() throws TException;
  void writeBool(boolean b) throws TException;
  void writeByte(byte b) throws TException;
  void writeI16(short i16) throws TException;
  void writeI32(int i32) throws TException;
  void writeI64(long i64) throws TException;
  void writeUuid(UUID uuid) throws TException;
  void writeDouble(double dub) throws TException;
  void writeString(String str) throws TException;
  void writeBinary(ByteBuffer buf) throws TException;
}
