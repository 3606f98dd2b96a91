import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import javax.jms.Message;
import javax.jms.MessageConsumer;
import javax.jms.MessageProducer;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import net.schmizz.sshj.connection.channel.direct.Session;
import org.eclipse.paho.client.mqttv3.IMqttToken;
import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.java_websocket.client.WebSocketClient;

/** Waits of libraries that only a peer ends, and that have a form with a time. */
class UntimedAnswers {

  // BUG
  void ended(com.jcraft.jsch.ChannelExec command) throws Exception {
    while (!command.isClosed()) {
      Thread.sleep(100);
    }
  }

  void endedInTime(com.jcraft.jsch.ChannelExec command) throws Exception {
    for (int i = 0; i < 300 && !command.isClosed(); i++) {
      Thread.sleep(100);
    }
  }

  // BUG
  void connected(MqttAsyncClient client) throws Exception {
    IMqttToken token = client.connect();
    token.waitForCompletion();
  }

  void connectedInTime(MqttAsyncClient client) throws Exception {
    client.connect().waitForCompletion(5000);
  }

  // BUG
  boolean open(WebSocketClient client) throws Exception {
    return client.connectBlocking();
  }

  boolean openInTime(WebSocketClient client) throws Exception {
    return client.connectBlocking(5, TimeUnit.SECONDS);
  }

  // BUG
  Integer executed(Session session, String command) throws Exception {
    Session.Command done = session.exec(command);
    done.join();
    return done.getExitStatus();
  }

  Integer executedInTime(Session session, String command) throws Exception {
    Session.Command done = session.exec(command);
    done.join(30, TimeUnit.SECONDS);
    return done.getExitStatus();
  }

  // BUG
  Message asked(MessageProducer producer, MessageConsumer replies, Message request)
      throws Exception {
    producer.send(request);
    return replies.receive();
  }

  Message askedInTime(MessageProducer producer, MessageConsumer replies, Message request)
      throws Exception {
    producer.send(request);
    return replies.receive(5000);
  }

  Message next(MessageConsumer consumer) throws Exception {
    return consumer.receive();
  }

  // BUG
  SSLSocket handshakeBeforeItsTime(SSLSocketFactory factory, String host, int millis)
      throws Exception {
    Socket plain = new Socket();
    plain.connect(new InetSocketAddress(host, 443), millis);
    SSLSocket secure = (SSLSocket) factory.createSocket(plain, host, 443, true);
    secure.startHandshake();
    secure.setSoTimeout(millis);
    return secure;
  }

  SSLSocket handshakeInTheTimeOfThePlainSocket(SSLSocketFactory factory, String host, int millis)
      throws Exception {
    Socket plain = new Socket();
    plain.setSoTimeout(millis);
    plain.connect(new InetSocketAddress(host, 443), millis);
    SSLSocket secure = (SSLSocket) factory.createSocket(plain, host, 443, true);
    secure.startHandshake();
    return secure;
  }

  SSLSocket aroundASocketFromElsewhere(SSLSocketFactory factory, Socket plain, String host)
      throws Exception {
    SSLSocket secure = (SSLSocket) factory.createSocket(plain, host, 443, true);
    secure.startHandshake();
    return secure;
  }
}
