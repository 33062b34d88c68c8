import type { Question } from '../brief/questions';
import type { Check, Statement } from '../brief/types';

/** The result of the check, for export; `unchecked` where it has not been made. */
export function checkJson(check: Check | null | undefined) {
  return {
    verdict: check?.verdict ?? ('unchecked' as const),
    findings: check?.findings ?? [],
    evidence: check?.evidence ?? [],
  };
}

/** A statement as plain data for export: a contract with whoever reads it (docs/json.md). */
export function statementJson(statement: Statement) {
  const { text, time, head, origin, citations, check, mended, before, tried, flag, support, reread, by } = statement;
  return {
    text,
    ...(time && { time }),
    ...(head && { head }),
    origin,
    citations,
    ...checkJson(check),
    reread: reread ?? null,
    // There only where there is something to say.
    ...(mended && { mended }),
    ...(before !== undefined && { before }),
    ...(tried && { tried }),
    ...(flag && { flag }),
    ...(support && { support }),
    ...(by && { by }),
  };
}

/** A question with its answer, for export. */
export function questionJson({ question, state, statements, error, at, engine, model, lang }: Question) {
  return { question, state, statements: statements.map(statementJson), error, at, engine, model, lang };
}
