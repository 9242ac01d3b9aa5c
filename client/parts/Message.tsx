import type { ComponentChildren } from 'preact';
import type { ApiFailure } from '../api.ts';
import { texts } from '../i18n/index.ts';

interface MessageProps {
  title: string;
  /** `h2` where the page has a title of its own. */
  level?: 'h1' | 'h2';
  hint: string;
  children?: ComponentChildren;
}

/** A state of rest in words: nothing here yet, or nothing found; what to do stands under it. */
export const Message = ({ title, level: Heading = 'h1', hint, children }: MessageProps) => (
  <div class="message">
    <Heading class="message-title">{title}</Heading>
    <p>{hint}</p>
    {children && <div class="actions">{children}</div>}
  </div>
);

/** What went wrong, what to do about it, and where it can help a button to try again. */
export const Failure = ({ failure, retry }: { failure: ApiFailure; retry?: () => void }) => (
  <div class="message failure" role="alert">
    <p class="message-title">{failure.message}</p>
    <p>{failure.remedy}</p>
    {retry && (
      <div class="actions">
        <button type="button" class="button" onClick={retry}>
          {texts.value.retry}
        </button>
      </div>
    )}
  </div>
);
