import type { Change } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { countedTopics, drawnTopic, drawTopic, everyTopic } from '../state/changes.ts';
import { say } from '../state/language.ts';

/** Which of the changes are drawn. */
export const TopicPicker = ({ items }: { items: readonly Change[] }) => (
  <div class="topic-picker">
    <label for="drawn-topic">{texts.value.changes.drawn}</label>
    <select
      id="drawn-topic"
      value={drawnTopic(items)}
      onChange={({ currentTarget }) => drawTopic(currentTarget.value)}
    >
      {countedTopics(items).map(({ id, label, count }) => (
        <option key={id} value={id}>
          {say(label)} ({count})
        </option>
      ))}
      <option value={everyTopic}>
        {texts.value.changes.everything} ({items.length})
      </option>
    </select>
  </div>
);
