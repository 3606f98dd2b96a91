package io.etcd.jetcd.kv;

import io.etcd.jetcd.KeyValue;
import io.etcd.jetcd.impl.AbstractResponse;
import java.util.List;

public class CompactResponse extends AbstractResponse {}

public class DeleteResponse extends AbstractResponse {
  public long getDeleted();
  public List<KeyValue> getPrevKvs();
}

public class GetResponse extends AbstractResponse {
  public List<KeyValue> getKvs();
  public boolean isMore();
  public long getCount();
}

public class PutResponse extends AbstractResponse {
  public KeyValue getPrevKv();
  public boolean hasPrevKv();
}

public class TxnResponse extends AbstractResponse {
  public boolean isSucceeded();
  public List<DeleteResponse> getDeleteResponses();
  public List<GetResponse> getGetResponses();
  public List<PutResponse> getPutResponses();
  public List<TxnResponse> getTxnResponses();
}
