import { pageWords } from '../../text/lang/page/words';

/*
 * Words of sentences that outlets put into or under their stories, in some languages; all for folded texts. A story may
 * use any of them: `isNotice` asks where they stand and who speaks.
 */

const RIGHTS = pageWords('rights');

/** Beginnings of sentences that say whose a text is and where it was first. */
export const FORMULA = new RegExp(`^(?:c )?(?:${RIGHTS}|${pageWords('formula')})|(?:${RIGHTS})$`);

/** Words that say it wherever they stand. */
export const TELLING = new RegExp(`\\b(?:${pageWords('telling')})\\b`);

/** Beginnings of sentences that call upon the reader to do something with the outlet. */
export const CALL = new RegExp(`^(?:please |to [^ ]+ (?:[^ ]+ ){0,6})?(?:${pageWords('calls')})`);

/** Words that report a call: whoever says it is not the outlet. Folded. */
export const REPORTED = new RegExp(`\\b(?:${pageWords('reported')})\\b`);

/** Things that only an outlet speaks of to its readers. One is enough where both are named in the sentence. */
export const OFFERED = new RegExp(`\\b(?:${pageWords('offered')})\\b`, 'g');

/** The outlet, and the reader, in the sentence. */
export const WE = new RegExp(`\\b(?:${pageWords('we')})\\b`);
export const YOU = new RegExp(`\\b(?:${pageWords('you')})\\b`);
