import type * as v from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import type { articleSchema, failureSchema } from '../../../utils/core/article/schema';
import type { Article, ExtractionFailure } from '../../../utils/core/article/types';
import type { EngineErrorKind } from '../../../utils/core/brief/engine-error';
import type { Question } from '../../../utils/core/brief/questions';
import type { SentRequest } from '../../../utils/core/brief/requests';
import type {
  briefSchema,
  engineErrorKindSchema,
  questionSchema,
  sentRequestSchema,
  statementSchema,
} from '../../../utils/core/brief/schema';
import type { Brief, Statement } from '../../../utils/core/brief/types';
import type { findingSchema, verdictSchema } from '../../../utils/core/check/schema';
import type { Finding, Verdict } from '../../../utils/core/check/types';
import type { coverageSchema, outletSchema, sentQuerySchema } from '../../../utils/core/coverage/schema';
import type { Coverage, Outlet, SentQuery } from '../../../utils/core/coverage/types';
import type { KeptBrief } from '../../../utils/core/run/kept';
import type { keptSchema, runSchema } from '../../../utils/core/run/schema';
import type { Run } from '../../../utils/core/run/types';

/*
 * Each type and the schema by which its stored data is read must be the same, optional fields included. The type
 * checker tests this; parts come first, since their errors show best where the two differ.
 */
describe('a schema gives the type that it names', () => {
  it('in articles', () => {
    expectTypeOf<v.InferOutput<typeof articleSchema>>().toEqualTypeOf<Article>();
    expectTypeOf<v.InferOutput<typeof failureSchema>>().toEqualTypeOf<ExtractionFailure>();
  });

  it('in checks', () => {
    expectTypeOf<v.InferOutput<typeof verdictSchema>>().toEqualTypeOf<Verdict>();
    expectTypeOf<v.InferOutput<typeof findingSchema>>().toEqualTypeOf<Finding>();
  });

  it('in briefs', () => {
    expectTypeOf<v.InferOutput<typeof engineErrorKindSchema>>().toEqualTypeOf<EngineErrorKind>();
    expectTypeOf<v.InferOutput<typeof statementSchema>>().toEqualTypeOf<Statement>();
    expectTypeOf<v.InferOutput<typeof briefSchema>>().toEqualTypeOf<Brief>();
    expectTypeOf<v.InferOutput<typeof sentRequestSchema>>().toEqualTypeOf<SentRequest>();
    expectTypeOf<v.InferOutput<typeof questionSchema>>().toEqualTypeOf<Question>();
  });

  it('in coverage', () => {
    expectTypeOf<v.InferOutput<typeof sentQuerySchema>>().toEqualTypeOf<SentQuery>();
    expectTypeOf<v.InferOutput<typeof outletSchema>>().toEqualTypeOf<Outlet>();
    expectTypeOf<v.InferOutput<typeof coverageSchema>>().toEqualTypeOf<Coverage>();
  });

  it('in runs and kept briefs', () => {
    expectTypeOf<v.InferOutput<typeof keptSchema>>().toEqualTypeOf<KeptBrief>();
    expectTypeOf<v.InferOutput<typeof runSchema>>().toEqualTypeOf<Run>();
  });
});
