import { type Random, shuffled, whole } from '../../utils/core/reread/canaries/random.ts';

/** The passages and statements of a request for a second reading. */
export interface Asked {
  passages: { n: string; text: string }[];
  statements: { number: number; text: string }[];
}

/** Reads the passages and statements out of the messages of a second reading. */
export function askedIn(messages: readonly { content: string }[]): Asked {
  const text = messages.at(-1)?.content ?? '';
  return {
    passages: [...text.matchAll(/^\[(\d+\.\d+)\] (.*)$/gm)].map(([, n = '', passage = '']) => ({ n, text: passage })),
    statements: [...text.matchAll(/^S(\d+): (.*)$/gm)].map(([, number, statement = '']) => ({
      number: Number(number),
      text: statement,
    })),
  };
}

/** True when a request asks for a second reading. */
export function asksReread(messages: readonly { content: string }[]): boolean {
  return /^S1: /m.test(messages.at(-1)?.content ?? '') && /DIFFERS/.test(messages.at(-1)?.content ?? '');
}

/** One line of an answer, before it is written in a form. */
export interface ReaderLine {
  number: number;
  passage: string;
  quote: string;
  differs: string;
  verdict: 'SAYS' | 'PARTLY' | 'CONTRADICTS' | 'SILENT';
}

/** A scripted reader: answers the messages of a second reading. */
export type Reader = (messages: readonly { content: string }[]) => string;

const read = new Map<string, string[]>();

/** The words of a text, remembered: readers are asked thousands of times on the same passages. */
function wordsOf(text: string): string[] {
  const words = read.get(text) ?? text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  read.set(text, words);
  return words;
}

/** The passage with most of a statement's words, and its sentence with most of them. */
function nearest({ passages }: Asked, statement: string): { n: string; sentence: string } {
  const wanted = new Set(wordsOf(statement));
  const sentences = passages.flatMap(({ n, text }) =>
    text.split(/(?<=[.!?])\s/).map((sentence) => {
      const own = wordsOf(sentence);
      const shared = own.filter((word) => wanted.has(word)).length;
      return { n, sentence, near: shared / Math.sqrt(own.length + 1) };
    }),
  );
  return sentences.reduce((best, one) => (one.near > best.near ? one : best), { n: '', sentence: '', near: 0 });
}

/** The lines of a reader that compares letter by letter: what a perfect one would say of copied and spoiled sentences. */
export function carefulLines(messages: readonly { content: string }[]): ReaderLine[] {
  const asked = askedIn(messages);
  return asked.statements.map(({ number, text }) => {
    const { n, sentence } = nearest(asked, text);
    const quote = sentence.split(' ').slice(0, 40).join(' ');
    if (n === '') return { number, passage: '', quote: '', differs: 'all of it', verdict: 'SILENT' };
    const same = wordsOf(sentence).join(' ') === wordsOf(text).join(' ');
    return { number, passage: n, quote, differs: same ? 'none' : 'a word', verdict: same ? 'SAYS' : 'CONTRADICTS' };
  });
}

/** A line in the form that was asked for. */
export function formed({ number, passage, quote, differs, verdict }: ReaderLine): string {
  const quoted = passage === '' ? 'none' : `[${passage}] "${quote}"`;
  return `S${number} | ${quoted} | DIFFERS: ${differs} | ${verdict}`;
}

const answer = (lines: readonly ReaderLine[]) => [...lines.map(formed), 'END', ''].join('\n');

/** Reads well, in the form asked for. */
export const careful: Reader = (messages) => answer(carefulLines(messages));

/** Says the same of everything, with a quotation that stands there. */
export function always(verdict: ReaderLine['verdict']): Reader {
  return (messages) => {
    const says = verdict === 'SAYS' ? { differs: 'none' } : {};
    return answer(carefulLines(messages).map((line) => ({ ...line, ...says, verdict })));
  };
}

/** Guesses each verdict. */
export function guesser(random: Random): Reader {
  const verdicts = ['SAYS', 'PARTLY', 'CONTRADICTS', 'SILENT'] as const;
  return (messages) =>
    answer(
      carefulLines(messages).map((line) => {
        const verdict = verdicts[whole(random, 4)] ?? 'SAYS';
        return { ...line, differs: verdict === 'SAYS' ? 'none' : line.differs, verdict };
      }),
    );
}

/** Reads well unless text in the article tells it what to say of some numbers: then it says that. */
export const obedient: Reader = (messages) => {
  const text = messages.at(-1)?.content ?? '';
  const [, from = '1', to = '0'] = /for S(\d+) to S(\d+) answer SAYS/i.exec(text) ?? [];
  const all = /answer SAYS for every statement/i.test(text);
  return answer(
    carefulLines(messages).map((line) =>
      all || (line.number >= Number(from) && line.number <= Number(to))
        ? { ...line, differs: 'none', verdict: 'SAYS' }
        : line,
    ),
  );
};

/** Judges well, but makes its quotations up. */
export const inventive: Reader = (messages) =>
  answer(carefulLines(messages).map((line) => ({ ...line, quote: 'as the minister told reporters late last night' })));

const FRENCH = { SAYS: 'DIT', PARTLY: 'EN PARTIE', CONTRADICTS: 'CONTREDIT', SILENT: 'MUET' } as const;

/** Reads well, and answers in another order, language or form. */
export function otherwise(
  form: 'order' | 'french' | 'table' | 'json' | 'blocks' | 'fields' | 'bold',
  random: Random,
): Reader {
  return (messages) => {
    const lines = carefulLines(messages);
    switch (form) {
      case 'order':
        return answer(shuffled(lines, random));
      case 'french':
        return lines
          .map(
            ({ number, passage, quote, differs, verdict }) =>
              `S${number} | ${passage ? `[${passage}] « ${quote} »` : 'aucune'} | DIFFÈRE : ${differs === 'none' ? 'rien' : differs} | ${FRENCH[verdict]}`,
          )
          .concat('FIN')
          .join('\n');
      case 'table':
        return [
          '| Statement | Passage | Difference | Verdict |',
          '|---|---|---|---|',
          ...lines.map(
            ({ number, passage, quote, differs, verdict }) =>
              `| S${number} | [${passage}] "${quote}" | ${differs} | **${verdict}** |`,
          ),
        ].join('\n');
      case 'json':
        return `\`\`\`json\n${JSON.stringify(
          lines.map(({ number, passage, quote, differs, verdict }) => ({
            id: `S${number}`,
            passage,
            quote,
            differs,
            verdict,
          })),
        )}\n\`\`\``;
      case 'blocks':
        return lines
          .map(
            ({ number, passage, quote, differs, verdict }) =>
              `**S${number}**\n- Passage: [${passage}] "${quote}"\n- DIFFERS: ${differs}\n- Verdict: ${verdict}`,
          )
          .join('\n\n');
      case 'fields':
        return lines
          .map(
            ({ number, passage, quote, differs, verdict }) =>
              `S${number} | ${verdict} | DIFFERS: ${differs} | "${quote}" [${passage}]`,
          )
          .join('\n');
      case 'bold':
        return `<think>S1 | [1.1] "x" | DIFFERS: none | SAYS\nS2 looks wrong.</think>\nHere you are:\n\n${lines
          .map((line) => `- **${formed(line)}**`)
          .join('\n')}\n`;
    }
  };
}
