import type { ComponentChildren } from 'preact';
import type { Lead, LeadSentence } from '../../utils/core/coverage/types';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { useI18n } from '../shared/i18n';

interface Props {
  leads: readonly Lead[];
  texts: ReadonlyMap<number, SourceText>;
}

/** The beginnings of all sources, with their differences marked: a comparison that needs no model; folded. */
export function Leads({ leads, texts }: Props) {
  const { t } = useI18n();
  if (leads.length < 2) return null;
  return (
    <details class="leads">
      <summary>
        <h3>{t('cov_leads')}</h3>
      </summary>
      <ol>
        {leads.map(({ number, lang, sentences }) => (
          <li key={number} value={number}>
            <span class="source-outlet">{texts.get(number)?.outlet}</span>
            <p lang={lang ?? undefined} dir="auto">
              {sentences.map((sentence) => (
                <span key={sentence.text}>{withMarks(sentence)} </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function withMarks({ text, marks }: LeadSentence): ComponentChildren {
  let at = 0;
  const parts = marks.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return [...parts, text.slice(at)];
}
