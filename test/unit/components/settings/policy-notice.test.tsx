import { expect, it } from 'vitest';
import { PolicyNotice } from '../../../../components/settings/policy';
import { useScreen } from '../../../support/view';

const show = useScreen();

it('is nothing where nobody has set anything', async () => {
  expect((await show(<PolicyNotice policy={{}} wrong={[]} />)).text()).toBe('');
});

it('says that the organisation has set some of this', async () => {
  const screen = await show(<PolicyNotice policy={{ engine: 'local' }} wrong={[]} />);
  expect(screen.text()).toBe(
    'Your organisation has set some of thisWhat it has set is marked, and cannot be changed here.',
  );
  expect(screen.said('alert')).toEqual([]);
});

it('names what of it cannot be used, also where that is all', async () => {
  const screen = await show(<PolicyNotice policy={{}} wrong={['keepBriefs', 'colour']} />);
  expect(screen.said('alert')).toEqual(['Parts of its policy cannot be used and have no effect: keepBriefs, colour']);
});

it('speaks French', async () => {
  const screen = await show(<PolicyNotice policy={{}} wrong={['colour']} />, { lang: 'fr' });
  expect(screen.texts('.notice-title')).toEqual(['Votre organisation a réglé une partie de ces options']);
  expect(screen.said('alert')).toEqual([
    'Des parties de sa politique sont inutilisables et restent sans effet : colour',
  ]);
});
