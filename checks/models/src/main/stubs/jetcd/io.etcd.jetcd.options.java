package io.etcd.jetcd.options;

import io.etcd.jetcd.ByteSequence;
import java.util.Optional;

public final class CompactOption {
  public static final CompactOption DEFAULT;
  public boolean isPhysical();
  public static CompactOption.Builder newBuilder();
  public static CompactOption.Builder builder();

  public static final class Builder {
    public CompactOption.Builder withCompactPhysical(boolean physical);
    public CompactOption build();
  }
}

public final class DeleteOption {
  public static final DeleteOption DEFAULT;
  public Optional<ByteSequence> getEndKey();
  public boolean isPrevKV();
  public boolean isPrefix();
  public boolean isAutoRetry();
  public static DeleteOption.Builder newBuilder();
  public static DeleteOption.Builder builder();

  public static final class Builder {
    public DeleteOption.Builder withRange(ByteSequence endKey);
    public DeleteOption.Builder isPrefix(boolean prefix);
    public DeleteOption.Builder withPrefix(ByteSequence prefix);
    public DeleteOption.Builder withPrevKV(boolean prevKV);
    public DeleteOption.Builder withAutoRetry();
    public DeleteOption build();
  }
}

public final class GetOption {
  public static final GetOption DEFAULT;
  public long getLimit();
  public Optional<ByteSequence> getEndKey();
  public long getRevision();
  public GetOption.SortOrder getSortOrder();
  public GetOption.SortTarget getSortField();
  public boolean isSerializable();
  public boolean isKeysOnly();
  public boolean isCountOnly();
  public long getMinCreateRevision();
  public long getMaxCreateRevision();
  public long getMinModRevision();
  public long getMaxModRevision();
  public boolean isPrefix();
  public static GetOption.Builder newBuilder();
  public static GetOption.Builder builder();

  public static final class Builder {
    public GetOption.Builder withLimit(long limit);
    public GetOption.Builder withRevision(long revision);
    public GetOption.Builder withSortOrder(GetOption.SortOrder order);
    public GetOption.Builder withSortField(GetOption.SortTarget field);
    public GetOption.Builder withSerializable(boolean serializable);
    public GetOption.Builder withKeysOnly(boolean keysOnly);
    public GetOption.Builder withCountOnly(boolean countOnly);
    public GetOption.Builder withRange(ByteSequence endKey);
    public GetOption.Builder isPrefix(boolean prefix);
    public GetOption.Builder withPrefix(ByteSequence prefix);
    public GetOption.Builder withMinCreateRevision(long createRevision);
    public GetOption.Builder withMaxCreateRevision(long createRevision);
    public GetOption.Builder withMinModRevision(long modRevision);
    public GetOption.Builder withMaxModRevision(long modRevision);
    public GetOption build();
  }
  public enum SortOrder {
    NONE, ASCEND, DESCEND;
  }
  public enum SortTarget {
    KEY, VERSION, CREATE, MOD, VALUE;
  }
}

public class LeaseOption {
  public static final LeaseOption DEFAULT;
  public boolean isAttachedKeys();
  public static LeaseOption.Builder newBuilder();
  public static LeaseOption.Builder builder();

  public static final class Builder {
    public LeaseOption.Builder withAttachedKeys();
    public LeaseOption build();
  }
}

public final class PutOption {
  public static final PutOption DEFAULT;
  public long getLeaseId();
  public boolean getPrevKV();
  public boolean isAutoRetry();
  public static PutOption.Builder newBuilder();
  public static PutOption.Builder builder();

  public static final class Builder {
    public PutOption.Builder withLeaseId(long leaseId);
    public PutOption.Builder withPrevKV();
    public PutOption.Builder withAutoRetry();
    public PutOption build();
  }
}

public final class TxnOption {
  public static final TxnOption DEFAULT;
  public boolean isAutoRetry();
  public static TxnOption.Builder builder();

  public static final class Builder {
    public TxnOption.Builder withAutoRetry();
    public TxnOption build();
  }
}

public final class WatchOption {
  public static final WatchOption DEFAULT;
  public Optional<ByteSequence> getEndKey();
  public long getRevision();
  public boolean isPrevKV();
  public boolean isProgressNotify();
  public boolean isCreatedNotify();
  public boolean isNoPut();
  public boolean isNoDelete();
  public boolean withRequireLeader();
  public boolean isPrefix();
  public static WatchOption.Builder newBuilder();
  public static WatchOption.Builder builder();

  public static final class Builder {
    public WatchOption.Builder withRevision(long revision);
    public WatchOption.Builder withRange(ByteSequence endKey);
    public WatchOption.Builder withPrevKV(boolean prevKV);
    public WatchOption.Builder withProgressNotify(boolean progressNotify);
    public WatchOption.Builder withCreateNotify(boolean createNotify);
    public WatchOption.Builder withNoPut(boolean noPut);
    public WatchOption.Builder withNoDelete(boolean noDelete);
    public WatchOption.Builder isPrefix(boolean prefix);
    public WatchOption.Builder withPrefix(ByteSequence prefix);
    public WatchOption.Builder withRequireLeader(boolean requireLeader);
    public WatchOption build();
  }
}
