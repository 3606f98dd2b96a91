package reactor.netty.channel;

import reactor.core.CoreSubscriber;
import reactor.netty.ChannelOperationsId;
import reactor.netty.Connection;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;

public interface ChannelMetricsRecorder {}

public class ChannelOperations<INBOUND extends NettyInbound, OUTBOUND extends NettyOutbound>
    implements NettyInbound, NettyOutbound, Connection, CoreSubscriber<Void>, ChannelOperationsId {}
