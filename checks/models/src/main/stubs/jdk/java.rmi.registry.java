package java.rmi.registry;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.rmi.AccessException;
import java.rmi.AlreadyBoundException;
import java.rmi.NotBoundException;
import java.rmi.Remote;
import java.rmi.RemoteException;

public interface Registry extends Remote {
  @Blocking(NETWORK)
  Remote lookup(String name) throws RemoteException, NotBoundException, AccessException;

  @Blocking(NETWORK)
  void bind(String name, Remote obj) throws RemoteException, AlreadyBoundException, AccessException;

  @Blocking(NETWORK)
  void unbind(String name) throws RemoteException, NotBoundException, AccessException;

  @Blocking(NETWORK)
  void rebind(String name, Remote obj) throws RemoteException, AccessException;

  @Blocking(NETWORK)
  String[] list() throws RemoteException, AccessException;
}
