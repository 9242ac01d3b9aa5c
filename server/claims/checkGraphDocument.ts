import { RodeDraadError } from '../errors.ts';
import { type Bilingual, type GraphDocument, graphDocument } from '../model.ts';
import { faultsOf } from './faultsOf.ts';

/**
 * A graph document that is whole and true to the model: its shape, its ids and types, the ends of its relations, and
 * every quote word for word in its text. Throws `invalid-document` that says what is wrong and where.
 */
export const checkGraphDocument = (candidate: unknown): GraphDocument => {
  const parsed = graphDocument.safeParse(candidate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'document';
    throw invalid(where, {
      nl: `heeft niet de juiste vorm (${issue?.message})`,
      en: `is malformed (${issue?.message})`,
    });
  }
  for (const { where, what } of faultsOf(parsed.data)) throw invalid(where, what);
  return parsed.data;
};

const invalid = (where: string, what: Bilingual): RodeDraadError =>
  new RodeDraadError(
    'invalid-document',
    {
      nl: `Dit graafdocument klopt niet: ${where} ${what.nl}.`,
      en: `This graph document is not right: ${where} ${what.en}.`,
    },
    {
      nl: 'Verbeter dat deel, of maak het document opnieuw met extract.',
      en: 'Correct that part, or make the document again with extract.',
    },
  );
