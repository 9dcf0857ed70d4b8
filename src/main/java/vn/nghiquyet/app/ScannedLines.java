package vn.nghiquyet.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Seen;
import vn.nghiquyet.diff.Side;
import vn.nghiquyet.diff.Witness;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.report.Facsimile;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.page.PagedFile;

/**
 * Cuts the lines of print out of the pages of scanned files, those that are asked for and no
 * others. Together they stay below {@link #MAX_CHARACTERS}. Holds the image of one page of each
 * file. Not for use by several threads.
 */
final class ScannedLines implements AutoCloseable {
  /** Characters of all images that one report may hold. */
  static final int MAX_CHARACTERS = 12 << 20;

  private final Reading reading;
  private final int most;
  private final List<PagedFile> opened = new ArrayList<>();
  private int characters;
  private int strips;

  ScannedLines(Reading reading) {
    this(reading, MAX_CHARACTERS);
  }

  ScannedLines(Reading reading, int most) {
    this.reading = reading;
    this.most = most;
  }

  /**
   * Those of one side; none where it was not read from images.
   *
   * @throws InputException if the file cannot be read
   */
  Facsimile of(Input input, Side side) throws InputException {
    Map<Integer, PageGeometry> geometries = new HashMap<>();
    for (PageOrigin origin : side.document().source().origins()) {
      origin.geometry().ifPresent(geometry -> geometries.put(origin.page(), geometry));
    }
    if (geometries.isEmpty()) {
      return Facsimile.NONE;
    }
    Optional<PagedFile> file = reading.pages(input);
    file.ifPresent(opened::add);
    return file.<Facsimile>map(pages -> new Lines(pages, side.witness(), geometries))
        .orElse(Facsimile.NONE);
  }

  @Override
  public void close() {
    opened.forEach(PagedFile::close);
  }

  /** Where on a page a line stands. */
  private record Place(int page, Box box) {}

  private final class Lines implements Facsimile {
    private final Witness witness;
    private final PageStrips pages;
    private final Map<Place, Optional<Strip>> cut = new HashMap<>();
    private Unit unit;
    private List<Seen.Spot> lines = List.of();
    private boolean full;

    Lines(PagedFile file, Witness witness, Map<Integer, PageGeometry> geometries) {
      this.witness = witness;
      this.pages = new PageStrips(file, geometries);
    }

    @Override
    public boolean isCut() {
      return full;
    }

    @Override
    public List<Sight> at(Unit where, int start, int end) {
      if (!where.equals(unit)) {
        unit = where;
        lines = spots(0, where.text().length());
      }
      List<Sight> out = new ArrayList<>();
      for (Seen.Spot spot : spots(start, end)) {
        Box line = line(spot);
        cut.computeIfAbsent(new Place(spot.page(), line), this::strip)
            .map(strip -> new Sight(strip, pages.on(spot.page(), line, spot.box())))
            .ifPresent(out::add);
      }
      return out;
    }

    private List<Seen.Spot> spots(int start, int end) {
      return witness.seen(unit, start, end).map(Seen::spots).orElse(List.of());
    }

    /** The line that a place is on, as wide as the lines of its unit on that page. */
    private Box line(Seen.Spot spot) {
      List<Box> page =
          lines.stream().filter(one -> one.page() == spot.page()).map(Seen.Spot::box).toList();
      Box line =
          page.stream()
              .filter(box -> box.around(spot.box()).equals(box))
              .findFirst()
              .orElse(spot.box());
      int left = page.stream().mapToInt(Box::left).reduce(line.left(), Math::min);
      int right = page.stream().mapToInt(Box::right).reduce(line.right(), Math::max);
      return new Box(left, line.top(), right, line.bottom());
    }

    private Optional<Strip> strip(Place place) {
      if (full) {
        return Optional.empty();
      }
      Optional<Strip> strip = pages.cut(strips + 1, place.page(), place.box());
      int size = strip.map(one -> one.source().length()).orElse(0);
      if (characters + size > most) {
        full = true;
        return Optional.empty();
      }
      characters += size;
      strips += strip.isPresent() ? 1 : 0;
      return strip;
    }
  }
}
