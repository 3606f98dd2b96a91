package io.etcd.jetcd.cluster;

import io.etcd.jetcd.impl.AbstractResponse;
import java.net.URI;
import java.util.List;

public class Member {
  public long getId();
  public String getName();
  public List<URI> getPeerURIs();
  public List<URI> getClientURIs();
  public boolean isLearner();
}

public class MemberAddResponse extends AbstractResponse {
  public Member getMember();
  public List<Member> getMembers();
}

public class MemberListResponse extends AbstractResponse {
  public List<Member> getMembers();
}

public class MemberPromoteResponse extends AbstractResponse {
  public List<Member> getMembers();
}

public class MemberRemoveResponse extends AbstractResponse {
  public List<Member> getMembers();
}

public class MemberUpdateResponse extends AbstractResponse {
  public List<Member> getMembers();
}
