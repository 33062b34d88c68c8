import type { SentRequest } from '../../utils/core/brief/requests';
import type { SentQuery } from '../../utils/core/coverage/types';
import { useI18n } from '../shared/i18n';

type Message = SentRequest['messages'][number];

/**
 * The name of a message. The second user message of a request asks for the comparison, or is the reader's question;
 * after it questions and answers alternate.
 */
function nameOf({ role, content }: Message, i: number, task: SentRequest['task']) {
  if (role === 'system') return 'sent_instructions';
  if (task === 'reread') return 'reread_sent';
  // Earlier answers of a model are in the line format: an answer to a question, or else the brief.
  if (role === 'assistant') return /^(?:ANSWER|NONE)\b/.test(content) ? 'ask_sent_answer' : 'across_sent_brief';
  if (i > 1 && task === 'ask') return 'ask_sent_question';
  if (i > 1 && task === 'rewrite') return 'rewrite_sent';
  return i > 1 ? 'across_sent_sources' : 'sent_text';
}

/** Every request that left the machine for this brief, word for word, without the key. */
export function WhatWasSent({ sent, queries }: { sent: readonly SentRequest[]; queries: readonly SentQuery[] }) {
  const { t } = useI18n();
  return (
    <details class="sent">
      <summary>{t('whatWasSent')}</summary>
      {sent.length + queries.length === 0 ? (
        <p>{t('nothingSent')}</p>
      ) : (
        <ol>
          {sent.map(({ at, url, model, messages, task }) => (
            <li key={at}>
              <p>{t('sentTo', host(url), model)}</p>
              {messages.map((message, index) => (
                <details key={index}>
                  <summary>{t(nameOf(message, index, task))}</summary>
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
                  <pre tabIndex={0}>{message.content}</pre>
                </details>
              ))}
            </li>
          ))}
          {queries.map(({ at, url, query }) => (
            <li key={`${at}${url}`}>
              <p>{query ? t('cov_sentQuery', host(url), query) : t('cov_sentNothing', host(url))}</p>
              <p class="sent-url">{url}</p>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

const host = (url: string) => (URL.canParse(url) ? new URL(url).host : url);
