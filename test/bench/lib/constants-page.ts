import { type Constant, type Moves, movesText } from './constants.ts';

/** A constant with its effect, measured on a day (YYYY-MM-DD). Null where it is too small to be halved. */
export interface MeasuredConstant extends Constant {
  date: string;
  halved: (Moves & { value: number }) | null;
  doubled: (Moves & { value: number }) | null;
}

const INTRO = `# Constants that were measured

Weights and thresholds that were chosen by measurement stand in one table a part, \`utils/core/constants/NAME.ts\`, each
with its value and its unit. This page shows the effect of each: the range tried is from its half to its double, each
constant alone, and the benches of the part run on development data. Numbers are points of a hundred: first the mean
moves over all sets, then the largest move of one set; means that do not move are left out. Those of the check are the
AUC of its score, and the shares of right and of wrong statements in a tier; those of the article are its text’s F1,
precision and recall; those of the instant engine are ROUGE-Lsum. A mean that hardly moves between the half
and the double says that the value is no fine tuning; one that falls on both sides, that it is worth keeping. "Nothing"
says that no figure of any set moved by a tenth of a point. The sets may not reach the constant at all: they have no
pairs of articles in two languages, few articles that were not read, and no citations to mend; and the steepness of a
score moves no score across the threshold. The sets are those that \`test/bench/constants.ts\` names: small ones, for
some 300 runs.

Other constants were chosen by judgement: they stand where they are used, with their unit in their name.

Written by \`npm run bench -- constants --data DIR --out DIR --save\`.
`;

/** The page on the constants: a table a part. */
export function constantsPage(all: readonly MeasuredConstant[]): string {
  const parts = [...Map.groupBy(all, ({ part }) => part)].map(([part, rows]) => {
    const lines = rows.map(
      ({ name, value, unit, halved, doubled }) =>
        `| \`${name}\` | ${value} | ${unit} | ${effect(halved)} | ${effect(doubled)} |`,
    );
    const head = '| constant | value | unit | halved | doubled |\n|---|---|---|---|---|';
    return `\n## ${part}\n\n${head}\n${lines.join('\n')}\n`;
  });
  return `${INTRO}${parts.join('')}`;
}

function effect(moves: (Moves & { value: number }) | null): string {
  return moves ? `${moves.value}: ${movesText(moves)}` : '–';
}
