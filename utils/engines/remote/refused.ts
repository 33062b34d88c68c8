import type { Refusal } from '../shared/refusal';

/** Parts of a request that some endpoints or models refuse, each with the pattern of its name in their errors. */
const REFUSABLE = {
  temperature: /temperature/i,
  stream_options: /stream_options|include_usage/i,
  grammar: /grammar/i,
  thinking: /reasoning|thinking|enable_think|chat_template_kwargs/i,
  stream: /\bstream(?:ing|ed)?\b(?!_options)/i,
  system:
    /system.{0,40}(?:role|message|prompt|instruction)|role.{0,40}system|developer (?:instruction|role|message)|only.{0,40}\buser\b.{0,60}(?:roles?|supported|allowed)|roles must alternate/i,
} as const;

/** A part of a request that can be left out: a parameter, streaming, or the system role (its text is then put first). */
export type Refusable = keyof typeof REFUSABLE;

/** The order in which parts are left out where an error names none. */
const OPTIONAL: readonly Refusable[] = ['thinking', 'grammar', 'stream_options', 'temperature'];

/** Statuses with which requests are refused for what they hold; templates of chats fail with 500. */
const REFUSING: ReadonlySet<number | null> = new Set([null, 400, 403, 404, 405, 406, 415, 422, 424, 500, 501]);

/** Errors about something in the request that they do not name. */
const ABOUT_PARAMETERS =
  /param|argument|(?:unknown|extra|unexpected|unsupported|invalid|unrecogni[sz]ed).{0,20}(?:field|input|propert|key|option|body|request)|schema|validation|not permitted/i;

/** Returns the parts that the endpoint refuses with this error, of those that were `sent`; [] for any other failure. */
export function refusedParts({ status, text }: Refusal, sent: readonly Refusable[]): Refusable[] {
  if (!REFUSING.has(status)) return [];
  // Models that may only be streamed say so in the same words as those that may not.
  const named = sent.find(
    (part) =>
      REFUSABLE[part].test(text) &&
      !(part === 'stream' && /only.{0,30}stream|stream.{0,20}(?:only|required|must be true)/i.test(text)),
  );
  if (named) return [named];
  const isVague = (status === 400 || status === 422) && ABOUT_PARAMETERS.test(text);
  return isVague ? OPTIONAL.filter((part) => sent.includes(part)) : [];
}
