/** Kinds of articles that a page names in words; a gallery is a list whose items are pictures. */
export type NamedKind =
  | 'sponsored'
  | 'live'
  | 'list'
  | 'newsletter'
  | 'column'
  | 'opinion'
  | 'interview'
  | 'analysis'
  | 'review'
  | 'gallery';

/**
 * Words of one language that outlets put around their stories. Each is a list of alternatives of a pattern, folded
 * unless said otherwise; '' where there are none. The script that reads pages has no other words of languages than
 * these, so that it stays small.
 */
export interface PageWords {
  /** Words of sections, labels, paths and titles that name a kind. */
  kinds: Readonly<Partial<Record<NamedKind, string>>>;
  /** Words by which somebody who is asked is addressed, as written, with their capitals. */
  addressed: string;
  /** Words by which a writer speaks of himself or herself, as written; null where they are not known. */
  firstPerson: RegExp | null;
  /** Words by which a text speaks of itself as a letter to its readers. */
  ofThisLetter: string;
  /** "All rights reserved", at either end of a sentence. */
  rights: string;
  /** Beginnings of sentences that say whose a text is and where it was first. */
  formula: string;
  /** Words that say it wherever they stand. */
  telling: string;
  /** Beginnings of sentences that call upon the reader to do something with the outlet. */
  calls: readonly string[];
  /** Words that report a call: whoever says it is not the outlet. */
  reported: string;
  /** Things that only an outlet speaks of to its readers. */
  offered: string;
  /** The outlet, and the reader, in a sentence. */
  we: string;
  you: string;
  /**
   * Words that only an offer of a subscription uses, and those that news of outlets and their subscribers use as well.
   */
  offer: string;
  sharedOffer: string;
}
