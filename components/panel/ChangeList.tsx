import type { PassageChange } from '../../utils/core/article/changes';
import type { Changes } from '../../utils/core/run/changed';
import type { I18n } from '../../utils/core/shown/i18n';
import { whyWords } from '../../utils/core/shown/why';
import type { LangTag } from '../../utils/core/text/lang-tag';
import type { WordPart } from '../../utils/core/text/word-diff';
import { passageNumber } from '../brief/reading';

export interface ChangeListProps {
  changes: Changes;
  /** Language of the article. */
  lang: LangTag | undefined;
  /** There is one source: its number says nothing. */
  single: boolean;
  i18n: I18n;
}

/** The changes in the article, passage by passage, then the statements of the kept brief that no longer hold. */
export function ChangeList({ changes, lang, single, i18n }: ChangeListProps) {
  const { t, plural } = i18n;
  const { title, passages, more, statements } = changes;
  const count = passages.length + more + (title ? 1 : 0);
  return (
    <>
      {count === 0 ? (
        <p>{t('changes_order')}</p>
      ) : (
        <details class="changes" open>
          <summary>{plural('changes_count', count)}</summary>
          <ol>
            {title && (
              <li>
                <p class="change-kind">{t('changes_title')}</p>
                <Words parts={title} lang={lang} i18n={i18n} />
              </li>
            )}
            {passages.map((change) => (
              <li key={`${change.type}${'passage' in change ? change.passage : -change.before}`}>
                <p class="change-kind">{kind(change, { single }, i18n)}</p>
                <Words parts={partsOf(change)} lang={lang} i18n={i18n} />
              </li>
            ))}
          </ol>
          {more > 0 && <p>{plural('changes_more', more)}</p>}
        </details>
      )}
      {statements.length > 0 && (
        <>
          <p>{plural('changes_fallen', statements.length)}</p>
          <ul class="fallen">
            {statements.map(({ text, before, check }) => (
              <li key={text}>
                <q lang={changes.lang === 'und' ? undefined : changes.lang} dir="auto">
                  {text}
                </q>
                <span class="why">
                  {whyWords(check, i18n)} {t('changes_then', t(`verdict_${before}`))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function kind(change: PassageChange, reading: { single: boolean }, { t }: I18n): string {
  if (change.type === 'removed') return t('changes_removed');
  return t(
    change.type === 'added' ? 'changes_added' : 'changes_edited',
    t('passage', passageNumber([1, change.passage], reading)),
  );
}

function partsOf(change: PassageChange): WordPart[] {
  return change.type === 'edited' ? change.parts : [{ text: change.text, change: change.type }];
}

/** A text with deletions and insertions marked, also in words for screen readers. */
function Words({ parts, lang, i18n: { t } }: { parts: readonly WordPart[]; lang: LangTag | undefined; i18n: I18n }) {
  return (
    <p class="change-words" lang={lang} dir="auto">
      {parts.map(({ text, change }, index) => {
        if (change === 'same') return text;
        const Mark = change === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <span class="heard">{` [${t(change === 'added' ? 'changes_ins' : 'changes_del')}] `}</span>
            {text}
            <span class="heard">{` [${t('changes_end')}] `}</span>
          </Mark>
        );
      })}
    </p>
  );
}
