import * as v from 'valibot';
import { isLangCode, isLangTag, type LangCode, type LangTag } from './lang-tag';

/** A tag in a message or in what is stored. */
export const langTagSchema = v.custom<LangTag>((input) => typeof input === 'string' && isLangTag(input));

/** A code, likewise. */
export const langCodeSchema = v.custom<LangCode>((input) => typeof input === 'string' && isLangCode(input));
