import { expect, it } from 'vitest';
import { namesElsewhere } from '../../../server/briefings/namesElsewhere.ts';
import { relationId } from '../../../server/model.ts';

it('a thing that only letters name may bear its id by another of those that state the same of it', () => {
  const group = 'initiative:mei/kopgroep';
  const relations = [
    relationId('JOINED', 'country:DE', group),
    relationId('CITES', 'document:mei', 'minister:nl/asiel'),
    relationId('HAS_SECTION', 'document:mei', 'section:mei/1'),
  ];
  expect([...namesElsewhere([{ documentId: 'document:juni', relations }])]).toEqual([
    [group, ['initiative:juni/kopgroep']],
  ]);
  expect([...namesElsewhere([{ documentId: 'document:mei', relations }])]).toEqual([]);
});
