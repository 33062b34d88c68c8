import { useRef, useState } from 'preact/hooks';
import { send } from '../../utils/platform/messages/send';
import { KeysHelp } from '../library/KeysHelp';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';
import { dayWords } from './day-words';
import { EditionEnd } from './EditionEnd';
import { EditionRest } from './EditionRest';
import { EmptyToday } from './EmptyToday';
import { EDITION_KEYS } from './edition-keys';
import { knownOf, StoryArticles } from './StoryArticles';
import { useDeeds } from './use-deeds';
import { useEdition } from './use-edition';
import { useEditionKeys } from './use-edition-keys';

/** The latest edition, or an earlier one, with what came since, what is saved and what is hidden. */
export function Today() {
  const { t, plural, time, lang } = useI18n();
  const kept = useSettings();
  const { settings } = kept;
  const [day, setDay] = useState<string | null>(null);
  const edition = useEdition(day);
  const { deeds, open, said, unhide } = useDeeds(edition, kept);
  const [helps, setHelps] = useState(false);
  const page = useRef<HTMLElement>(null);
  useEditionKeys({ on: settings.libraryKeys, page, onHelp: () => setHelps(true) });

  const { view } = edition;
  if (!view) return <main>{edition.failed && <p role="alert">{t('edition_failed')}</p>}</main>;
  const stories = view.edition?.stories ?? [];
  const known = knownOf(view, open, settings.followedStories);
  const facts = view.edition && [
    plural('edition_count', stories.length),
    t('edition_madeAt', time(new Date(view.edition.at).toISOString())),
  ];
  return (
    <main ref={page} class="today" aria-busy={edition.busy}>
      <p class="edition-date">
        <strong>{dayWords(view.edition?.day ?? day ?? view.today, lang)}</strong>
        {facts?.map((words) => ` · ${words}`)}
      </p>
      <div role="status" class="edition-said">
        {edition.ready && (
          <p class="notice">
            {t('edition_ready')}{' '}
            <button type="button" onClick={() => (day === null ? void edition.load() : setDay(null))}>
              {t('edition_show')}
            </button>
          </p>
        )}
        {said && (
          <p class="notice">
            {said.words}{' '}
            {said.rule && (
              <button type="button" class="small" data-action="undo" onClick={() => said.rule && unhide(said.rule)}>
                {t('edition_undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {edition.failed && <p role="alert">{t('edition_failed')}</p>}
      {stories.length > 0 ? (
        <StoryArticles stories={stories} deeds={deeds} known={known} leads />
      ) : (
        <EmptyToday view={view} day={day} edition={edition} />
      )}
      {day === null && stories.length > 0 && <EditionEnd next={view.next} />}
      {day !== null && (
        <p>
          <button type="button" onClick={() => setDay(null)}>
            {t('edition_backToToday')}
          </button>
        </p>
      )}
      <div class="edition-rest">
        <EditionRest view={view} day={day} deeds={deeds} known={known} onDay={setDay} onUnhide={unhide} />
        <p class="edition-remake">
          {day === null && view.edition && (
            <button type="button" class="plain" onClick={() => void edition.change(send({ type: 'remakeEdition' }))}>
              {t('edition_remake')}
            </button>
          )}{' '}
          <button type="button" class="plain" onClick={() => setHelps(true)}>
            {t('keys_title')}
          </button>
        </p>
      </div>
      {helps && <KeysHelp shortcuts={settings.libraryKeys} keys={EDITION_KEYS} onClose={() => setHelps(false)} />}
    </main>
  );
}
