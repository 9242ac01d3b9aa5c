import { expect, it } from 'vitest';
import { FreeIds } from '../../../server/extract/discourse/FreeIds.ts';

it('gives each its own id', () => {
  const ids = new FreeIds(['brief', 'brief-2', 'brief-4']);
  expect(['brief', 'brief', 'brief', 'kopgroep', 'kopgroep', 'brief-3'].map((id) => ids.take(id))).toEqual([
    'brief-3',
    'brief-5',
    'brief-6',
    'kopgroep',
    'kopgroep-2',
    'brief-3-2',
  ]);
});
