package org.openqa.selenium;

import static dev.fairlead.annotations.Sharing.CONFINED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import java.io.File;
import java.io.Serializable;
import java.net.URL;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.logging.Logs;

public interface Alert {
  void dismiss();
  void accept();
  String getText();
  void sendKeys(String keysToSend);
}

public class BuildInfo {
  public BuildInfo();
  public String getReleaseLabel();
  public String getBuildRevision();
}

public abstract class By {
  public By();
  public static By id(String id);
  public static By linkText(String linkText);
  public static By partialLinkText(String partialLinkText);
  public static By name(String name);
  public static By tagName(String tagName);
  public static By xpath(String xpathExpression);
  public static By className(String className);
  public static By cssSelector(String cssSelector);
  public WebElement findElement(SearchContext context);
  public abstract List<WebElement> findElements(SearchContext context);
  protected WebDriver getWebDriver(SearchContext context);
  protected JavascriptExecutor getJavascriptExecutor(SearchContext context);
}

public class Cookie implements Serializable {
  public Cookie(String name, String value, String path, Date expiry);
  public Cookie(String name, String value, String domain, String path, Date expiry);
  public Cookie(String name, String value, String domain, String path, Date expiry, boolean isSecure);
  public Cookie(String name, String value, String domain, String path, Date expiry, boolean isSecure, boolean isHttpOnly);
  public Cookie(String name, String value, String domain, String path, Date expiry, boolean isSecure, boolean isHttpOnly, String sameSite);
  public Cookie(String name, String value);
  public Cookie(String name, String value, String path);
  public String getName();
  public String getValue();
  public String getDomain();
  public String getPath();
  public boolean isSecure();
  public boolean isHttpOnly();
  public Date getExpiry();
  public String getSameSite();
  public void validate();
  public Map<String, Object> toJson();
}

public class Dimension {
  public Dimension(int width, int height);
  public int getWidth();
  public int getHeight();
}

public interface JavascriptExecutor {
  Object executeScript(String script, Object... args);
  Object executeAsyncScript(String script, Object... args);
  default ScriptKey pin(String script);
  default void unpin(ScriptKey key);
  default Set<ScriptKey> getPinnedScripts();
  default Object executeScript(ScriptKey key, Object... args);
}

public enum Keys implements CharSequence {
  NULL, CANCEL, HELP, BACK_SPACE, TAB, CLEAR, RETURN, ENTER, SHIFT, LEFT_SHIFT, CONTROL, LEFT_CONTROL, ALT, LEFT_ALT, PAUSE, ESCAPE, SPACE, PAGE_UP, PAGE_DOWN, END, HOME, LEFT, ARROW_LEFT, UP, ARROW_UP, RIGHT, ARROW_RIGHT, DOWN, ARROW_DOWN, INSERT, DELETE, SEMICOLON, EQUALS, NUMPAD0, NUMPAD1, NUMPAD2, NUMPAD3, NUMPAD4, NUMPAD5, NUMPAD6, NUMPAD7, NUMPAD8, NUMPAD9, MULTIPLY, ADD, SEPARATOR, SUBTRACT, DECIMAL, DIVIDE, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, META, COMMAND, RIGHT_SHIFT, RIGHT_CONTROL, RIGHT_ALT, RIGHT_COMMAND, OPTION, FN, ZENKAKU_HANKAKU;
  public int getCodePoint();
  public char charAt(int index);
  public int length();
  public CharSequence subSequence(int start, int end);
  public static String chord(CharSequence... value);
  public static String chord(Iterable<CharSequence> value);
  public static Keys getKeyFromUnicode(char key);
}

public class NoSuchElementException extends NotFoundException {
  public NoSuchElementException(String reason);
  public NoSuchElementException(String reason, Throwable cause);
  public String getSupportUrl();
}

public class NotFoundException extends WebDriverException {
  public NotFoundException();
  public NotFoundException(String message);
  public NotFoundException(String message, Throwable cause);
  public NotFoundException(Throwable cause);
}

public interface OutputType<T> {
  public static final OutputType<String> BASE64;
  public static final OutputType<byte[]> BYTES;
  public static final OutputType<File> FILE;
  T convertFromBase64Png(String base64Png);
  T convertFromPngBytes(byte[] png);
}

public class Point {
  public Point(int x, int y);
  public int getX();
  public int getY();
  public Point moveBy(int xOffset, int yOffset);
}

public class Rectangle {
  public Rectangle(int x, int y, int height, int width);
  public Rectangle(Point p, Dimension d);
  public int getX();
  public int getY();
  public int getHeight();
  public int getWidth();
  public Point getPoint();
  public Dimension getDimension();
}

public class ScriptKey {
  public ScriptKey(String identifier);
  public String getIdentifier();
}

public interface SearchContext {
  List<WebElement> findElements(By by);
  WebElement findElement(By by);
}

public interface TakesScreenshot {
  <X> X getScreenshotAs(OutputType<X> target) throws WebDriverException;
}

public class TimeoutException extends WebDriverException {
  public TimeoutException();
  public TimeoutException(String message);
  public TimeoutException(Throwable cause);
  public TimeoutException(String message, Throwable cause);
}

@Connection(sharing = CONFINED, expensive = true)
public interface WebDriver extends SearchContext {
  @Blocking void get(String url);
  @Blocking String getCurrentUrl();
  @Blocking String getTitle();
  @Blocking List<WebElement> findElements(By by);
  @Blocking WebElement findElement(By by);
  @Blocking String getPageSource();
  @Closes @Blocking void close();
  @Closes @Blocking void quit();
  Set<String> getWindowHandles();
  String getWindowHandle();
  WebDriver.TargetLocator switchTo();
  WebDriver.Navigation navigate();
  WebDriver.Options manage();

  public interface Navigation {
    void back();
    void forward();
    void to(String url);
    void to(URL url);
    void refresh();
  }
  public interface Options {
    void addCookie(Cookie cookie);
    void deleteCookieNamed(String name);
    void deleteCookie(Cookie cookie);
    void deleteAllCookies();
    Set<Cookie> getCookies();
    Cookie getCookieNamed(String name);
    WebDriver.Timeouts timeouts();
    WebDriver.Window window();
    Logs logs();
  }
  public interface TargetLocator {
    WebDriver frame(int index);
    WebDriver frame(String nameOrId);
    WebDriver frame(WebElement frameElement);
    WebDriver parentFrame();
    WebDriver window(String nameOrHandle);
    WebDriver newWindow(WindowType typeHint);
    WebDriver defaultContent();
    WebElement activeElement();
    Alert alert();
  }
  public interface Timeouts {
    WebDriver.Timeouts implicitlyWait(Duration duration);
    default Duration getImplicitWaitTimeout();
    WebDriver.Timeouts scriptTimeout(Duration duration);
    default Duration getScriptTimeout();
    WebDriver.Timeouts pageLoadTimeout(Duration duration);
    default Duration getPageLoadTimeout();
  }
  public interface Window {
    Dimension getSize();
    void setSize(Dimension targetSize);
    Point getPosition();
    void setPosition(Point targetPosition);
    void maximize();
    void minimize();
    void fullscreen();
  }
}

public class WebDriverException extends RuntimeException {
  public static final String SESSION_ID = "Session ID";
  public static final String DRIVER_INFO = "Driver info";
  public WebDriverException();
  public WebDriverException(String message);
  public WebDriverException(Throwable cause);
  public WebDriverException(String message, Throwable cause);
  public String getMessage();
  public String getRawMessage();
  public String getSystemInformation();
  public static String getHostInformation();
  public String getSupportUrl();
  public BuildInfo getBuildInformation();
  public static String getDriverName(StackTraceElement[] stackTraceElements);
  public void addInfo(String key, String value);
  public String getAdditionalInformation();
}

public interface WebElement extends SearchContext, TakesScreenshot {
  @Blocking void click();
  @Blocking void submit();
  @Blocking void sendKeys(CharSequence... keysToSend);
  @Blocking void clear();
  @Blocking String getTagName();
  default String getDomProperty(String name);
  default String getDomAttribute(String name);
  @Blocking String getAttribute(String name);
  default String getAriaRole();
  default String getAccessibleName();
  @Blocking boolean isSelected();
  @Blocking boolean isEnabled();
  @Blocking String getText();
  List<WebElement> findElements(By by);
  WebElement findElement(By by);
  default SearchContext getShadowRoot();
  @Blocking boolean isDisplayed();
  Point getLocation();
  Dimension getSize();
  Rectangle getRect();
  String getCssValue(String propertyName);
}

public enum WindowType {
  WINDOW, TAB;
  public static WindowType fromString(String text);
}
