package vn.nghiquyet.diff;

import java.util.Objects;
import java.util.function.Supplier;
import vn.nghiquyet.lm.LanguageModel;

/**
 * How to compare.
 *
 * @param noise when a difference is noise
 * @param model gives the language model; asked where a side was read from print, or words were put
 *     for others
 */
public record DiffOptions(Noise noise, Supplier<LanguageModel> model) {
  /** Tells noise that is more probable than not, with the model that comes with the program. */
  public static final DiffOptions USUAL = new DiffOptions(Noise.NORMAL, LanguageModel::shipped);

  /** Checks that nothing is missing. */
  public DiffOptions {
    Objects.requireNonNull(noise);
    Objects.requireNonNull(model);
  }
}
