import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PolicyNotice, PolicyProvider, usePolicyReading } from '../settings/policy';
import { useI18n } from '../shared/i18n';
import { useAppearance, useSettings } from '../shared/use-settings';
import { NowLine } from './NowLine';
import { PageContents } from './PageContents';
import { addressOf, PLACES, type Place, usePlace } from './place';
import './options.css';

/** The options: five pages. Nothing is shown before the settings are read, so that no default can overwrite them. */
export function Options() {
  const { t } = useI18n();
  const { settings, loaded, update } = useSettings();
  useAppearance();
  const place = usePlace();
  const heading = useArrival(place, t(`options_${place}`));
  // Pages once opened stay as they are: a draft is not lost, and a download goes on, while another page is looked at.
  const opened = useRef(new Set<Place>());
  opened.current.add(place);
  // Fields hold text that is being typed; after everything is deleted, a new key renders them empty.
  const [generation, setGeneration] = useState(0);
  const reading = usePolicyReading();
  if (!loaded || !reading) return null;
  return (
    <PolicyProvider value={reading.policy}>
      <div class="options">
        <header class="options-head">
          <img src={browser.runtime.getURL('/icon/48.png')} width="32" height="32" alt="" />
          <p>{t('options_title')}</p>
        </header>
        <nav class="options-nav" aria-label={t('options_pages')}>
          {PLACES.map((one) => (
            <a key={one} href={addressOf(one)} aria-current={one === place ? 'page' : undefined}>
              {t(`options_${one}`)}
            </a>
          ))}
        </nav>
        <main>
          <h1 ref={heading} tabIndex={-1}>
            {t(`options_${place}`)}
          </h1>
          <NowLine settings={settings} />
          <PolicyNotice {...reading} />
          {PLACES.filter((one) => opened.current.has(one)).map((one) => (
            <Fragment key={one}>
              <div class="options-page" hidden={one !== place}>
                <PageContents
                  place={one}
                  settings={settings}
                  update={update}
                  generation={generation}
                  onDeleted={() => setGeneration((now) => now + 1)}
                />
              </div>
            </Fragment>
          ))}
        </main>
      </div>
    </PolicyProvider>
  );
}

/** Names the window after the page, and gives its heading the focus when the reader comes from another page. */
function useArrival(place: Place, title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(place);
  useEffect(() => {
    document.title = `${title} · Recoupe`;
    if (before.current === place) return;
    before.current = place;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [place, title]);
  return heading;
}
