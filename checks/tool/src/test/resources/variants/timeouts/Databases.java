import java.sql.*;
import java.util.*;
import javax.naming.*;
import javax.naming.directory.*;
import javax.naming.ldap.*;

class Databases {

  void inMemory() throws Exception {
    Connection c = DriverManager.getConnection("jdbc:h2:mem:test");
    c.createStatement().executeQuery("select 1");
  }

  void aFile(String file) throws Exception {
    Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
    c.createStatement().executeQuery("select 1");
  }

  void inTheProgram() throws Exception {
    Connection c = DriverManager.getConnection("jdbc:hive2://");
    c.createStatement().executeQuery("select 1");
  }

  // BUG
  void oracle(String host) throws Exception {
    Connection c = DriverManager.getConnection("jdbc:oracle:thin:@" + host + ":1521:db");
    c.createStatement().executeQuery("select 1");
  }

  void parametersFromElsewhere(String host, String options) throws Exception {
    Connection c = DriverManager.getConnection("jdbc:mysql://" + host + "/db" + options);
    c.createStatement().executeQuery("select 1");
  }

  // BUG
  void a(String host) throws Exception {
    Connection c = DriverManager.getConnection("jdbc:mysql://" + host + ":3306/db");
    c.createStatement().executeQuery("select 1");
  }

  void b(String host) throws Exception {
    Connection c =
        DriverManager.getConnection(
            "jdbc:mysql://" + host + ":3306/db?connectTimeout=1000&socketTimeout=1000");
    c.createStatement().executeQuery("select 1");
  }

  // BUG
  void c(String host) throws Exception {
    Connection c = DriverManager.getConnection("jdbc:postgresql://" + host + "/db?socketTimeout=0");
    c.createStatement().executeQuery("select 1");
  }

  void d(String u) throws Exception {
    Connection c = DriverManager.getConnection(u);
    c.prepareStatement("x").executeUpdate();
  }

  // BUG
  void f(String host) throws Exception {
    String url = String.format("jdbc:postgresql://%s:%d/%s", host, 1, "x");
    Connection c = DriverManager.getConnection(url, "u", "p");
    c.createStatement().execute("x");
  }

  // BUG
  DirContext g(String u) throws Exception {
    Hashtable<String, Object> e = new Hashtable<>();
    e.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
    e.put(Context.PROVIDER_URL, u);
    return new InitialDirContext(e);
  }

  // BUG
  DirContext h(String u) throws Exception {
    Hashtable<String, Object> e = new Hashtable<>();
    e.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
    e.put(Context.PROVIDER_URL, u);
    e.put("com.sun.jndi.ldap.connect.timeout", "1000");
    return new InitialLdapContext(e, null);
  }

  DirContext i(String u) throws Exception {
    Properties e = new Properties();
    e.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
    e.put(Context.PROVIDER_URL, u);
    e.put("com.sun.jndi.ldap.connect.timeout", "1000");
    e.put("com.sun.jndi.ldap.read.timeout", "1000");
    return new InitialDirContext(e);
  }

  Attributes j(String d) throws Exception {
    Hashtable<String, String> e = new Hashtable<>();
    e.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
    return new InitialDirContext(e).getAttributes(d, new String[] {"MX"});
  }

  void k() throws Exception {
    com.zaxxer.hikari.HikariConfig c = new com.zaxxer.hikari.HikariConfig();
    c.setJdbcUrl("jdbc:postgresql://db/x");
    new com.zaxxer.hikari.HikariDataSource(c);
  }
}
