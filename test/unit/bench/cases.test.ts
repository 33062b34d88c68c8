import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFeedCase, readGdeltCase, readOpmlCase } from '../../bench/lib/case-answers';
import { judge } from '../../bench/lib/expectations';

/*
 * The cases that need no page, each with what is expected of it.
 */

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'cases');
const cases = readdirSync(FOLDER)
  .map((id) => ({ id, ...JSON.parse(readFileSync(join(FOLDER, id, 'case.json'), 'utf8')) }))
  .filter(({ kind }) => kind !== 'page');

function answerOf(id: string, url: string): unknown {
  const read = (name: string) => new Uint8Array(readFileSync(join(FOLDER, id, name)));
  if (existsSync(join(FOLDER, id, 'answer.json')))
    return readGdeltCase({ bytes: read('answer.json'), type: 'application/json' });
  if (existsSync(join(FOLDER, id, 'feeds.opml'))) return readOpmlCase(read('feeds.opml'));
  return readFeedCase(url, { bytes: read('feed.xml'), type: 'application/xml' });
}

it.each(cases)('$id', async ({ id, kind, url, expected }) => {
  const judged = judge(kind, expected, await answerOf(id, url));
  expect(judged.filter(({ met }) => !met)).toEqual([]);
});
