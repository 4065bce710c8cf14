import { resolve } from 'node:path';
import { wholeFile } from '../collections/file-finding.ts';
import type { ContentFolder, FolderEntry } from '../collections/folder.ts';
import type { Finding } from '../document/finding.ts';
import { site } from '../site.ts';
import type { Face } from './face.ts';
import { missingSigns } from './text-paths.ts';

function messageOf(signs: readonly string[]): string {
  const shown = signs.map((sign) => `“${sign}”`).join(', ');
  return `Phông chữ của trang không có ${shown}, nên ảnh hiện ra khi chia sẻ liên kết (thẻ chia sẻ) bỏ ${signs.length > 1 ? 'các ký tự' : 'ký tự'} ấy đi.`;
}

const REMEDY = 'bỏ hoặc thay ký tự ấy, nếu bạn muốn thẻ có đủ chữ. Trên trang thì chữ vẫn hiện như thường.';

function titleHint({ head, document }: FolderEntry, face: Face): Finding[] {
  const signs = missingSigns(head.title, face);
  if (signs.length === 0) return [];
  const text = { rule: 'card-signs', message: messageOf(signs), remedy: REMEDY };
  return [{ ...document.source.finding(...document.head.rangeOf(['title']), text), level: 'style' }];
}

/**
 * Hints for what the social cards leave out: signs of a published page's title, or of the site's own name and tagline,
 * that the site's font does not have. @param root absolute path of the project.
 */
export function cardHints({ entries }: Pick<ContentFolder, 'entries'>, face: Face, root: string): Finding[] {
  const ofSite = missingSigns(`${site.name} ${site.tagline}`, face);
  const own = ofSite.length
    ? [wholeFile(resolve(root, 'src/site.ts'), 'card-signs', messageOf(ofSite), REMEDY)].map((finding): Finding => ({
        ...finding,
        level: 'style',
      }))
    : [];
  const published = [...entries.values()].filter(({ head }) => !head.draft);
  return [...own, ...published.flatMap((entry) => titleHint(entry, face))];
}
