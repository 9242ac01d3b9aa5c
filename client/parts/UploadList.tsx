import { asTitle, texts } from '../i18n/index.ts';
import { say } from '../state/language.ts';
import { letterAddress } from '../state/sentence.ts';
import { dismiss, type Upload, uploads } from '../state/uploads.ts';
import { Icon } from './Icon.tsx';

/** Letters on their way in, and how each of them fared. */
export const UploadList = () => (uploads.value.length > 0 ? <Uploads /> : null);

const Uploads = () => (
  <section class="uploads" aria-label={texts.value.add.progress}>
    <ul>
      {uploads.value.map((upload) => (
        <li key={upload.key} class={upload.state}>
          <div>
            <UploadText upload={upload} />
          </div>
          {(upload.state === 'done' || upload.state === 'failed') && (
            <button
              type="button"
              class="icon-button"
              aria-label={texts.value.close}
              onClick={() => dismiss(upload.key)}
            >
              <Icon name="close" size={16} />
            </button>
          )}
        </li>
      ))}
    </ul>
  </section>
);

const UploadText = ({ upload: { name, state, outcome, failure } }: { upload: Upload }) => {
  if (failure) {
    return (
      <>
        <p class="upload-name">{name}</p>
        <p role="alert">
          {failure.message} {failure.remedy}
        </p>
      </>
    );
  }
  if (!outcome) {
    return (
      <>
        <p>{texts.value.add[state === 'waiting' ? 'waiting' : 'busy'](name)}</p>
        <progress aria-label={name} {...(state === 'waiting' ? { value: 0 } : {})} />
      </>
    );
  }
  return (
    <>
      <p class="upload-name">
        <a href={letterAddress(outcome.id)}>{asTitle(outcome.title)}</a>
      </p>
      <p>{texts.value.add.outcome[outcome.outcome](outcome.relations)}</p>
      {outcome.warnings.length > 0 && (
        <details>
          <summary>{texts.value.documents.warnings(outcome.warnings.length)}</summary>
          <ul>
            {outcome.warnings.map((warning) => (
              <li key={`${warning.code}${warning.start}${warning.message.nl}`}>{say(warning.message)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
