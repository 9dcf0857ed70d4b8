package vn.nghiquyet.diff;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.text.Initials;

/** A recipient written by first letters on one side and in full on the other is the same one. */
final class ShortNames {
  private ShortNames() {}

  /** The edits of a unit; those of a recipient that only write out its name are of writing. */
  static List<Edit> told(Unit before, Unit after, List<Edit> edits) {
    if (!isRecipient(before) || !isRecipient(after)) {
      return edits;
    }
    boolean whole = Initials.isSame(before.text(), after.text());
    return edits.stream()
        .map(
            edit ->
                edit.kind().equals(Optional.of(EditClass.SUBSTANTIVE))
                        && (whole || Initials.isSame(edit.before(), edit.after()))
                    ? edit.as(EditClass.EDITORIAL, edit.confidence())
                    : edit)
        .toList();
  }

  private static boolean isRecipient(Unit unit) {
    return unit.role().equals(Block.Role.RECIPIENT.name());
  }
}
