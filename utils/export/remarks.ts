import type { Statement } from '../brief/types';
import type { I18n } from '../i18n/types';
import type { Block } from './document';
import { whyWords } from './why-words';

/** What there is to say of a statement beside its words: what the check missed, what it said before, what the reader reported. */
function remarks({ check, before, flag }: Statement, i18n: I18n): string[] {
  return [
    check ? whyWords(check, i18n) : '',
    before === undefined ? '' : i18n.t('rewrite_before', before),
    flag ? i18n.t('flag_said', flag) : '',
  ].filter(Boolean);
}

/** Blocks with a note behind each run of statements for every one of them of which there is something to say. */
export function withRemarks(blocks: readonly Block[], i18n: I18n): Block[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'statements') return [block];
    const notes = block.statements.flatMap((statement): Block[] => {
      const said = remarks(statement, i18n);
      return said.length > 0 ? [{ type: 'note', text: `${i18n.t('quoted', statement.text)} ${said.join(' · ')}` }] : [];
    });
    return [block, ...notes];
  });
}
