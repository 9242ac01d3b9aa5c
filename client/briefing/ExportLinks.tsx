import { exportAddress } from '../api.ts';
import { texts } from '../i18n/index.ts';
import { Menu } from '../matrix/tools/Menu.tsx';

const ways = [
  { name: 'html', format: 'html', more: {} },
  { name: 'slides', format: 'pdf', more: { paper: 'slides' } },
  { name: 'a4', format: 'pdf', more: { paper: 'a4' } },
  { name: 'pptx', format: 'pptx', more: {} },
  { name: 'png', format: 'png', more: {} },
  { name: 'md', format: 'md', more: {} },
  { name: 'json', format: 'json', more: {} },
] as const;

/** Every form in which a briefing can be taken along. */
export const ExportLinks = ({ id }: { id: string }) => (
  <Menu label={texts.value.exports.title}>
    {ways.map(({ name, format, more }) => (
      <a key={name} class="button" href={exportAddress(id, format, more)} download>
        {texts.value.briefings.formats[name]}
      </a>
    ))}
  </Menu>
);
