import type { Reread } from '../../utils/core/brief/types';
import { rereadWords } from '../../utils/core/shown/reread-words';
import { useI18n } from '../shared/i18n';
import { passageNumber, useReading } from './reading';

/** The result of a second reading, right below its statement. */
export function RereadNote({ reread }: { reread: Reread }) {
  const i18n = useI18n();
  const reading = useReading();
  return (
    <span class="reread" data-result={reread.result} lang={i18n.lang}>
      {rereadWords(reread, i18n, reread.passage ? passageNumber(reread.passage, reading) : '')}
    </span>
  );
}
