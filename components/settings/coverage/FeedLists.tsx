import { useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { feedOrigins } from '../../../utils/core/coverage/feeds/merge';
import { exportOpml } from '../../../utils/core/coverage/feeds/opml-export';
import { STARTER_FEEDS, type StarterLanguage } from '../../../utils/core/coverage/feeds/starter-feeds';
import { decodeText } from '../../../utils/core/http/decode';
import type { FeedSetting } from '../../../utils/core/settings/coverage';
import { send } from '../../../utils/platform/messages/send';
import { useI18n } from '../../shared/i18n';
import { saveFile } from '../../shared/save-file';
import type { Feeds } from './use-feeds';

/** Most bytes of a file; a larger one is not read. */
const LONGEST_FILE_BYTES = 20_000_000;

const STARTERS = ['en', 'fr', 'de', 'es'] as const satisfies StarterLanguage[];

interface Props {
  feeds: Feeds;
  own: readonly FeedSetting[];
}

/** Whole lists of feeds: one to start with, and import and export of OPML files. */
export function FeedLists({ feeds, own }: Props) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  // The list in the language of the page stands first.
  const starters = STARTERS.toSorted((a, b) => Number(i18n.lang.startsWith(b)) - Number(i18n.lang.startsWith(a)));
  const file = useRef<HTMLInputElement>(null);

  async function addAll(more: readonly FeedSetting[], unusable: number): Promise<void> {
    const merged = await feeds.add(more);
    if (merged === null) {
      feeds.say(t('coverageSet_notSaved'));
      return;
    }
    const { added, known, over } = merged;
    feeds.say(
      [
        plural('coverageSet_feedsAdded', added),
        known > 0 && plural('coverageSet_feedsKnown', known),
        over > 0 && plural('coverageSet_feedsOver', over),
        unusable > 0 && plural('coverageSet_feedsUnusable', unusable),
      ]
        .filter(Boolean)
        .join(' '),
    );
  }

  const start = (language: StarterLanguage) => {
    const more = STARTER_FEEDS[language];
    // The question must come within the click. Without access the feeds are added all the same, and show that access is
    // missing.
    void browser.permissions.request({ origins: feedOrigins(more) }).catch(() => false);
    void addAll(more, 0);
  };

  async function read(chosen: File): Promise<void> {
    // Lists come in the encodings of the programs that wrote them.
    const text = chosen.size > LONGEST_FILE_BYTES ? '' : decodeText(new Uint8Array(await chosen.arrayBuffer()));
    const answer = await send({ type: 'importOpml', text });
    if (answer.ok) await addAll(answer.feeds, answer.unusable);
    else feeds.say(t(`coverageSet_opmlError_${chosen.size > LONGEST_FILE_BYTES ? 'tooLarge' : answer.kind}`));
  }

  const save = () => saveFile('recoupe-feeds.opml', 'text/x-opml', exportOpml(own, t('finder_feeds'), new Date()));

  const starter = (language: StarterLanguage) => (
    <button key={language} type="button" onClick={() => start(language)}>
      {t('coverageSet_starter', STARTER_FEEDS[language].length, i18n.language(language))}
    </button>
  );
  return (
    <div class="buttons feed-lists">
      {starters.slice(0, 1).map(starter)}
      <input
        ref={file}
        type="file"
        accept=".opml,.xml,text/x-opml,text/xml,application/xml"
        aria-label={t('coverageSet_opmlImport')}
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) void read(chosen);
          // This lets the reader choose the same file again.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" onClick={() => file.current?.click()}>
        {t('coverageSet_opmlImport')}
      </button>
      {own.length > 0 && (
        <button type="button" onClick={save}>
          {t('coverageSet_opmlExport')}
        </button>
      )}
      <details>
        <summary>{t('coverageSet_starterOthers')}</summary>
        <div class="buttons">{starters.slice(1).map(starter)}</div>
      </details>
    </div>
  );
}
