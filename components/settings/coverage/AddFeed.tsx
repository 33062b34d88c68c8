import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { FeedCheck } from '../../../utils/core/coverage/feeds/check';
import { feedAddress, feedOrigins } from '../../../utils/core/coverage/feeds/merge';
import { send } from '../../../utils/platform/messages/send';
import { useI18n } from '../../shared/i18n';
import { Field } from '../parts';
import type { Feeds } from './use-feeds';

/** Adds one feed by its address, after checking that there is a feed. */
export function AddFeed({ feeds }: { feeds: Feeds }) {
  const { t, plural } = useI18n();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);

  async function add(url: string): Promise<string> {
    const answer: FeedCheck = await send({ type: 'checkFeed', url });
    if (!answer.ok) return t(`coverageSet_feedError_${answer.kind}`, answer.detail);
    const title = answer.title || new URL(answer.url).host;
    const merged = await feeds.add([{ url: answer.url, title }]);
    if (merged === null) return t('coverageSet_notSaved');
    if (merged.over > 0) return t('coverageSet_feedsFull');
    setTyped('');
    return merged.known > 0 ? t('coverageSet_feedKnown', title) : plural('coverageSet_feedAdded', answer.items, title);
  }

  const submit = (event: Event) => {
    event.preventDefault();
    if (busy || typed.trim() === '') return;
    const url = feedAddress(typed);
    if (url === null) {
      feeds.say(t('coverageSet_feedError_address'));
      return;
    }
    // The question must come within the click. Some feeds can be read without access, so "no" does not stop this.
    const asked = browser.permissions.request({ origins: feedOrigins([{ url, title: '' }]) }).catch(() => false);
    setBusy(true);
    feeds.say(t('coverageSet_feedChecking'));
    void asked
      .then(() => add(url))
      .catch(() => t('coverageSet_notSaved'))
      .then((words) => {
        feeds.say(words);
        setBusy(false);
      });
  };
  return (
    <form onSubmit={submit}>
      <Field label={t('coverageSet_feedAddress')} hint={t('coverageSet_feedAddress_hint')}>
        {(ids) => (
          <input
            {...ids}
            inputmode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://…"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="buttons">
        <button type="submit" aria-disabled={busy}>
          {t('coverageSet_feedAdd')}
        </button>
      </div>
    </form>
  );
}
