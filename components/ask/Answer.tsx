import type { Question } from '../../utils/core/brief/questions';
import type { Run } from '../../utils/core/run/types';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { answeredBy, noneWords } from '../../utils/core/shown/writer';
import { Statements } from '../brief/Statements';
import { FailedNotice } from '../shared/FailedNotice';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';

interface Props {
  question: Question;
  texts: ReadonlyMap<number, SourceText>;
  /** Asks the question again; null while another is being answered. */
  onAgain: (() => void) | null;
  run: Run;
  /** Address that questions go to. */
  host: string;
}

/** A question with its answer, also while that is still being written. */
export function Answer({ question: asked, texts, onAgain, run, host }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { question, statements, state, error, service, lang } = asked;
  const ownKnowledge = statements.some(({ origin }) => origin === 'ai');
  return (
    <li class="question" data-state={state}>
      <h3 dir="auto">{question}</h3>
      {statements.map((statement) => (
        <Statements
          key={statement.text}
          class="answer-statement"
          statements={[statement]}
          texts={texts}
          lang={lang === 'und' ? undefined : lang}
        />
      ))}
      {state === 'none' && <p class="answer-none">{noneWords(asked, i18n)}</p>}
      {ownKnowledge && <p class="answer-note">{t('ask_own')}</p>}
      {state === 'answered' && <p class="answer-note">{answeredBy(asked, i18n)}</p>}
      {state === 'stopped' && (
        <Notice
          title={t('ask_stopped')}
          actions={
            onAgain && (
              <button type="button" onClick={onAgain}>
                {t('ask_again')}
              </button>
            )
          }
        />
      )}
      {state === 'failed' && error && (
        <FailedNotice run={run} error={{ ...error, host }} service={service} retry={onAgain} />
      )}
    </li>
  );
}
