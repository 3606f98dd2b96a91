package org.springframework.transaction.reactive;

import org.reactivestreams.Publisher;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public interface TransactionalOperator {
  default <T> Flux<T> transactional(Flux<T> flux);
  default <T> Mono<T> transactional(Mono<T> mono);
  <T> Flux<T> execute(TransactionCallback<T> action) throws TransactionException;
  static TransactionalOperator create(ReactiveTransactionManager transactionManager);
  static TransactionalOperator create(ReactiveTransactionManager transactionManager,
      TransactionDefinition transactionDefinition);
}

public interface TransactionCallback<T> {
  Publisher<T> doInTransaction(ReactiveTransaction status);
}
