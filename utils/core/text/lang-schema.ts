import * as v from 'valibot';
import { isLangCode, isLangTag, type LangCode, type LangTag } from './lang-tag';

/** The schema of a language tag, in messages and in the store. */
export const langTagSchema = v.custom<LangTag>((input) => typeof input === 'string' && isLangTag(input));

/** The schema of a language code, in messages and in the store. */
export const langCodeSchema = v.custom<LangCode>((input) => typeof input === 'string' && isLangCode(input));
