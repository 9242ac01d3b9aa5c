import type { ComponentType } from 'preact';
import type { Messages } from '../i18n/nl.ts';

/** A page under its path; `:id` in the path is one percent-encoded segment. */
export interface View {
  path: string;
  /** The name in the navigation; a view without one is reached from elsewhere. */
  label?: (texts: Messages) => string;
  /** The page of the navigation that this one belongs to, where its path does not say so. */
  under?: string;
  component: ComponentType<{ id: string }>;
}
