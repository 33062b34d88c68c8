import type { Statement } from '../../utils/core/brief/types';
import { entryHead } from '../../utils/core/shown/entry-head';
import type { SourceText } from '../../utils/core/shown/source-texts';
import type { LangTag } from '../../utils/core/text/lang-tag';
import { useI18n } from '../shared/i18n';
import { Citations } from './Citations';
import { useCitation } from './citation-open';
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

/** A group of statements, each with its citations; an opened citation shows its passage right below its statement. */
export function Statements({ statements, texts, lang, class: className }: Props) {
  const state = useCitation();
  const reading = useReading();
  const page = usePagePassages();
  const i18n = useI18n();
  const { t } = i18n;
  const isSelected = ({ citations }: Statement) =>
    citations.some(([number, n]) => number === 1 && page.selected.has(n));
  if (!statements.some((statement) => isShown(statement, reading))) return null;
  return (
    // No <p>: the opened passage stands within the paragraph, below its own sentence.
    <div class={`statements ${className}`} ref={state.around} lang={lang} dir="auto">
      {statements.map((statement, index) => {
        if (!isShown(statement, reading)) return null;
        const opened = state.open?.at === index ? texts.get(state.open.source) : undefined;
        return [
          <span
            key={`${index}:${statement.text}`}
            class={isSelected(statement) ? 'statement rests-here' : 'statement'}
            data-origin={statement.origin}
            data-verdict={statement.check?.verdict}
            data-spoken={reading.spoken === statement.text || undefined}
          >
            <EntryHead statement={statement} />
            {/* Its own direction: no statement turns what stands beside it around. */}
            <bdi class="statement-text" lang={ownLang(statement, texts)}>
              {statement.text}
            </bdi>
            {statement.by === 'instant' && <small class="by-instant"> ({t('local_filled')})</small>}
            <Citations
              citations={statement.citations}
              at={index}
              of={statement.text}
              texts={texts}
              state={state}
              onOpen={([source, passage]) => {
                if (source === 1) page.show(passage, evidenceAt(statement, passage));
              }}
            />
            {statement.check && reading.tiers && <TierMark check={statement.check} />}
            {statement.check && <WordsOf check={statement.check} />} <Why statement={statement} />
            {statement.reread && <RereadNote reread={statement.reread} />}
            <Rewrite statement={statement} />
          </span>,
          opened && state.open && (
            // The interface's words do not stand in the statements' language.
            <div key={`${index}:passage`} lang={i18n.lang} dir="ltr">
              <OpenPassage
                id={state.id}
                text={opened}
                passage={state.open.passage}
                statement={statement}
                onClose={state.close}
              />
            </div>
          ),
        ];
      })}
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

/** The language of a sentence that is its source's own, whatever language the others are written in. */
function ownLang({ by, check, citations }: Statement, texts: Props['texts']): string | undefined {
  const isPicked = by === 'instant' || check?.verdict === 'verbatim';
  return isPicked ? (texts.get(citations[0]?.[0] ?? 1)?.lang ?? undefined) : undefined;
}
