import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Marked, markPassage } from '../utils/platform/page/mark-passage';

declare global {
  /** The passage to mark; the background sets it in the script's isolated world before the script runs. */
  var recoupePassage: { text: string; name: string } | undefined;
}

/** Run in the page when the reader opens a citation; its value is returned to the background. */
export default defineUnlistedScript((): Marked => {
  const passage = globalThis.recoupePassage;
  globalThis.recoupePassage = undefined;
  return typeof passage?.text === 'string' ? markPassage(document, passage.text, passage.name) : 'gone';
});
