package javax.naming.directory;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.TimeUnitOf.MILLIS;
import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.util.Hashtable;
import javax.naming.*;

public interface DirContext extends Context {
  @Blocking(NETWORK)
  @Requires(READ)
  Attributes getAttributes(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  Attributes getAttributes(Name name, String[] attrIds) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void modifyAttributes(Name name, int mod_op, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void modifyAttributes(Name name, ModificationItem[] mods) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void bind(Name name, Object obj, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void rebind(Name name, Object obj, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  DirContext createSubcontext(Name name, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<SearchResult> search(Name name, Attributes matchingAttributes) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<SearchResult> search(
      Name name, Attributes matchingAttributes, String[] attributesToReturn) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<SearchResult> search(Name name, String filter, SearchControls cons) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<SearchResult> search(
      Name name, String filterExpr, Object[] filterArgs, SearchControls cons) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  Attributes getAttributes(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  Attributes getAttributes(String name, String[] attrIds) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void modifyAttributes(String name, int mod_op, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void modifyAttributes(String name, ModificationItem[] mods) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void bind(String name, Object obj, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  void rebind(String name, Object obj, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  DirContext createSubcontext(String name, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<SearchResult> search(String name, Attributes matchingAttributes) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<SearchResult> search(
      String name, Attributes matchingAttributes, String[] attributesToReturn) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<SearchResult> search(String name, String filter, SearchControls cons) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  NamingEnumeration<SearchResult> search(
      String name, String filterExpr, Object[] filterArgs, SearchControls cons) throws NamingException;
}

public class InitialDirContext extends InitialContext implements DirContext {
  @Blocking(NETWORK)
  @Opens
  @Unbounded({CONNECT, TLS, READ})
  @Requires(CONNECT)
  public InitialDirContext(
      @BoundedByKey(
              key = {"com.sun.jndi.ldap.connect.timeout", "com.sun.jndi.dns.timeout.initial", "java.naming.factory.initial=com.sun.jndi.dns.DnsContextFactory"},
              value = CONNECT,
              covers = TLS)
          @BoundedByKey(
              key = {"com.sun.jndi.ldap.read.timeout", "com.sun.jndi.dns.timeout.initial", "java.naming.factory.initial=com.sun.jndi.dns.DnsContextFactory"},
              value = READ)
          Hashtable<?, ?> environment)
      throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public Attributes getAttributes(Name name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public Attributes getAttributes(Name name, String[] attrIds) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void modifyAttributes(Name name, int mod_op, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void modifyAttributes(Name name, ModificationItem[] mods) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void bind(Name name, Object obj, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void rebind(Name name, Object obj, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public DirContext createSubcontext(Name name, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<SearchResult> search(Name name, Attributes matchingAttributes) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<SearchResult> search(
      Name name, Attributes matchingAttributes, String[] attributesToReturn) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<SearchResult> search(Name name, String filter, SearchControls cons) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<SearchResult> search(
      Name name, String filterExpr, Object[] filterArgs, SearchControls cons) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public Attributes getAttributes(String name) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public Attributes getAttributes(String name, String[] attrIds) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void modifyAttributes(String name, int mod_op, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void modifyAttributes(String name, ModificationItem[] mods) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void bind(String name, Object obj, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public void rebind(String name, Object obj, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public DirContext createSubcontext(String name, Attributes attrs) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<SearchResult> search(String name, Attributes matchingAttributes) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<SearchResult> search(
      String name, Attributes matchingAttributes, String[] attributesToReturn) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<SearchResult> search(String name, String filter, SearchControls cons) throws NamingException;

  @Blocking(NETWORK)
  @Requires(READ)
  public NamingEnumeration<SearchResult> search(
      String name, String filterExpr, Object[] filterArgs, SearchControls cons) throws NamingException;
}

public class SearchControls {
  @Bounds(value = CALL, unit = MILLIS)
  public void setTimeLimit(int ms);
}
