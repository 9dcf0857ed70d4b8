package vn.nghiquyet.source.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element called {@code t} in the XML of a part, and where it is written. Found by going through
 * the tags of XML that is known to be well-formed and without a document type, since the JDK's
 * reader does not tell where in its input it is. Linear.
 *
 * @param tag where its start tag ends, at the {@code >}
 * @param end where its content ends
 * @param text what it holds; empty where it must not be changed: a tracked change, the result of a
 *     field, what comes from elsewhere, markup that is there twice
 * @param preserved whether spaces at its ends count
 * @param zone equal for two elements with nothing between them that is tracked or a field
 */
record TextElement(int tag, int end, Optional<String> text, boolean preserved, int zone) {
  private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");
  private static final Set<String> CLOSED = Set.of("fldSimple", "AlternateContent");
  private static final Pattern FIELD =
      Pattern.compile("fldCharType\\s*=\\s*[\"'](begin|separate|end)[\"']");
  private static final Pattern LOCKED = Pattern.compile("[\"'](?:sdtC|c)ontentLocked[\"']");
  private static final Pattern PRESERVED = Pattern.compile("\\sxml:space\\s*=\\s*[\"']preserve");
  private static final Pattern ENTITY = Pattern.compile("&(#x?)?(\\w+);");

  /** Those of a part, in order: the one numbered n stands at n - 1. */
  static List<TextElement> of(String xml) {
    return new Walk(xml).elements();
  }

  /** Text as XML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** One way through the tags. */
  private static final class Walk {
    private final String xml;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<TextElement> found = new ArrayList<>();

    /** Depths of the content controls that are open, and of those that must not be changed. */
    private final Deque<Integer> controls = new ArrayDeque<>();

    private final Deque<Integer> locked = new ArrayDeque<>();
    private int closed;
    private int fields;
    private int zone;

    Walk(String xml) {
      this.xml = xml;
    }

    List<TextElement> elements() {
      int at = xml.indexOf('<');
      boolean begun = false;
      while (at >= 0 && !(begun && open.isEmpty())) {
        int end = end(at);
        if (xml.startsWith("</", at)) {
          close();
        } else if (xml.charAt(at + 1) != '!' && xml.charAt(at + 1) != '?') {
          open(xml.substring(at + 1, end), end);
          begun = true;
        }
        at = xml.indexOf('<', end);
      }
      return found;
    }

    /** Where a tag, comment, section or instruction ends, at its last character. */
    private int end(int at) {
      if (xml.startsWith("<!--", at)) {
        return xml.indexOf("-->", at) + 2;
      }
      if (xml.startsWith("<![CDATA[", at)) {
        return xml.indexOf("]]>", at) + 2;
      }
      int end = at;
      char quote = 0;
      while (quote != 0 || xml.charAt(end) != '>') {
        char c = xml.charAt(end);
        boolean mark = (c == '"' || c == '\'') && (quote == 0 || quote == c);
        quote = mark ? (quote == 0 ? c : 0) : quote;
        end++;
      }
      return end;
    }

    private void open(String tag, int end) {
      boolean empty = tag.endsWith("/");
      String name = name(tag);
      open.push(name);
      enter(name, tag);
      if (name.equals("t")) {
        add(tag, end, empty);
      }
      if (empty) {
        close();
      }
    }

    private static String name(String tag) {
      int end = 0;
      while (end < tag.length() && !Character.isWhitespace(tag.charAt(end))) {
        end++;
      }
      String name = tag.substring(0, tag.endsWith("/") && end == tag.length() ? end - 1 : end);
      return name.substring(name.indexOf(':') + 1);
    }

    private void enter(String name, String tag) {
      if (TRACKED.contains(name) || CLOSED.contains(name)) {
        closed++;
        zone++;
      } else if (name.equals("fldChar")) {
        field(tag);
      } else if (name.equals("sdt")) {
        controls.push(open.size());
      } else if (name.equals("dataBinding") || name.equals("lock") && LOCKED.matcher(tag).find()) {
        lock();
      }
    }

    private void lock() {
      if (!controls.isEmpty() && !controls.peek().equals(locked.peek())) {
        locked.push(controls.peek());
      }
    }

    private void field(String tag) {
      Matcher type = FIELD.matcher(tag);
      zone++;
      if (type.find()) {
        fields += type.group(1).equals("begin") ? 1 : type.group(1).equals("end") ? -1 : 0;
      }
    }

    private void close() {
      String name = open.pop();
      if (TRACKED.contains(name) || CLOSED.contains(name)) {
        closed--;
        zone++;
      } else if (name.equals("sdt") && controls.pop().equals(locked.peek())) {
        locked.pop();
      }
    }

    private void add(String tag, int end, boolean empty) {
      int close = empty ? end : xml.indexOf("</", end);
      boolean free = closed == 0 && fields == 0 && locked.isEmpty() && !empty;
      Optional<String> text = free ? decoded(xml.substring(end + 1, close)) : Optional.empty();
      found.add(new TextElement(end, close, text, PRESERVED.matcher(tag).find(), zone));
    }

    /** The characters that XML stands for; empty where it is more than characters. */
    private static Optional<String> decoded(String content) {
      if (content.indexOf('<') >= 0 || content.indexOf('\r') >= 0) {
        return Optional.empty();
      }
      StringBuilder out = new StringBuilder();
      int at = 0;
      for (Matcher entity = ENTITY.matcher(content); entity.find(); at = entity.end()) {
        out.append(content, at, entity.start()).append(character(entity));
      }
      return Optional.of(out.append(content, at, content.length()).toString());
    }

    private static String character(Matcher entity) {
      if (entity.group(1) != null) {
        int base = entity.group(1).toLowerCase(Locale.ROOT).endsWith("x") ? 16 : 10;
        return Character.toString(Integer.parseInt(entity.group(2), base));
      }
      return switch (entity.group(2)) {
        case "lt" -> "<";
        case "gt" -> ">";
        case "amp" -> "&";
        case "quot" -> "\"";
        default -> "'";
      };
    }
  }
}
