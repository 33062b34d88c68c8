/**
 * The words by which news places a report beside an event. All are alternatives of a pattern; folded, but for `after`.
 */
export interface EventWords {
  /** Openings of headlines of comment and background that carry no label. */
  comment: string;
  /** Words that look back at an event from a distance, and those that do so in a lead, where years are background. */
  later: string;
  laterLead: string;
  /** Words for the consequences of an event: inquiries, trials, mourning, compensation, rebuilding. */
  consequence: string;
  /** The opening of a clause that places one event by another: "two days after"; with accents. */
  after: string;
  /** Pieces that come whatever happens: horoscopes, forecasts, lotteries, puzzles, listings, round-ups. */
  routine: string;
}
