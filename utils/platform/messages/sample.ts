import * as v from 'valibot';
import type { Brief } from '../../core/brief/types';
import { langTagSchema } from '../../core/text/lang-schema';

/** A text that a page of ours shows as an example. */
export const sampleText = v.object({
  title: v.pipe(v.string(), v.maxLength(300)),
  outlet: v.pipe(v.string(), v.maxLength(200)),
  lang: langTagSchema,
  passages: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4000))), v.maxLength(40)),
});
export type SampleText = v.InferOutput<typeof sampleText>;

/** The parts of its brief that are shown. */
export type SampleBrief = Pick<Brief, 'headline' | 'standfirst' | 'story'>;
