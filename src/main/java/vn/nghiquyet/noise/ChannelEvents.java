package vn.nghiquyet.noise;

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
}
