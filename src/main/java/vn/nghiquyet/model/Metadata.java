package vn.nghiquyet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document says of itself. Empty strings and empty optionals stand for what is not there.
 *
 * @param docType tên loại, upper case: {@code NGHỊ QUYẾT}
 * @param symbol số, ký hiệu: {@code 99/NQ-HĐND}
 * @param number the number in the symbol: {@code 99}
 * @param title trích yếu
 * @param issuer cơ quan ban hành
 * @param place địa danh ban hành
 * @param date ngày ban hành
 * @param term khóa, as printed
 * @param session kỳ họp, as printed
 * @param legalBases căn cứ ban hành
 * @param recipients nơi nhận, without their dash
 * @param signer người ký
 * @param draft whether this is a draft: it says so, or its number or date is left blank
 */
public record Metadata(
    String docType,
    String symbol,
    String number,
    String title,
    String issuer,
    String place,
    Optional<LocalDate> date,
    String term,
    String session,
    List<String> legalBases,
    List<String> recipients,
    Signer signer,
    boolean draft) {

  /** Copies the lists. */
  public Metadata {
    Objects.requireNonNull(docType);
    Objects.requireNonNull(symbol);
    Objects.requireNonNull(number);
    Objects.requireNonNull(title);
    Objects.requireNonNull(issuer);
    Objects.requireNonNull(place);
    Objects.requireNonNull(date);
    Objects.requireNonNull(term);
    Objects.requireNonNull(session);
    Objects.requireNonNull(signer);
    legalBases = List.copyOf(legalBases);
    recipients = List.copyOf(recipients);
  }

  /**
   * Who signed.
   *
   * @param position chức vụ: {@code CHỦ TỊCH}; empty where not there
   * @param name họ tên; empty where not there
   */
  public record Signer(String position, String name) {
    /** Nobody. */
    public static final Signer NONE = new Signer("", "");

    /** Checks that nothing is missing. */
    public Signer {
      Objects.requireNonNull(position);
      Objects.requireNonNull(name);
    }
  }
}
