package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.source.office.DraftInsertions.Piece;
import vn.nghiquyet.source.office.TrackedTokens.Token;

/** What a file is to show once all changes are accepted, white space aside. */
final class ExpectedText {
  private final List<Token> tokens;
  private final DraftPlaces places;
  private final Labels labels;

  /** What comes right before and right behind what the file shows, in its paragraph. */
  private final Map<Integer, List<ShownSign>> ahead = new HashMap<>();

  private final Map<Integer, List<ShownSign>> behind = new HashMap<>();

  /** The same in paragraphs of its own. */
  private final Map<Integer, List<ShownSign>> above = new HashMap<>();

  private final Map<Integer, List<ShownSign>> below = new HashMap<>();

  ExpectedText(TrackedTokens tracked, DraftPlaces places, Labels labels) {
    this.tokens = tracked.list();
    this.places = places;
    this.labels = labels;
  }

  /** Words come right behind a character that the file shows, or right before it. */
  void inside(Piece words, int place, boolean follows) {
    add(follows ? behind : ahead, place, words);
  }

  /** A new paragraph comes right behind a character that the file shows, or right before it. */
  void paragraph(Piece paragraph, int place, boolean follows) {
    add(follows ? below : above, place, paragraph);
  }

  private void add(Map<Integer, List<ShownSign>> side, int place, Piece piece) {
    List<ShownSign> signs = side.computeIfAbsent(place, any -> new ArrayList<>());
    for (Token token : piece.tokens()) {
      if (!token.isBlank() && labels.shows(token)) {
        signs.add(new ShownSign(token.sign(), !labels.isCounted(token), token.paragraph()));
      }
    }
  }

  /** All of it. */
  List<ShownSign> signs() {
    Token[] held = new Token[places.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (places.place(i) >= 0) {
        held[places.place(i)] = tokens.get(i);
      }
    }
    List<ShownSign> out = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      out.addAll(above.getOrDefault(i, List.of()));
      out.addAll(ahead.getOrDefault(i, List.of()));
      if (held[i] == null || held[i].fate().isAfter()) {
        int paragraph = held[i] == null ? -1 : held[i].paragraph();
        out.add(new ShownSign(places.sign(i), places.isHeld(i), paragraph));
      }
      out.addAll(behind.getOrDefault(i, List.of()));
      out.addAll(below.getOrDefault(i, List.of()));
    }
    return out;
  }
}
