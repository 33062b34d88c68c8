import type { Citation } from '../../../../utils/core/article/types';
import { checkStatement } from '../../../../utils/core/check/check';
import { type CheckSources, indexSources } from '../../../../utils/core/check/read/index-sources';
import type { CheckResult, FindingKind } from '../../../../utils/core/check/types';
import type { LangTag } from '../../../../utils/core/text/lang-tag';

/** Published on Sunday, 22 November 2026. */
export const PUBLISHED = '2026-11-22T18:00:00+00:00';

const numbered = (texts: string[]) => texts.map((text, i) => ({ n: i + 1, text }));

/** An invented story, in English. */
export const DAM = numbered([
  'Some 2,300 people were evacuated from the valley below the Tarrow Dam on Sunday after engineers found a crack in its eastern wall.',
  '“We did not want to wait for the next storm,” said Ellen Marwick, the head of the operator Norwater. Twelve workers were injured and three died when a scaffold fell on Friday.',
  'The Valley Safety Board (VSB) warned in March that the wall might fail. The government rejected the warning, and Norwater spent 4.5 million crowns on paint.',
  'The water level rose by 6 percent in October. Divers will inspect the crack before the reservoir is filled again.',
  'Mayor Tomas Brandt accused Norwater of hiding the report. Norwater has not paid a fine. The company may face a trial, lawyers say.',
]);

/** The same in French. */
export const BARRAGE = numbered([
  'Quelque 2 300 personnes ont été évacuées dimanche de la vallée en aval du barrage de Tarrow, après la découverte d’une fissure dans le mur est.',
  '« Nous ne voulions pas attendre la prochaine tempête », a déclaré Hélène Marvic, directrice de l’exploitant Norvaux. Douze ouvriers ont été blessés et trois sont morts vendredi dans la chute d’un échafaudage.',
  'Le Conseil de sûreté de la vallée (CSV) avait averti en mars que le mur pourrait céder. Le gouvernement a rejeté l’avertissement, et Norvaux a dépensé 4,5 millions de couronnes en peinture.',
  'Le niveau de l’eau a augmenté de 6 % en octobre. La société n’a pas payé d’amende. Selon la maire, Norvaux aurait caché le rapport des ingénieurs.',
]);

const indexed = new Map<unknown, CheckSources>();

function sourcesOf(passages: { n: number; text: string }[], lang: LangTag): CheckSources {
  const known = indexed.get(passages) ?? indexSources([{ number: 1, lang, publishedAt: PUBLISHED, passages }]);
  indexed.set(passages, known);
  return known;
}

/** Checks a statement against the English story. */
export function english(text: string, citations: Citation[] = []): CheckResult {
  return checkStatement({ text, citations }, sourcesOf(DAM, 'en'), { lang: 'en', publishedAt: PUBLISHED });
}

/** Checks a statement against the French story. */
export function french(text: string, citations: Citation[] = []): CheckResult {
  return checkStatement({ text, citations }, sourcesOf(BARRAGE, 'fr'), { lang: 'fr', publishedAt: PUBLISHED });
}

/** The words of the findings of one kind that were not found (or, with `found`, of those that were). */
export function words({ findings }: CheckResult, kind: FindingKind, found = false): string[] {
  return findings.filter((finding) => finding.kind === kind && finding.found === found).map(({ text }) => text);
}
