import { useId, useRef, useState } from 'preact/hooks';
import type { Passage } from '../../utils/article/types';
import type { Citation, Statement } from '../../utils/brief/types';
import { useI18n } from '../shared/i18n';

interface Props {
  statements: readonly Statement[];
  passages: readonly Passage[];
  /** Language of the statements, and of the passages. */
  lang: string | undefined;
  passageLang: string | null;
  class: string;
}

/** Statements that belong together, each with its citations; an opened citation shows its passage below them. */
export function Statements({ statements, passages, lang, passageLang, class: className }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const opener = useRef<HTMLElement | null>(null);
  const passage = open ? passages[Number(open.split('.')[1]) - 1] : undefined;
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
      {open && passage && <OpenPassage id={id} name={open} passage={passage} lang={passageLang} onClose={close} />}
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
  name: string;
  passage: Passage;
  lang: string | null;
  onClose(): void;
}

function OpenPassage({ id, name, passage, lang, onClose }: OpenPassageProps) {
  const { t } = useI18n();
  return (
    <figure class="passage" id={id}>
      <figcaption>
        <span>{t('passage', name.replace('.', '·'))}</span>
        <button type="button" class="plain" onClick={onClose}>
          {t('close')}
        </button>
      </figcaption>
      <blockquote lang={lang ?? undefined} dir="auto">
        {passage.text}
      </blockquote>
    </figure>
  );
}
