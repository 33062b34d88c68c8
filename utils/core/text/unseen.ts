/**
 * Characters that no reader sees, for a class of a regular expression: control characters apart from white space, soft
 * hyphens, zero-width spaces, marks, embeddings, overrides and isolates of writing direction, fillers, annotation marks.
 */
export const UNSEEN_CLASS =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
  '\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb';

/** Those beyond the first plane (marks of music, tags, selectors of variants), and halves of surrogate pairs. */
const BEYOND = '\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}\\p{Surrogate}';

/** Zero-width joiners: they join letters of some scripts and pictures, and do nothing but hide beside ASCII. */
const JOINERS = '(?<![^\\u0000-\\u007f])[\\u200c\\u200d]+|[\\u200c\\u200d]+(?![^\\u0000-\\u007f])';

const UNSEEN = new RegExp(`[${UNSEEN_CLASS}${BEYOND}]`, 'gu');
const LONE_JOINERS = new RegExp(JOINERS, 'gu');
/** Most text is of letters, marks and spaces that no rule here is about. */
const MAY_HIDE =
  /[^\t-\r -~\u00a0-\u00ac\u00ae-\u034e\u0370-\u061b\u2010-\u2029\u202f-\u205f\u20a0-\u2fff\u3001-\u3163]/;

/** The text without characters that are invisible to readers, or that turn the order of what they see around. */
export function withoutUnseen(text: string): string {
  return MAY_HIDE.test(text) ? text.replace(UNSEEN, '').replace(LONE_JOINERS, '') : text;
}
