import { believed } from '../../../utils/core/article/believed';
import { extract } from '../../../utils/core/article/extract';
import { editionOf } from '../../../utils/core/coverage/finders/edition';
import { withKnownOutlet } from '../../../utils/core/coverage/outlets/known-name';

/** A page's article as in the panel's JSON, its passages with their kinds; null where none was found. */
export interface CaseArticle {
  [field: string]: unknown;
  passages: { text: string; kind: string; time: string | null }[];
  edition: { lang: string; country: string; script: string };
}

/** Reads the page that is shown. */
function readShown(): CaseArticle | null {
  const found = extract(document, location.href);
  if (!found.ok) return null;
  const { passages, ...article } = withKnownOutlet(believed(found.article));
  const { lang, country, script } = editionOf(article.lang, null);
  return {
    ...article,
    words: article.words + (article.leftOut ?? 0),
    wordsRead: article.words,
    passages: passages.map(({ text, kind, time = null }) => ({ text, kind, time })),
    edition: { lang, country, script },
  };
}

declare global {
  var recoupeCase: typeof readShown;
}
globalThis.recoupeCase = readShown;
