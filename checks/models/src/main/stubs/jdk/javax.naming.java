package javax.naming;

import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.util.Hashtable;

@Connection(sharing = CONFINED)
public interface Context {
  @Blocking(NETWORK)
  @Requires(READ)
  Object lookup(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void bind(Name name, Object obj) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void rebind(Name name, Object obj) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void unbind(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<NameClassPair> list(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<Binding> listBindings(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void destroySubcontext(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  Context createSubcontext(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  Object lookupLink(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  Object lookup(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void bind(String name, Object obj) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void rebind(String name, Object obj) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void unbind(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<NameClassPair> list(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<Binding> listBindings(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void destroySubcontext(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  Context createSubcontext(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  Object lookupLink(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void rename(Name oldName, Name newName) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void rename(String oldName, String newName) throws NamingException;

  @Closes
  void close() throws NamingException;
}

public class InitialContext implements Context {
  @Opens
  public InitialContext() throws NamingException;

  @Opens
  public InitialContext(Hashtable<?, ?> environment) throws NamingException;

  @Blocking(NETWORK)
  public static <T> T doLookup(Name name) throws NamingException;

  @Blocking(NETWORK)
  public static <T> T doLookup(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public Object lookup(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void bind(Name name, Object obj) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void rebind(Name name, Object obj) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void unbind(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<NameClassPair> list(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<Binding> listBindings(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void destroySubcontext(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public Context createSubcontext(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public Object lookupLink(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public Object lookup(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void bind(String name, Object obj) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void rebind(String name, Object obj) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void unbind(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<NameClassPair> list(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<Binding> listBindings(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void destroySubcontext(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public Context createSubcontext(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public Object lookupLink(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void rename(Name oldName, Name newName) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void rename(String oldName, String newName) throws NamingException;

  @Closes
  public void close() throws NamingException;
}
