package vn.nghiquyet.app;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Provision;

/**
 * Keeps texts and paths that many documents have once, however often they are there: ten thousand
 * documents say {@code điểm a khoản 2 Điều 5} ten thousand times, and their measures hundreds of
 * times. Safe for use by several threads.
 */
final class SharedTexts {
  /** Under itself each text, label and path. */
  private final ConcurrentHashMap<Object, Object> known = new ConcurrentHashMap<>();

  /** The same document. */
  Document of(Document document) {
    return new Document(
        document.source(),
        document.meta(),
        document.front(),
        provisions(document.body()),
        document.back(),
        document.diagnostics());
  }

  private List<Provision> provisions(List<Provision> all) {
    return all.stream().map(this::provision).toList();
  }

  private Provision provision(Provision one) {
    return new Provision(
        one.kind(),
        shared(one.label()),
        shared(one.marker()),
        shared(one.heading()),
        shared(one.text()),
        path(one.path()),
        shared(one.citation()),
        one.page(),
        one.line(),
        one.range(),
        one.confidence(),
        provisions(one.children()));
  }

  private List<String> path(List<String> path) {
    return shared(List.copyOf(path.stream().map(this::shared).toList()));
  }

  @SuppressWarnings("unchecked") // equal things are of one class
  private <T> T shared(T thing) {
    Object before = known.putIfAbsent(thing, thing);
    return before == null ? thing : (T) before;
  }
}
