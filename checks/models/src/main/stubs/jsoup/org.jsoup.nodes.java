package org.jsoup.nodes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Nodes;

public class Document extends Element {
  public Document(String namespace, String baseUri);
  public Document(String baseUri);
  public static Document createShell(String baseUri);
  public String location();
  public Connection connection();
  public DocumentType documentType();
  public Element head();
  public Element body();
  public List<FormElement> forms();
  public FormElement expectForm(String cssQuery);
  public String title();
  public void title(String title);
  public Element createElement(String tagName);
  public String outerHtml();
  public Element text(String text);
  public String nodeName();
  public void charset(Charset charset);
  public Charset charset();
  public Document clone();
  public Document shallowClone();
  public Document.OutputSettings outputSettings();
  public Document outputSettings(Document.OutputSettings outputSettings);
  public Document.QuirksMode quirksMode();
  public Document quirksMode(Document.QuirksMode quirksMode);
  public Parser parser();
  public Document parser(Parser parser);
  public Document connection(Connection connection);

  public static class OutputSettings implements Cloneable {

    public enum Syntax {
      html,
      xml;
    }
  }

  public enum QuirksMode {
    noQuirks,
    quirks,
    limitedQuirks;
  }
}

public class Element extends Node implements Iterable<Element> {
  public Element(String tag, String namespace);
  public Element(String tag);
  public Element(Tag tag, String baseUri, Attributes attributes);
  public Element(Tag tag, String baseUri);
  protected boolean hasChildNodes();
  protected List<Node> ensureChildNodes();
  protected boolean hasAttributes();
  public Attributes attributes();
  public String baseUri();
  protected void doSetBaseUri(String baseUri);
  public int childNodeSize();
  public String nodeName();
  public String tagName();
  public String normalName();
  public boolean elementIs(String normalName, String namespace);
  public Element tagName(String tagName);
  public Element tagName(String tagName, String namespace);
  public Tag tag();
  public Element tag(Tag tag);
  public boolean isBlock();
  public String id();
  public Element id(String id);
  public Element attr(String attributeKey, String attributeValue);
  public Element attr(String attributeKey, boolean attributeValue);
  public Attribute attribute(String key);
  public Map<String, String> dataset();
  public final Element parent();
  public Elements parents();
  public Element child(int index);
  public int childrenSize();
  public Elements children();
  public Stream<Element> stream();
  public List<TextNode> textNodes();
  public List<DataNode> dataNodes();
  public Elements select(String cssQuery);
  public Elements select(Evaluator evaluator);
  public Stream<Element> selectStream(String cssQuery);
  public Stream<Element> selectStream(Evaluator evaluator);
  public Element selectFirst(String cssQuery);
  public Element selectFirst(Evaluator evaluator);
  public Element expectFirst(String cssQuery);
  public Nodes<Node> selectNodes(Evaluator evaluator);
  public Nodes<Node> selectNodes(String cssQuery);
  public <T extends Node> Nodes<T> selectNodes(Evaluator evaluator, Class<T> type);
  public <T extends Node> Nodes<T> selectNodes(String cssQuery, Class<T> type);
  public <T extends Node> T selectFirstNode(String cssQuery, Class<T> type);
  public <T extends Node> T selectFirstNode(Evaluator evaluator, Class<T> type);
  public <T extends Node> T expectFirstNode(String cssQuery, Class<T> type);
  public boolean is(String cssQuery);
  public boolean is(Evaluator evaluator);
  public Element closest(String cssQuery);
  public Element closest(Evaluator evaluator);
  public Elements selectXpath(String xpath);
  public <T extends Node> List<T> selectXpath(String xpath, Class<T> nodeType);
  public Element appendChild(Node child);
  public Element appendChildren(Collection<? extends Node> children);
  public Element appendTo(Element parent);
  public Element prependChild(Node child);
  public Element prependChildren(Collection<? extends Node> children);
  public Element insertChildren(int index, Collection<? extends Node> children);
  public Element insertChildren(int index, Node... children);
  public Element appendElement(String tagName);
  public Element appendElement(String tagName, String namespace);
  public Element prependElement(String tagName);
  public Element prependElement(String tagName, String namespace);
  public Element appendText(String text);
  public Element prependText(String text);
  public Element append(String html);
  public Element prepend(String html);
  public Element before(String html);
  public Element before(Node node);
  public Element after(String html);
  public Element after(Node node);
  public Element empty();
  public Element wrap(String html);
  public String cssSelector();
  public Elements siblingElements();
  public Elements nextElementSiblings();
  public Elements previousElementSiblings();
  public Element firstElementSibling();
  public int elementSiblingIndex();
  public Element lastElementSibling();
  public Element firstElementChild();
  public Element lastElementChild();
  public Elements getElementsByTag(String tagName);
  public Element getElementById(String id);
  public Elements getElementsByClass(String className);
  public Elements getElementsByAttribute(String key);
  public Elements getElementsByAttributeStarting(String keyPrefix);
  public Elements getElementsByAttributeValue(String key, String value);
  public Elements getElementsByAttributeValueNot(String key, String value);
  public Elements getElementsByAttributeValueStarting(String key, String valuePrefix);
  public Elements getElementsByAttributeValueEnding(String key, String valueSuffix);
  public Elements getElementsByAttributeValueContaining(String key, String match);
  public Elements getElementsByAttributeValueMatching(String key, Pattern pattern);
  public Elements getElementsByAttributeValueMatching(String key, String regex);
  public Elements getElementsByIndexLessThan(int index);
  public Elements getElementsByIndexGreaterThan(int index);
  public Elements getElementsByIndexEquals(int index);
  public Elements getElementsContainingText(String searchText);
  public Elements getElementsContainingOwnText(String searchText);
  public Elements getElementsMatchingText(Pattern pattern);
  public Elements getElementsMatchingText(String regex);
  public Elements getElementsMatchingOwnText(Pattern pattern);
  public Elements getElementsMatchingOwnText(String regex);
  public Elements getAllElements();
  public String text();
  public String wholeText();
  public String nodeValue();
  public String wholeOwnText();
  public String ownText();
  public Element text(String text);
  public boolean hasText();
  public String data();
  public String className();
  public Set<String> classNames();
  public Element classNames(Set<String> classNames);
  public boolean hasClass(String className);
  public Element addClass(String className);
  public Element removeClass(String className);
  public Element toggleClass(String className);
  public String val();
  public Element val(String value);
  public Range endSourceRange();
  public String html();
  public <T extends Appendable> T html(T accum);
  public Element html(String html);
  public Element clone();
  public Element shallowClone();
  protected Element doClone(Node parent);
  public Element clearAttributes();
  public Element removeAttr(String attributeKey);
  public Element root();
  public Element traverse(NodeVisitor nodeVisitor);
  public Element forEachNode(Consumer<? super Node> action);
  public void forEach(Consumer<? super Element> action);
  public Iterator<Element> iterator();
  public Element filter(NodeFilter nodeFilter);
}

public abstract class Node implements Cloneable {
  protected Node();
  public String nodeName();
  public String normalName();
  public String nodeValue();
  public boolean nameIs(String normalName);
  public boolean parentNameIs(String normalName);
  public boolean parentElementIs(String normalName, String namespace);
  protected boolean hasAttributes();
  public boolean hasParent();
  public String attr(String attributeKey);
  public Attributes attributes();
  public int attributesSize();
  public Node attr(String attributeKey, String attributeValue);
  public boolean hasAttr(String attributeKey);
  public Node removeAttr(String attributeKey);
  public Node clearAttributes();
  public String baseUri();
  protected void doSetBaseUri(String baseUri);
  public void setBaseUri(String baseUri);
  public String absUrl(String attributeKey);
  protected List<Node> ensureChildNodes();
  public Node childNode(int index);
  public List<Node> childNodes();
  public List<Node> childNodesCopy();
  public int childNodeSize();
  protected Node[] childNodesAsArray();
  public Node empty();
  public Node parent();
  public Element parentElement();
  public final Node parentNode();
  public Node root();
  public Document ownerDocument();
  public void remove();
  public Node before(String html);
  public Node before(Node node);
  public Node after(String html);
  public Node after(Node node);
  public Node wrap(String html);
  public Node unwrap();
  public void replaceWith(Node in);
  protected void setParentNode(Node parentNode);
  protected void replaceChild(Node out, Node in);
  protected void removeChild(Node out);
  protected void addChildren(Node... children);
  protected void addChildren(int index, Node... children);
  protected void reparentChild(Node child);
  public List<Node> siblingNodes();
  public Node nextSibling();
  public Node previousSibling();
  public int siblingIndex();
  protected void setSiblingIndex(int siblingIndex);
  public Node firstChild();
  public Node lastChild();
  public Node firstSibling();
  public Node lastSibling();
  public Element nextElementSibling();
  public Element previousElementSibling();
  public Node traverse(NodeVisitor nodeVisitor);
  public Node forEachNode(Consumer<? super Node> action);
  public Node filter(NodeFilter nodeFilter);
  public Stream<Node> nodeStream();
  public <T extends Node> Stream<T> nodeStream(Class<T> type);
  public String outerHtml();
  protected void outerHtml(Appendable accum);
  public <T extends Appendable> T html(T appendable);
  public Range sourceRange();
  protected void indent(Appendable accum, int depth, Document.OutputSettings out)
      throws IOException;
  public boolean hasSameValue(Object o);
  public Node clone();
  public Node shallowClone();
  protected Node doClone(Node parent);
}

public class Attributes implements Iterable<Attribute>, Cloneable {
  public Attributes();
  public String get(String key);
  public Attribute attribute(String key);
  public String getIgnoreCase(String key);
  public Attributes add(String key, String value);
  public Attributes put(String key, String value);
  public Object userData(String key);
  public Attributes userData(String key, Object value);
  public Attributes put(String key, boolean value);
  public Attributes put(Attribute attribute);
  public void remove(String key);
  public void removeIgnoreCase(String key);
  public boolean hasKey(String key);
  public boolean hasKeyIgnoreCase(String key);
  public boolean hasDeclaredValueForKey(String key);
  public boolean hasDeclaredValueForKeyIgnoreCase(String key);
  public int size();
  public boolean isEmpty();
  public void addAll(Attributes incoming);
  public Range.AttributeRange sourceRange(String key);
  public Attributes sourceRange(String key, Range.AttributeRange range);
  public Iterator<Attribute> iterator();
  public List<Attribute> asList();
  public Map<String, String> dataset();
  public String html();
  public Attributes clone();
  public void normalize();
  public int deduplicate(ParseSettings settings);
}

public class Attribute implements Map.Entry<String, String>, Cloneable {
  public Attribute(String key, String value);
  public Attribute(String key, String val, Attributes parent);
  public String getKey();
  public void setKey(String key);
  public String getValue();
  public boolean hasDeclaredValue();
  public String setValue(String val);
  public String prefix();
  public String localName();
  public String namespace();
  public String html();
  public Range.AttributeRange sourceRange();
  protected void html(Appendable accum, Document.OutputSettings out) throws IOException;
  protected static void html(String key, String val, Appendable accum, Document.OutputSettings out)
      throws IOException;
  public static String getValidKey(String key, Document.OutputSettings.Syntax syntax);
  public static Attribute createFromEncoded(String unencodedKey, String encodedValue);
  protected boolean isDataAttribute();
  protected static boolean isDataAttribute(String key);
  protected final boolean shouldCollapseAttribute(Document.OutputSettings out);
  protected static boolean shouldCollapseAttribute(String key, String val,
      Document.OutputSettings out);
  public static boolean isBooleanAttribute(String key);
  public Attribute clone();
}

public class TextNode extends LeafNode {
  public TextNode(String text);
  public String nodeName();
  public String text();
  public TextNode text(String text);
  public String getWholeText();
  public boolean isBlank();
  public TextNode splitText(int offset);
  public TextNode clone();
  public static TextNode createFromEncoded(String encodedText);
}

public class Comment extends LeafNode {}

public class DataNode extends LeafNode {}

public class DocumentType extends LeafNode {}

public class FormElement extends Element {}

public abstract class LeafNode extends Node {
  public LeafNode();
  protected LeafNode(String coreValue);
  protected final boolean hasAttributes();
  public final Attributes attributes();
  public Element parent();
  public String nodeValue();
  public String attr(String key);
  public Node attr(String key, String value);
  public boolean hasAttr(String key);
  public Node removeAttr(String key);
  public String absUrl(String key);
  public String baseUri();
  protected void doSetBaseUri(String baseUri);
  public int childNodeSize();
  public Node empty();
  protected List<Node> ensureChildNodes();
  protected LeafNode doClone(Node parent);
}

public class Range {

  public static class AttributeRange {}
}
