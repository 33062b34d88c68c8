import { useId, useRef, useState } from 'preact/hooks';
import type { Citation, Statement } from '../../utils/brief/types';
import type { SourceText } from '../../utils/export/source-texts';
import { useI18n } from '../shared/i18n';
import { OpenPassage } from './OpenPassage';
import { usePagePassages } from './page-passages';

interface Props {
  statements: readonly Statement[];
  /** The sources that they may cite. */
  texts: ReadonlyMap<number, SourceText>;
  /** Language of the statements. */
  lang: string | undefined;
  class: string;
}

/** Statements that belong together, each with its citations; an opened citation shows its passage below them. */
export function Statements({ statements, texts, lang, class: className }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const page = usePagePassages();
  const { t } = useI18n();
  const id = useId();
  const opener = useRef<HTMLElement | null>(null);
  const [source, passage] = open ? open.split('.').map(Number) : [];
  const text = source === undefined ? undefined : texts.get(source);
  const isSelected = ({ citations }: Statement) =>
    citations.some(([number, n]) => number === 1 && page.selected.has(n));
  const close = () => {
    // The button that was pressed goes with the passage: the focus goes back to where it came from.
    opener.current?.focus();
    setOpen(null);
  };
  return (
    <div class="statements">
      <p class={className} lang={lang} dir="auto">
        {statements.map((statement, index) => (
          <span
            key={`${index}:${statement.text}`}
            class={isSelected(statement) ? 'statement rests-here' : 'statement'}
            data-origin={statement.origin}
          >
            {statement.text}
            {statement.by === 'instant' && <small class="by-instant"> ({t('local_filled')})</small>}
            <Citations
              citations={statement.citations}
              open={open}
              passageId={id}
              texts={texts}
              onToggle={(name, button) => {
                opener.current = button;
                setOpen(open === name ? null : name);
                const [source, passage] = name.split('.').map(Number);
                if (open !== name && source === 1 && passage) page.show(passage);
              }}
            />{' '}
          </span>
        ))}
      </p>
      {text && passage !== undefined && <OpenPassage id={id} text={text} passage={passage} onClose={close} />}
    </div>
  );
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
            aria-label={t('passage', `${source}·${passage}`)}
            title={texts.get(source)?.passages[passage - 1]?.text ?? t('citation', passage, source)}
            onClick={(event) => onToggle(name, event.currentTarget)}
          >
            {source}·{passage}
          </button>
        );
      })}
    </sup>
  );
}
