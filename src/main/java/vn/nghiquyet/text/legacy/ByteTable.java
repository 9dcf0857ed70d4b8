package vn.nghiquyet.text.legacy;

import java.util.Locale;
import vn.nghiquyet.model.Conversion.Encoding;

/** Encodings in which each letter is one byte. */
final class ByteTable implements Codec {
  /** The letters of TCVN 5712:1993 from 0xA1 on that all its variants have; a dot is none. */
  private static final String TCVN =
      "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ......."
          + "ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.";

  /** VN3, of 8-bit fonts: the letters below, capitals with a tone by a font of its own. */
  static final ByteTable TCVN3 = new ByteTable(Encoding.TCVN3).put(0xA1, TCVN);

  /** VN1, of text files: capitals with a tone where VN3 has nothing. */
  static final ByteTable TCVN_VN1 =
      new ByteTable(Encoding.TCVN3)
          .put(0x01, "ÚỤ.ỪỬỮ")
          .put(0x11, "ỨỰỲỶỸÝỴ")
          .put(0x80, "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ")
          .put(0xA1, TCVN)
          .put(0xAF, "Ằ")
          .put(0xBA, "Ẳ")
          .put(0xBF, "ẴẮẦẨẪẤỀ")
          .put(0xCD, "Ể")
          .put(0xD9, "ỄẾỒ")
          .put(0xE0, "Ổ")
          .put(0xF0, "Ỗ")
          .put(0xFF, "Ố");

  /** RFC 1456. */
  static final ByteTable VISCII =
      new ByteTable(Encoding.VISCII)
          .put(0x02, "Ẳ..ẴẪ")
          .put(0x14, "Ỷ....Ỹ....Ỵ")
          .put(0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ")
          .put(0xA0, "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ")
          .put(0xC0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư")
          .put(0xE0, "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ");

  /** As the fonts of the Vietnamese Professionals Society have them. */
  static final ByteTable VPS =
      new ByteTable(Encoding.VPS)
          .put(0x02, "ẠẬẶẸỆ")
          .put(0x10, "ỊỌỘỢỤỰ")
          .put(0x19, "Ỵ..ẪỮ")
          .put(0x80, "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ")
          .put(0xA1, "ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự")
          .put(0xC0, "ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ.")
          .put(0xE0, "àáâãảạă.èéêẽìí.ĩẴĐòóôõ.Ơụùúủ.ỶẼỳ");

  /**
   * Signs of code page 1252 where some encodings have letters; in a document they may be either.
   */
  private static final String PUNCTUATION = "“”‘’…–—•";

  private final Encoding encoding;
  private final char[] letters = new char[0x100];

  private ByteTable(Encoding encoding) {
    this.encoding = encoding;
  }

  private ByteTable put(int from, String these) {
    for (int i = 0; i < these.length(); i++) {
      if (these.charAt(i) != '.') {
        letters[from + i] = these.charAt(i);
      }
    }
    return this;
  }

  @Override
  public Encoding encoding() {
    return encoding;
  }

  @Override
  public char[] decode(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      int b = Bytes.of(out[i]);
      if (b >= 0) {
        out[i] = letters[b] != 0 ? letters[b] : Bytes.western(out[i]);
      }
    }
    for (int i = 0; i < out.length; i++) {
      if (PUNCTUATION.indexOf(text.charAt(i)) >= 0 && !isInSyllable(out, i)) {
        out[i] = text.charAt(i);
      }
    }
    return out;
  }

  @Override
  public boolean has(char letter) {
    return Bytes.of(letter) >= 0 && letters[Bytes.of(letter)] != 0;
  }

  /** Whether what is around a place, or it alone, is a syllable in letters of one height. */
  private static boolean isInSyllable(char[] text, int i) {
    int start = i;
    while (start > 0 && Character.isLetter(text[start - 1])) {
      start--;
    }
    int end = i + 1;
    while (end < text.length && Character.isLetter(text[end])) {
      end++;
    }
    String word = new String(text, start, end - start);
    String lower = word.toLowerCase(Locale.ROOT);
    boolean even =
        word.substring(1).equals(lower.substring(1)) || word.toUpperCase(Locale.ROOT).equals(word);
    return word.length() > 1 && even && Spelling.isSyllable(lower);
  }
}
