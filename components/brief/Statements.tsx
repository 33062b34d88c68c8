import { useId, useRef, useState } from 'preact/hooks';
import type { Citation, Statement } from '../../utils/brief/types';
import { linkTarget } from '../../utils/export/markdown';
import type { SourceText } from '../../utils/export/source-texts';
import { withTextFragment } from '../../utils/text/text-fragment';
import { useI18n } from '../shared/i18n';

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
  const id = useId();
  const opener = useRef<HTMLElement | null>(null);
  const [source, passage] = open ? open.split('.').map(Number) : [];
  const text = source === undefined ? undefined : texts.get(source);
  const close = () => {
    // The button that was pressed goes with the passage: the focus goes back to where it came from.
    opener.current?.focus();
    setOpen(null);
  };
  return (
    <div class="statements">
      <p class={className} lang={lang} dir="auto">
        {statements.map((statement, index) => (
          <span key={`${index}:${statement.text}`} class="statement" data-origin={statement.origin}>
            {statement.text}
            <Citations
              citations={statement.citations}
              open={open}
              passageId={id}
              onToggle={(name, button) => {
                opener.current = button;
                setOpen(open === name ? null : name);
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
  onToggle(name: string, button: HTMLElement): void;
}

function Citations({ citations, open, passageId, onToggle }: CitationsProps) {
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
            title={t('citation', passage, source)}
            onClick={(event) => onToggle(name, event.currentTarget)}
          >
            {source}·{passage}
          </button>
        );
      })}
    </sup>
  );
}

interface OpenPassageProps {
  id: string;
  text: SourceText;
  passage: number;
  onClose(): void;
}

/** The passage that a citation names. One of another outlet says whose it is, and opens there. */
function OpenPassage({ id, text, passage, onClose }: OpenPassageProps) {
  const { t } = useI18n();
  const { number, outlet, lang, passages } = text;
  const words = passages[passage - 1]?.text;
  const page = number === 1 ? '' : linkTarget(text.url);
  if (words === undefined) return null;
  return (
    <figure class="passage" id={id}>
      <figcaption>
        <span>
          {number > 1 && <strong>{outlet} </strong>}
          {t('passage', `${number}·${passage}`)}
        </span>
        <button type="button" class="plain" onClick={onClose}>
          {t('close')}
        </button>
      </figcaption>
      <blockquote lang={lang ?? undefined} dir="auto">
        {words}
      </blockquote>
      {page && (
        <a href={withTextFragment(page, words)} target="_blank" rel="noreferrer">
          {t('cov_openAtPassage', outlet)}
        </a>
      )}
    </figure>
  );
}
