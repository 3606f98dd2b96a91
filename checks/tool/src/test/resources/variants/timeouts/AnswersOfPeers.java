import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.model.PullResponseItem;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.QueueingConsumer;
import java.util.concurrent.TimeUnit;
import org.apache.mina.core.future.ConnectFuture;
import org.apache.mina.core.future.ReadFuture;
import org.apache.mina.core.session.IoSession;
import org.elasticsearch.action.ActionFuture;
import org.jivesoftware.smack.StanzaCollector;
import org.jivesoftware.smack.XMPPConnection;
import org.jivesoftware.smack.packet.Stanza;

/** Waits without a time for what only a peer sends. */
class AnswersOfPeers {
  private AMQP.BasicProperties replyTo;
  private XMPPConnection connection;

  // BUG
  byte[] asked(Channel channel, QueueingConsumer replies, byte[] body) throws Exception {
    channel.basicPublish("", "questions", replyTo, body);
    return replies.nextDelivery().getBody();
  }

  byte[] askedInTime(Channel channel, QueueingConsumer replies, byte[] body) throws Exception {
    channel.basicPublish("", "questions", replyTo, body);
    QueueingConsumer.Delivery reply = replies.nextDelivery(5000);
    return reply == null ? null : reply.getBody();
  }

  byte[] next(QueueingConsumer work) throws Exception {
    return work.nextDelivery().getBody();
  }

  // BUG
  Stanza answered(StanzaCollector answers, Stanza question) throws Exception {
    connection.sendStanza(question);
    return answers.nextResultBlockForever();
  }

  Stanza answeredInItsOwnTime(StanzaCollector answers, Stanza question) throws Exception {
    connection.sendStanza(question);
    return answers.nextResult();
  }

  // BUG
  Object read(IoSession session, Object request) throws Exception {
    session.write(request);
    ReadFuture answer = session.read();
    answer.await();
    return answer.getMessage();
  }

  Object readInTime(IoSession session, Object request) throws Exception {
    session.write(request);
    ReadFuture answer = session.read();
    return answer.await(5, TimeUnit.SECONDS) ? answer.getMessage() : null;
  }

  IoSession connectedInTheTimeOfTheConnector(ConnectFuture connecting) throws Exception {
    connecting.await();
    return connecting.getSession();
  }

  // BUG
  int exitStatus(WaitContainerResultCallback ended) {
    return ended.awaitStatusCode();
  }

  int exitStatusInTime(WaitContainerResultCallback ended) {
    return ended.awaitStatusCode(1, TimeUnit.MINUTES);
  }

  // BUG
  void pulled(ResultCallback.Adapter<PullResponseItem> pulling) throws InterruptedException {
    pulling.awaitCompletion();
  }

  boolean pulledInTime(ResultCallback.Adapter<PullResponseItem> pulling) throws Exception {
    return pulling.awaitCompletion(5, TimeUnit.MINUTES);
  }

  // BUG
  <T> T indexed(ActionFuture<T> answer) {
    return answer.actionGet();
  }

  <T> T indexedInTime(ActionFuture<T> answer) {
    return answer.actionGet(5, TimeUnit.SECONDS);
  }
}
