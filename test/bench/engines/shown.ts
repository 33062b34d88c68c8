import type { Page } from 'puppeteer-core';
import type { Article } from '../../../utils/core/article/types.ts';
import { hasWords } from '../../../utils/core/check/tiers.ts';
import { type Recoupe, savedJson } from '../../e2e/support/recoupe.ts';
import type { SavedBrief } from '../../e2e/support/saved-json.ts';
import { settledSlowly } from '../../e2e/support/settled-slowly.ts';
import { until } from '../../e2e/support/until.ts';

/** Figures of one brief as the reader gets it: from the click to the panel. */
export interface ShownRun {
  whole: boolean;
  /** Statements by the model itself, and how many have their words together in the article, or better. */
  statements: number;
  found: number;
  /** Sentences that the instant engine gave. */
  filled: number;
  /** Tokens of the answer, as the engine counted them. */
  tokens: number;
  /** Milliseconds from the click to the model's first statement on screen; null where all was filled. */
  first: number | null;
  /** Milliseconds from the click to the end. */
  end: number;
}

const PATIENCE = 1_800_000;

async function runOf({ chromium }: Recoupe): Promise<string | null> {
  const panel = await chromium.panel();
  return (await panel?.evaluate(() => document.querySelector('main')?.dataset.run ?? null).catch(() => null)) ?? null;
}

/** Briefs each article with the engine that is set up. */
export async function shownRuns(recoupe: Recoupe, articles: readonly Article[]): Promise<ShownRun[]> {
  const runs: ShownRun[] = [];
  for (const { url } of articles) {
    const before = await runOf(recoupe);
    const page = await recoupe.chromium.open(url);
    const panel = await recoupe.chromium.clickAction(page);
    // The panel is still at the article before for a moment.
    await until(async () => ![null, before].includes(await runOf(recoupe)), 30_000, 'a new run');
    await settledSlowly(panel, PATIENCE);
    runs.push(figuresOf(await savedWithTimes(recoupe, panel)));
    await page.close();
  }
  return runs;
}

/** Waits for the saved brief with the time of its end, which is known a frame after the end was painted. */
function savedWithTimes({ chromium }: Recoupe, panel: Page): Promise<SavedBrief> {
  const painted = async () => {
    const saved = await savedJson(chromium, panel);
    return saved.timings.doneMs === null ? null : saved;
  };
  return until(painted, 10_000, 'the end of the run on screen');
}

function figuresOf({ brief, usage, timings }: SavedBrief): ShownRun {
  const statements = [...brief.standfirst, ...brief.story];
  const written = statements.filter(({ by }) => by !== 'instant');
  return {
    whole: brief.complete && brief.headline !== '' && brief.standfirst.length > 0 && brief.story.length >= 2,
    statements: written.length,
    found: written.filter(({ verdict }) => verdict !== null && hasWords(verdict)).length,
    filled: statements.length - written.length,
    tokens: usage?.output ?? 0,
    first: written.length > 0 ? timings.firstStatementMs : null,
    end: timings.doneMs ?? Number.NaN,
  };
}
