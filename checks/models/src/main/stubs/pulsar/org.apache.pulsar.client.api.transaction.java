package org.apache.pulsar.client.api.transaction;

import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public interface Transaction {
  CompletableFuture<Void> commit();
  CompletableFuture<Void> abort();
  TxnID getTxnID();
  Transaction.State getState();

  public enum State {
    OPEN, COMMITTING, ABORTING, COMMITTED, ABORTED, ERROR, TIME_OUT;
  }
}

public interface TransactionBuilder {
  TransactionBuilder withTransactionTimeout(long timeout, TimeUnit timeoutUnit);
  CompletableFuture<Transaction> build();
}

public class TxnID implements Serializable {
  public TxnID(long mostSigBits, long leastSigBits);
  public long getMostSigBits();
  public long getLeastSigBits();
}
