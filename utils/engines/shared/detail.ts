import { tidySpaces, withoutMarks } from '../../core/text/plain-text';
import { withoutUnseen } from '../../core/text/unseen';
import type { Hide } from './hide';

/** Most characters of a detail. */
const LONGEST_DETAIL_CHARS = 300;
/** Most characters of a message that are read. */
const LONGEST_MESSAGE_CHARS = 5000;

/**
 * The endpoint's own message about an error, as plain text without the key. Its addresses stay, as text: the sentence
 * often leads to one.
 */
export function detailOf(text: string, hide: Hide): string {
  // Bearer tokens and keys of other shapes that an endpoint may repeat, even shortened.
  const plain = hide(tidySpaces(withoutMarks(withoutUnseen(text.slice(0, LONGEST_MESSAGE_CHARS))))).replace(
    /\b(?:sk|pk|gsk|xai|key|AIza)[-_][\w-]{8,}/g,
    '…',
  );
  return plain.length > LONGEST_DETAIL_CHARS ? `${plain.slice(0, LONGEST_DETAIL_CHARS - 1)}…` : plain;
}
