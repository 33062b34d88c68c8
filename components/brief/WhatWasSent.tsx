import type { SentQuery } from '../../utils/coverage/types';
import type { SentRequest } from '../../utils/engines/types';
import { useI18n } from '../shared/i18n';

/** Every request that left the machine for this brief, word for word; the key is no part of it. */
export function WhatWasSent({ sent, queries }: { sent: readonly SentRequest[]; queries: readonly SentQuery[] }) {
  const { t } = useI18n();
  return (
    <details class="sent">
      <summary>{t('whatWasSent')}</summary>
      {sent.length + queries.length === 0 ? (
        <p>{t('nothingSent')}</p>
      ) : (
        <ol>
          {sent.map(({ at, url, model, messages }) => (
            <li key={at}>
              <p>{t('sentTo', host(url), model)}</p>
              {messages.map(({ role, content }, index) => (
                <details key={index}>
                  <summary>{t(nameOf(role, index))}</summary>
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
                  <pre tabIndex={0}>{content}</pre>
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

/** A comparison is asked for after the messages of the brief: its answer, then the sources. */
function nameOf(role: string, index: number) {
  if (role === 'system') return 'sent_instructions';
  if (role === 'assistant') return 'cov_sentAnswer';
  return index > 1 ? 'cov_sentSources' : 'sent_text';
}
