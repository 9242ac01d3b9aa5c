import { useEffect } from 'preact/hooks';
import { texts } from '../i18n/index.ts';
import { address } from '../state/address.ts';
import { chooseLanguage, language } from '../state/language.ts';
import { switchTheme, theme } from '../state/theme.ts';
import { addDialog } from '../state/uploads.ts';
import { viewAt, views } from '../views/index.ts';
import { Icon } from './Icon.tsx';
import { SearchBox } from './SearchBox.tsx';

/** The top of every page: where one can go, search, add a letter, change language and theme. */
export const Header = () => {
  const { path } = address.value;
  // Where there is no room for all of them, the page that one is on shows in the row.
  useEffect(() => {
    document.querySelector('.top nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [path]);
  return (
    <header class="top">
      <a class="brand" href="/" aria-label="Rode Draad">
        <Thread />
        <span>Rode Draad</span>
      </a>
      <nav aria-label={texts.value.menu}>
        {views.map(
          ({ path, label }) =>
            label && (
              <a key={path} href={path} aria-current={isAt(path) ? 'page' : undefined}>
                {label(texts.value)}
              </a>
            ),
        )}
      </nav>
      <SearchBox />
      <div class="top-tools">
        <AddButton />
        <ThemeButton />
        <LanguageButton />
      </div>
    </header>
  );
};

/** A page below a page of the navigation counts as that one. */
const isAt = (path: string): boolean => {
  const here = viewAt(address.value.path)?.view.path ?? '';
  return here === path || (path !== '/' && here.startsWith(`${path}/`));
};

/** The mark of the house: two dots and the thread between them. */
const Thread = () => (
  <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
    <path d="M4 14c5.5 0 5.5-10 11-10s5.5 10 11 10" fill="none" stroke="currentColor" stroke-width="2" />
    <circle cx="4" cy="14" r="3" fill="currentColor" />
    <circle cx="26" cy="14" r="3" fill="currentColor" />
  </svg>
);

const AddButton = () => (
  <button
    type="button"
    class="button add"
    aria-label={texts.value.add.button}
    onClick={() => {
      addDialog.value = { text: '' };
    }}
  >
    <Icon name="plus" size={16} /> <span>{texts.value.add.short}</span>
  </button>
);

const ThemeButton = () => {
  const label = theme.value === 'dark' ? texts.value.themeToLight : texts.value.themeToDark;
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={switchTheme}>
      <Icon name={theme.value === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
};

const LanguageButton = () => {
  const other = language.value === 'nl' ? 'en' : 'nl';
  return (
    <button
      type="button"
      class="icon-button language"
      aria-label={`${texts.value.otherLanguageShort}, ${texts.value.otherLanguage}`}
      lang={other}
      onClick={() => chooseLanguage(other)}
    >
      {texts.value.otherLanguageShort}
    </button>
  );
};
