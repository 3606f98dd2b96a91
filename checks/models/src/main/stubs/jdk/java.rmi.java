package java.rmi;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.net.MalformedURLException;

/** Calls of a remote object's methods go to its process; no call bounds them by itself. */
@Blocking(NETWORK)
public interface Remote {}

public final class Naming {
  @Blocking(NETWORK)
  @Unbounded({CONNECT, READ})
  @Requires(value = {CONNECT, READ}, strict = true)
  public static Remote lookup(String name)
      throws NotBoundException, MalformedURLException, RemoteException;

  @Blocking(NETWORK)
  public static void bind(String name, Remote obj)
      throws AlreadyBoundException, MalformedURLException, RemoteException;

  @Blocking(NETWORK)
  public static void rebind(String name, Remote obj) throws RemoteException, MalformedURLException;

  @Blocking(NETWORK)
  public static void unbind(String name)
      throws RemoteException, NotBoundException, MalformedURLException;

  @Blocking(NETWORK)
  public static String[] list(String name) throws RemoteException, MalformedURLException;
}
