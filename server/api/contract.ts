/**
 * What goes in and out of `/api/v1`. The client imports these shapes as types only.
 * An id holds `:` and `/`; in a path it is percent-encoded as one segment.
 */
export type { Bilingual, Properties, PropertyValue, Quote, Section, Span, Warning } from '../model.ts';
export * from './contract/briefings.ts';
export * from './contract/changes.ts';
export * from './contract/documents.ts';
export * from './contract/entities.ts';
export * from './contract/matrix.ts';
export * from './contract/model.ts';
export * from './contract/parts.ts';
export * from './contract/traces.ts';
export * from './contract/upkeep.ts';
