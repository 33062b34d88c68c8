import { useId, useRef, useState } from 'preact/hooks';
import type { Citation } from '../../utils/core/article/types';
import type { Statement } from '../../utils/core/brief/types';
import { entryHead } from '../../utils/core/shown/entry-head';
import type { SourceText } from '../../utils/core/shown/source-texts';
import type { LangTag } from '../../utils/core/text/lang-tag';
import { useI18n } from '../shared/i18n';
import { OpenPassage } from './OpenPassage';
import { usePagePassages } from './page-passages';
import { RereadNote } from './RereadNote';
import { Rewrite } from './Rewrite';
import { isShown, useReading } from './reading';
import { TierMark, Why, WordsOf } from './Verdict';

interface Props {
  statements: readonly Statement[];
  /** The sources that the statements may cite. */
  texts: ReadonlyMap<number, SourceText>;
  /** Language of the statements. */
  lang: LangTag | undefined;
  class: string;
}

/** A group of statements, each with its citations; an opened citation shows its passage below them. */
export function Statements({ statements, texts, lang, class: className }: Props) {
  // The open citation: "2:1.4" is that of the third statement (index 2) to passage 4 of source 1.
  const [open, setOpen] = useState<string | null>(null);
  const reading = useReading();
  const page = usePagePassages();
  const { t } = useI18n();
  const id = useId();
  const opener = useRef<HTMLElement | null>(null);
  const [at, name = ''] = open?.split(':') ?? [];
  const [source, passage] = name.split('.').map(Number);
  const text = source === undefined ? undefined : texts.get(source);
  const opened = statements[Number(at)];
  const shown = statements.filter((statement) => isShown(statement, reading));
  const isSelected = ({ citations }: Statement) =>
    citations.some(([number, n]) => number === 1 && page.selected.has(n));
  const close = () => {
    // The pressed button disappears with the passage: the focus returns to the button that opened it.
    opener.current?.focus();
    setOpen(null);
  };
  if (shown.length === 0) return null;
  return (
    <div class="statements">
      <p class={className} lang={lang} dir="auto">
        {statements.map((statement, index) =>
          shown.includes(statement) ? (
            <span
              key={`${index}:${statement.text}`}
              class={isSelected(statement) ? 'statement rests-here' : 'statement'}
              data-origin={statement.origin}
              data-verdict={statement.check?.verdict}
              data-spoken={reading.spoken === statement.text || undefined}
            >
              <EntryHead statement={statement} />
              <span class="statement-text" lang={ownLang(statement, texts)}>
                {statement.text}
              </span>
              {statement.by === 'instant' && <small class="by-instant"> ({t('local_filled')})</small>}
              <Citations
                citations={statement.citations}
                open={Number(at) === index ? name : null}
                passageId={id}
                texts={texts}
                onToggle={(name, button) => {
                  const place = `${index}:${name}`;
                  opener.current = button;
                  setOpen(open === place ? null : place);
                  const [source, passage] = name.split('.').map(Number);
                  if (open !== place && source === 1 && passage) page.show(passage, evidenceAt(statement, passage));
                }}
              />
              {statement.check && reading.tiers && <TierMark check={statement.check} />}
              {statement.check && <WordsOf check={statement.check} />} <Why statement={statement} />
              {statement.reread && <RereadNote reread={statement.reread} />}
              <Rewrite statement={statement} />
            </span>
          ) : null,
        )}
      </p>
      {text && passage !== undefined && opened && (
        <OpenPassage id={id} text={text} passage={passage} statement={opened} onClose={close} />
      )}
    </div>
  );
}

/** The sentence of a passage of the article that a statement rests on. */
function evidenceAt({ check }: Statement, passage: number): string | undefined {
  return check?.evidence?.find((one) => one.source === 1 && one.passage === passage)?.text;
}

/** The time and head of the entry that a statement opens. */
function EntryHead({ statement }: { statement: Statement }) {
  const head = entryHead(statement, useI18n());
  return head ? <strong class="entry-head">{head} </strong> : null;
}

/** The language of a picked sentence, which is its source's, whatever language the others are written in. */
function ownLang({ by, citations }: Statement, texts: Props['texts']): string | undefined {
  return by === 'instant' ? (texts.get(citations[0]?.[0] ?? 1)?.lang ?? undefined) : undefined;
}

interface CitationsProps {
  citations: readonly Citation[];
  open: string | null;
  passageId: string;
  texts: ReadonlyMap<number, SourceText>;
  onToggle(name: string, button: HTMLElement): void;
}

function Citations({ citations, open, passageId, texts, onToggle }: CitationsProps) {
  const { t } = useI18n();
  if (citations.length === 0) return null;
  return (
    <sup class="citations">
      {citations.map(([source, passage]) => {
        const name = `${source}.${passage}`;
        return (
          <button
            type="button"
            key={name}
            class="citation"
            aria-expanded={open === name}
            aria-controls={open === name ? passageId : undefined}
            // The label contains the visible text word for word, for those who operate buttons by voice.
            aria-label={t('passage', `${source > 1 ? `${texts.get(source)?.outlet ?? ''} ` : ''}${source}·${passage}`)}
            title={texts.get(source)?.passages[passage - 1]?.text ?? t('citation', passage, source)}
            onClick={(event) => onToggle(name, event.currentTarget)}
          >
            {source > 1 && <span class="citation-outlet">{texts.get(source)?.outlet} </span>}
            {source}·{passage}
          </button>
        );
      })}
    </sup>
  );
}
