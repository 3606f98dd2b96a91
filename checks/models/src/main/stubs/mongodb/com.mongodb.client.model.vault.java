package com.mongodb.client.model.vault;

import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonValue;

public class DataKeyOptions {
  public DataKeyOptions();
  public DataKeyOptions keyAltNames(List<String> keyAltNames);
  public DataKeyOptions masterKey(BsonDocument masterKey);
  public DataKeyOptions keyMaterial(byte[] keyMaterial);
  public List<String> getKeyAltNames();
  public BsonDocument getMasterKey();
  public byte[] getKeyMaterial();
}

public class EncryptOptions {
  public EncryptOptions(String algorithm);
  public String getAlgorithm();
  public BsonBinary getKeyId();
  public String getKeyAltName();
  public EncryptOptions keyId(BsonBinary keyId);
  public EncryptOptions keyAltName(String keyAltName);
  public EncryptOptions contentionFactor(Long contentionFactor);
  public Long getContentionFactor();
  public EncryptOptions queryType(String queryType);
  public String getQueryType();
  public EncryptOptions rangeOptions(RangeOptions rangeOptions);
  public RangeOptions getRangeOptions();
  public EncryptOptions textOptions(TextOptions textOptions);
  public TextOptions getTextOptions();
}

public class RangeOptions {
  public RangeOptions();
  public RangeOptions min(BsonValue min);
  public BsonValue getMin();
  public RangeOptions max(BsonValue max);
  public Integer getTrimFactor();
  public RangeOptions trimFactor(Integer trimFactor);
  public BsonValue getMax();
  public RangeOptions sparsity(Long sparsity);
  public Long getSparsity();
  public RangeOptions precision(Integer precision);
  public Integer getPrecision();
}

public final class RewrapManyDataKeyOptions {
  public RewrapManyDataKeyOptions();
  public RewrapManyDataKeyOptions provider(String provider);
  public String getProvider();
  public RewrapManyDataKeyOptions masterKey(BsonDocument masterKey);
  public BsonDocument getMasterKey();
}

public class TextOptions {
  public TextOptions();
  public boolean getCaseSensitive();
  public TextOptions caseSensitive(boolean caseSensitive);
  public boolean getDiacriticSensitive();
  public TextOptions diacriticSensitive(boolean diacriticSensitive);
  public TextOptions prefixOptions(BsonDocument prefixOptions);
  public BsonDocument getPrefixOptions();
  public TextOptions suffixOptions(BsonDocument suffixOptions);
  public BsonDocument getSuffixOptions();
  public TextOptions substringOptions(BsonDocument substringOptions);
  public BsonDocument getSubstringOptions();
}
