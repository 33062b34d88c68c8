import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isAsking, LONGEST_QUESTION_CHARS } from '../../utils/core/brief/questions';
import { isLoopback } from '../../utils/core/http/address';
import type { Run } from '../../utils/core/run/types';
import { fixedEngine } from '../../utils/core/settings/engine-choice';
import { serviceName } from '../../utils/core/settings/presets';
import { baseURLOf } from '../../utils/core/settings/saved-endpoints';
import type { I18n } from '../../utils/core/shown/i18n';
import type { SourceText } from '../../utils/core/shown/source-texts';
import type { Settings } from '../../utils/platform/storage/settings';
import { ReadingProvider, useReading } from '../brief/reading';
import { useI18n } from '../shared/i18n';
import { useFading } from '../shared/use-fading';
import { useSettings } from '../shared/use-settings';
import { Answer } from './Answer';

/** Actions of the reader on questions. */
export interface AskActions {
  ask(question: string): void;
  stop(): void;
}

interface Props {
  run: Run;
  texts: ReadonlyMap<number, SourceText>;
  actions: AskActions;
  /** True when the field is to take the focus; `onThere` is called once it has. */
  goToField?: boolean;
  onThere?(): void;
}

/**
 * Questions on the article and its sources: those asked, with their answers; suggestions; at the bottom a field for the
 * next one.
 */
export function Ask({ run, texts, actions, goToField = false, onThere }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { settings, loaded } = useSettings();
  const reading = useReading();
  const [words, setWords] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => (goToField ? goTo(input.current, onThere) : undefined), [goToField]);
  const { questions } = run;
  const asking = isAsking(questions);
  const wasAsking = useRef(false);
  wasAsking.current ||= asking;
  const last = questions.at(-1);
  // An answer that was there when the panel opened is no news.
  const ready = wasAsking.current && last?.state === 'answered' ? i18n.plural('ask_ready', last.statements.length) : '';
  const said = useFading(asking ? askingWords(run, i18n) : ready, { fades: !asking });
  const asked = new Set(questions.map(({ question }) => question));
  const open = run.suggestions.filter((one) => !asked.has(one));
  const ask = (question: string) => {
    if (asking || question.trim() === '') return;
    actions.ask(question);
    setWords('');
    // A suggestion disappears once it is asked: the focus moves to the field for the next question.
    input.current?.focus({ preventScroll: true });
  };
  return (
    <section class="ask" aria-labelledby={`${id}-title`}>
      <div class="part-head">
        <h2 id={`${id}-title`}>{t('part_ask')}</h2>
      </div>
      {/* The filters of the brief do not hide answers. */}
      <ReadingProvider value={{ ...reading, origin: 'all', hideNotFound: false, spoken: null }}>
        <ol class="questions">
          {questions.map((question) => (
            <Answer
              key={question.at}
              question={question}
              texts={texts}
              run={run}
              host={baseURLOf(settings)}
              onAgain={asking ? null : () => ask(question.question)}
            />
          ))}
        </ol>
      </ReadingProvider>
      <div class={asking ? 'progress' : 'progress quiet'}>
        <p role="status">{said}</p>
        {asking && (
          <button type="button" class="small" data-action="stop-question" onClick={actions.stop}>
            {t('stop')}
          </button>
        )}
      </div>
      {open.length > 0 && (
        <ul class="suggestions" aria-label={t('ask_suggestions')}>
          {open.map((question) => (
            <li key={question}>
              <button type="button" class="small" aria-disabled={asking} onClick={() => ask(question)}>
                {question}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          ask(words);
        }}
      >
        <label for={id}>{t('ask_label')}</label>
        <div class="ask-field">
          <input
            ref={input}
            id={id}
            type="text"
            autocomplete="off"
            dir="auto"
            maxLength={LONGEST_QUESTION_CHARS}
            value={words}
            aria-describedby={`${id}-hint`}
            aria-keyshortcuts={settings.libraryKeys ? '/' : undefined}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <button type="submit" class="small" aria-disabled={asking}>
            {t('ask_send')}
          </button>
        </div>
        <p id={`${id}-hint`} class="hint">
          {/* Nothing is said until it is known who answers: "nothing is sent" could be a false promise. */}
          {loaded ? whoAnswers(settings, run, i18n) : ''}
        </p>
      </form>
    </section>
  );
}

function goTo(field: HTMLElement | null, onThere?: () => void): void {
  field?.focus();
  onThere?.();
}

function askingWords(run: Run, { t }: I18n): string {
  const { model, service } = run.questions.findLast(({ state }) => state === 'asking') ?? {};
  const who = model || service;
  if (!who) return t('ask_looking');
  return t(run.loading ? 'local_stage_loading' : 'stage_waiting', who);
}

/** A sentence that says who will answer a question, and whether anything is sent for that. */
function whoAnswers(settings: Settings, run: Run, { t }: I18n): string {
  const engine = fixedEngine(settings);
  if (engine === 'remote') {
    const baseURL = baseURLOf(settings);
    return t(isLoopback(baseURL) ? 'ask_hintOwn' : 'ask_hintSent', serviceName(settings.provider, baseURL));
  }
  // The engine that wrote the brief shows whether the browser's model is ready.
  const here = engine !== 'instant' || (settings.engine === 'auto' && run.engine?.name === 'built-in');
  return t(here ? 'ask_hintDevice' : 'ask_hintHere');
}
