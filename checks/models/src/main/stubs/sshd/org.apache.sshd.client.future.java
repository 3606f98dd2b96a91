package org.apache.sshd.client.future;

import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSessionHolder;
import org.apache.sshd.common.future.Cancellable;
import org.apache.sshd.common.future.SshFuture;
import org.apache.sshd.common.future.VerifiableFuture;
import org.apache.sshd.common.session.SessionHolder;

public interface AuthFuture extends SshFuture<AuthFuture>, VerifiableFuture<AuthFuture>, Cancellable {
  boolean isSuccess();
  boolean isFailure();
  void setAuthed(boolean authed);
  void setCancellable(boolean cancellable);
  boolean wasCanceled();
}

public interface ConnectFuture extends SshFuture<ConnectFuture>, VerifiableFuture<ConnectFuture>, SessionHolder<ClientSession>, ClientSessionHolder, Cancellable {
  default ClientSession getClientSession();
  boolean isConnected();
  void setSession(ClientSession session);
}

public interface OpenFuture extends SshFuture<OpenFuture>, VerifiableFuture<OpenFuture>, Cancellable {
  boolean isOpened();
  void setOpened();
}
