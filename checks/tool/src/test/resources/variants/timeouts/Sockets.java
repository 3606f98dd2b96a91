import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import javax.net.*;
import javax.net.ssl.*;

class Sockets {
  private Socket sock;
  private BufferedReader in;
  private int timeout = 5000;

  // BUG
  void a(String h, int p) throws IOException {
    Socket s = new Socket(h, p);
    s.getOutputStream().write(1);
    s.getInputStream().read();
    s.close();
  }

  // BUG
  void b(String h, int p) throws IOException {
    Socket s = new Socket();
    s.connect(new InetSocketAddress(h, p), 1000);
    s.getInputStream().read();
  }

  void c(String h, int p) throws IOException {
    Socket s = new Socket();
    s.connect(new InetSocketAddress(h, p), 1000);
    s.setSoTimeout(1000);
    s.getInputStream().read();
  }

  // BUG
  boolean d(String h, int p) {
    try (Socket s = new Socket(h, p)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  // BUG
  void e(String h, int p) throws IOException {
    sock = SocketFactory.getDefault().createSocket(h, p);
    in = new BufferedReader(new InputStreamReader(sock.getInputStream()));
  }

  String f() throws IOException {
    return in.readLine();
  }

  // BUG
  void g(String h, int p) throws IOException {
    SSLSocket s = (SSLSocket) SSLSocketFactory.getDefault().createSocket(h, p);
    s.startHandshake();
    s.setSoTimeout(1000);
    s.getInputStream().read();
  }

  void h(Socket raw, SSLSocketFactory f, String h) throws IOException {
    SSLSocket s = (SSLSocket) f.createSocket(raw, h, 443, true);
    s.startHandshake();
  }

  // BUG
  void i(String h, int p) throws IOException {
    SocketChannel c = SocketChannel.open(new InetSocketAddress(h, p));
    c.write(ByteBuffer.allocate(1));
  }

  void j(String h, int p) throws IOException {
    SocketChannel c = SocketChannel.open();
    c.socket().connect(new InetSocketAddress(h, p), 1000);
  }

  void k(String h, int p) throws IOException {
    SocketChannel c = SocketChannel.open();
    c.configureBlocking(false);
    c.connect(new InetSocketAddress(h, p));
  }

  // BUG
  void l(byte[] b) throws IOException {
    DatagramSocket s = new DatagramSocket();
    s.send(new DatagramPacket(b, b.length, InetAddress.getByName("ntp.example.com"), 123));
    s.receive(new DatagramPacket(new byte[9], 9));
  }

  void m(byte[] b) throws IOException {
    DatagramSocket s = new DatagramSocket();
    s.setSoTimeout(100);
    s.receive(new DatagramPacket(new byte[9], 9));
  }

  // BUG
  void n(String h, int p, int connectTimeout) throws IOException {
    Socket s = new Socket();
    s.connect(new InetSocketAddress(h, p));
    s.setSoTimeout(connectTimeout);
    s.getInputStream().read();
  }

  // BUG
  void o(String h, int p) throws IOException {
    Socket s = new Socket();
    s.setSoTimeout(0);
    s.connect(new InetSocketAddress(h, p), 0);
    s.getInputStream().read();
  }

  // BUG
  Socket p(String h, int p) throws IOException {
    Socket s = new Socket(h, p);
    s.setSoTimeout(timeout);
    return s;
  }

  // BUG
  void q(String h, int p) throws IOException {
    Socket s = new Socket(Proxy.NO_PROXY);
    s.connect(new InetSocketAddress(h, p));
    ObjectInputStream o = new ObjectInputStream(s.getInputStream());
  }

  // BUG
  AsynchronousSocketChannel r(String h, int p) throws Exception {
    AsynchronousSocketChannel c = AsynchronousSocketChannel.open();
    c.connect(new InetSocketAddress(h, p)).get();
    return c;
  }

  void channel(java.net.SocketAddress a, int time) throws Exception {
    java.nio.channels.SocketChannel channel = java.nio.channels.SocketChannel.open();
    channel.socket().setSoTimeout(time);
    channel.socket().connect(a, time);
    channel.socket().getInputStream().read();
  }

  // BUG
  void silentChannel(java.net.SocketAddress a, int time) throws Exception {
    java.nio.channels.SocketChannel channel = java.nio.channels.SocketChannel.open();
    channel.socket().connect(a, time);
    channel.socket().getInputStream().read();
  }

  void own(int p) throws IOException {
    new Socket(com.example.missing.Network.LOOPBACK, p).getOutputStream().write(1);
  }

  // BUG
  void peer(int p) throws IOException {
    new Socket(com.example.missing.Network.PEER, p).getOutputStream().write(1);
  }
}
