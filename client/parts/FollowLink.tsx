import { useEffect } from 'preact/hooks';
import type { Node } from '../../server/api/contract.ts';
import { feedAddress } from '../api.ts';
import { texts } from '../i18n/index.ts';
import { language } from '../state/language.ts';
import { nameOf } from '../state/model.ts';
import { Icon } from './Icon.tsx';

/** Leads to the feed of a thing; while it shows, feed readers find it in the page's head as well. */
export const FollowLink = ({ node }: { node: Node }) => {
  const address = feedAddress(node.id, language.value);
  const title = texts.value.entity.followLabel(nameOf(node));
  useEffect(() => {
    const link = Object.assign(document.createElement('link'), {
      ...{ rel: 'alternate', type: 'application/atom+xml', href: address, title },
    });
    document.head.append(link);
    return () => link.remove();
  }, [address, title]);
  return (
    <a
      href={address}
      type="application/atom+xml"
      target="_blank"
      rel="noreferrer"
      aria-label={title}
      title={title}
    >
      {texts.value.entity.follow} <Icon name="feed" size={13} />
    </a>
  );
};
