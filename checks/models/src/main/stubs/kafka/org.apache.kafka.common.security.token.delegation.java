package org.apache.kafka.common.security.token.delegation;

import java.util.Collection;
import org.apache.kafka.common.security.auth.KafkaPrincipal;

public class DelegationToken {
  public DelegationToken(TokenInformation tokenInformation, byte[] hmac);
  public TokenInformation tokenInfo();
  public byte[] hmac();
  public String hmacAsBase64String();
}

public class TokenInformation {
  public TokenInformation(String tokenId, KafkaPrincipal owner, Collection<KafkaPrincipal> renewers, long issueTimestamp, long maxTimestamp, long expiryTimestamp);
  public TokenInformation(String tokenId, KafkaPrincipal owner, KafkaPrincipal tokenRequester, Collection<KafkaPrincipal> renewers, long issueTimestamp, long maxTimestamp, long expiryTimestamp);
  public static TokenInformation fromRecord(String tokenId, KafkaPrincipal owner, KafkaPrincipal tokenRequester, Collection<KafkaPrincipal> renewers, long issueTimestamp, long maxTimestamp, long expiryTimestamp);
  public KafkaPrincipal owner();
  public String ownerAsString();
  public KafkaPrincipal tokenRequester();
  public String tokenRequesterAsString();
  public Collection<KafkaPrincipal> renewers();
  public Collection<String> renewersAsString();
  public long issueTimestamp();
  public long expiryTimestamp();
  public void setExpiryTimestamp(long expiryTimestamp);
  public String tokenId();
  public long maxTimestamp();
  public boolean ownerOrRenewer(KafkaPrincipal principal);
}
