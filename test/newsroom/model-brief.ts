import type { ChatRequest } from './model-script.ts';

/** A passage of a prompt. */
export interface NumberedPassage {
  /** Its number in the prompt, "1.3". */
  id: string;
  text: string;
}

/** Most passages that the story cites. */
const STORY_PASSAGES = 8;

/** The numbered passages of a prompt: lines that begin with "[1.3]". */
export function passagesOf(chat: ChatRequest): NumberedPassage[] {
  const prompt = chat.messages.map((message) => message.content).join('\n');
  return [...prompt.matchAll(/^\[(\d{1,3}\.\d{1,5})\]:? +(\S.*)$/gm)].map(([, id = '', text = '']) => ({ id, text }));
}

/** A plausible brief in the line format: first sentences of the prompt's passages, each citing its passage. */
export function briefOf(chat: ChatRequest): string {
  const passages = passagesOf(chat).filter(({ text }) => text.split(' ').length > 5);
  const [first, second] = passages;
  if (!first) return 'CATEGORY: News\nHEADLINE: Nothing to brief\nEND\n';
  const story = passages.slice(1, STORY_PASSAGES + 1);
  const half = Math.ceil(story.length / 2);
  const lines = story.map(({ id, text }) => `STORY [${id}]: ${firstSentence(text)}`);
  return [
    'CATEGORY: News',
    `HEADLINE [${first.id}]: ${firstSentence(first.text).split(' ').slice(0, 12).join(' ').replace(/[.,]$/, '')}`,
    `STANDFIRST [${first.id}]: ${firstSentence(first.text)}`,
    ...(second ? [`STANDFIRST [${first.id}][${second.id}]: ${firstSentence(second.text)}`] : []),
    '',
    ...lines.slice(0, half),
    ...(lines.length > half ? ['', ...lines.slice(half)] : []),
    '',
    'CONTEXT: Events of this kind have been reported before, and inquiries into them often take more than a year.',
    'END',
    '',
  ].join('\n');
}

/**
 * The text up to the first full stop that is followed by a space and a capital, or by nothing; all of it where there is
 * none.
 */
export function firstSentence(text: string): string {
  const end = text.search(/[.!?]["”»]?(?= +["“«]?\p{Lu}|$)/u);
  return end < 0 ? text : text.slice(0, end + 1);
}
