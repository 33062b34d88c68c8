import type { Question } from '../../utils/brief/questions';
import { answeredBy, noneWords } from '../../utils/export/document';
import type { SourceText } from '../../utils/export/source-texts';
import { Statements } from '../brief/Statements';
import { ErrorWords } from '../shared/ErrorWords';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';
import { OpenOptions } from '../shared/OpenOptions';

interface Props {
  question: Question;
  texts: ReadonlyMap<number, SourceText>;
  /** Asks it again; null while another is being answered. */
  onAgain: (() => void) | null;
}

/** A question with its answer, as far as it has come. */
export function Answer({ question: asked, texts, onAgain }: Props) {
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
        <Notice
          tone="warning"
          title={t(`error_${error.kind}`, service)}
          actions={
            <>
              {onAgain && (
                <button type="button" onClick={onAgain}>
                  {t('ask_again')}
                </button>
              )}
              <OpenOptions kind={error.kind} />
            </>
          }
        >
          <ErrorWords kind={error.kind} service={service} detail={error.detail} retryAfter={error.retryAfter} />
        </Notice>
      )}
    </li>
  );
}
