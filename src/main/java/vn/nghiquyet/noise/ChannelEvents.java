package vn.nghiquyet.noise;

import java.util.List;

/**
 * The events of a channel with a number each, probability or expected count.
 *
 * @param single one meant letter seen as 0 to {@value #LONGEST} characters
 * @param pair two meant letters seen as one character
 * @param invented characters seen before a letter or at the end that nothing meant, the letter of
 *     their keys being {@link EventTable#INVENTED}
 */
record ChannelEvents(EventTable single, EventTable pair, EventTable invented) {
  /** The most characters one letter is seen as. */
  static final int LONGEST = 3;

  ChannelEvents() {
    this(new EventTable(), new EventTable(), new EventTable());
  }

  static long inventedKey(char seen) {
    return EventTable.key(EventTable.INVENTED, String.valueOf(seen), 0, 1);
  }

  /** With the mean of the probabilities of both, these numbers being logs; rarer ones drop out. */
  ChannelEvents meanWith(ChannelEvents other) {
    return new ChannelEvents(
        mean(single, other.single), mean(pair, other.pair), mean(invented, other.invented));
  }

  private static EventTable mean(EventTable one, EventTable other) {
    EventTable out = new EventTable();
    for (EventTable table : List.of(one, other)) {
      for (long key : table.keys()) {
        double p =
            (Math.exp(one.get(key, Channel.NEVER)) + Math.exp(other.get(key, Channel.NEVER))) / 2;
        if (p > BackOff.LEAST) {
          out.put(key, Math.log(Math.min(1, p)));
        }
      }
    }
    return out;
  }
}
