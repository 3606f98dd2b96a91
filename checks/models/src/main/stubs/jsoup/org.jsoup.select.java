package org.jsoup.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

public class Elements extends Nodes<Element> {
  public Elements();
  public Elements(int initialCapacity);
  public Elements(Collection<Element> elements);
  public Elements(List<Element> elements);
  public Elements(Element... elements);
  public Elements clone();
  public ArrayList<Element> asList();
  public String attr(String attributeKey);
  public boolean hasAttr(String attributeKey);
  public List<String> eachAttr(String attributeKey);
  public Elements attr(String attributeKey, String attributeValue);
  public Elements removeAttr(String attributeKey);
  public Elements addClass(String className);
  public Elements removeClass(String className);
  public Elements toggleClass(String className);
  public boolean hasClass(String className);
  public String val();
  public Elements val(String value);
  public String text();
  public boolean hasText();
  public List<String> eachText();
  public String html();
  public Elements tagName(String tagName);
  public Elements html(String html);
  public Elements prepend(String html);
  public Elements append(String html);
  public Elements before(String html);
  public Elements after(String html);
  public Elements wrap(String html);
  public Elements unwrap();
  public Elements empty();
  public Elements remove();
  public Elements select(String query);
  public Element selectFirst(String cssQuery);
  public Element expectFirst(String cssQuery);
  public Elements not(String query);
  public Elements eq(int index);
  public boolean is(String query);
  public Elements next();
  public Elements next(String query);
  public Elements nextAll();
  public Elements nextAll(String query);
  public Elements prev();
  public Elements prev(String query);
  public Elements prevAll();
  public Elements prevAll(String query);
  public Elements parents();
  public Element first();
  public Element last();
  public Elements traverse(NodeVisitor nodeVisitor);
  public Elements filter(NodeFilter nodeFilter);
  public List<FormElement> forms();
  public List<Comment> comments();
  public List<TextNode> textNodes();
  public List<DataNode> dataNodes();
  public Element set(int index, Element element);
  public Element remove(int index);
  public Element deselect(int index);
}

public abstract class Evaluator {}

public interface NodeFilter {
  NodeFilter.FilterResult head(Node node, int depth);

  enum FilterResult {
    CONTINUE,
    SKIP_CHILDREN,
    SKIP_ENTIRELY,
    REMOVE,
    STOP;
  }
}

public interface NodeVisitor {
  void head(Node node, int depth);
}

public class Nodes<T extends Node> extends ArrayList<T> {
  public Nodes();
  public Nodes(int initialCapacity);
  public Nodes(Collection<T> nodes);
  public Nodes(List<T> nodes);
  public Nodes(T... nodes);
  public Nodes<T> clone();
  public ArrayList<T> asList();
  public Nodes<T> remove();
  public String outerHtml();
  public Nodes<T> before(String html);
  public Nodes<T> after(String html);
  public Nodes<T> wrap(String html);
  public T first();
  public T last();
  public T set(int index, T node);
  public T remove(int index);
  public boolean remove(Object o);
  public T deselect(int index);
  public boolean deselect(Object o);
  public void clear();
  public void deselectAll();
  public boolean removeAll(Collection<?> c);
  public boolean retainAll(Collection<?> toRemove);
  public boolean removeIf(Predicate<? super T> filter);
  public void replaceAll(UnaryOperator<T> operator);
}
