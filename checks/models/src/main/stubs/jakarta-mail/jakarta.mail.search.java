package jakarta.mail.search;

import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.Serializable;
import java.util.Date;

public abstract class AddressStringTerm extends StringTerm {
  protected AddressStringTerm(String pattern);
  protected boolean match(Address a);
}

public abstract class AddressTerm extends SearchTerm {
  protected AddressTerm(Address address);
  public Address getAddress();
  protected boolean match(Address a);
}

public final class AndTerm extends SearchTerm {
  public AndTerm(SearchTerm t1, SearchTerm t2);
  public AndTerm(SearchTerm[] t);
  public SearchTerm[] getTerms();
  public boolean match(Message msg);
}

public final class BodyTerm extends StringTerm {
  public BodyTerm(String pattern);
  public boolean match(Message msg);
}

public abstract class ComparisonTerm extends SearchTerm {
  public static final int LE = 1;
  public static final int LT = 2;
  public static final int EQ = 3;
  public static final int NE = 4;
  public static final int GT = 5;
  public static final int GE = 6;
  public ComparisonTerm();
}

public abstract class DateTerm extends ComparisonTerm {
  protected DateTerm(int comparison, Date date);
  public Date getDate();
  public int getComparison();
  protected boolean match(Date d);
}

public final class FlagTerm extends SearchTerm {
  public FlagTerm(Flags flags, boolean set);
  public Flags getFlags();
  public boolean getTestSet();
  public boolean match(Message msg);
}

public final class FromStringTerm extends AddressStringTerm {
  public FromStringTerm(String pattern);
  public boolean match(Message msg);
}

public final class FromTerm extends AddressTerm {
  public FromTerm(Address address);
  public boolean match(Message msg);
}

public final class HeaderTerm extends StringTerm {
  public HeaderTerm(String headerName, String pattern);
  public String getHeaderName();
  public boolean match(Message msg);
}

public abstract class IntegerComparisonTerm extends ComparisonTerm {
  protected IntegerComparisonTerm(int comparison, int number);
  public int getNumber();
  public int getComparison();
  protected boolean match(int i);
}

public final class MessageIDTerm extends StringTerm {
  public MessageIDTerm(String msgid);
  public boolean match(Message msg);
}

public final class MessageNumberTerm extends IntegerComparisonTerm {
  public MessageNumberTerm(int number);
  public boolean match(Message msg);
}

public final class NotTerm extends SearchTerm {
  public NotTerm(SearchTerm t);
  public SearchTerm getTerm();
  public boolean match(Message msg);
}

public final class OrTerm extends SearchTerm {
  public OrTerm(SearchTerm t1, SearchTerm t2);
  public OrTerm(SearchTerm[] t);
  public SearchTerm[] getTerms();
  public boolean match(Message msg);
}

public final class ReceivedDateTerm extends DateTerm {
  public ReceivedDateTerm(int comparison, Date date);
  public boolean match(Message msg);
}

public final class RecipientStringTerm extends AddressStringTerm {
  public RecipientStringTerm(Message.RecipientType type, String pattern);
  public Message.RecipientType getRecipientType();
  public boolean match(Message msg);
}

public final class RecipientTerm extends AddressTerm {
  public RecipientTerm(Message.RecipientType type, Address address);
  public Message.RecipientType getRecipientType();
  public boolean match(Message msg);
}

public class SearchException extends MessagingException {
  public SearchException();
  public SearchException(String s);
}

public abstract class SearchTerm implements Serializable {
  public SearchTerm();
  public abstract boolean match(Message msg);
}

public final class SentDateTerm extends DateTerm {
  public SentDateTerm(int comparison, Date date);
  public boolean match(Message msg);
}

public final class SizeTerm extends IntegerComparisonTerm {
  public SizeTerm(int comparison, int size);
  public boolean match(Message msg);
}

public abstract class StringTerm extends SearchTerm {
  protected StringTerm(String pattern);
  protected StringTerm(String pattern, boolean ignoreCase);
  public String getPattern();
  public boolean getIgnoreCase();
  protected boolean match(String s);
}

public final class SubjectTerm extends StringTerm {
  public SubjectTerm(String pattern);
  public boolean match(Message msg);
}
