import browser from 'webextension-polyfill';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';
import { Menu, MenuItem } from '../shared/Menu';
import { PageLinks } from './PageLinks';
import { TextItems } from './TextItems';
import { useFolded } from './use-wide';

const openOptions = () => void browser.runtime.openOptionsPage();

/** The end of the head: our pages, text size and colours, options; in one menu where there is no room for each. */
export function HeadMenu() {
  const { t } = useI18n();
  const folded = useFolded();
  if (folded === 'none') {
    return (
      <>
        <PageLinks inMenu={false} />
        <Menu icon="text" label={t('textAndColours')}>
          <TextItems />
        </Menu>
        <button type="button" class="bar-button" aria-label={t('options')} title={t('options')} onClick={openOptions}>
          <Icon name="options" />
        </button>
      </>
    );
  }
  return (
    <>
      {folded === 'options' && <PageLinks inMenu={false} />}
      <Menu icon="options" label={t('head_more')}>
        {folded === 'pages' && <PageLinks inMenu />}
        <TextItems />
        <MenuItem icon="options" action="options" onClick={openOptions}>
          {t('options')}
        </MenuItem>
      </Menu>
    </>
  );
}
