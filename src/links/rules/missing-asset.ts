import { isAsset } from '../is-asset.ts';
import { targetRule } from '../rule.ts';

/** A picture, style, script or download that the built site does not have. */
export const missingAsset = targetRule('missing-asset', (target, site) => {
  const { kind, path, location } = target;
  const isMissing = kind === 'internal' && location.found === 'none' && isAsset(target);
  if (!isMissing || site.forwards.has(path)) return undefined;
  return {
    message: `Không có tệp nào ở ${path}.`,
    remedy: 'xem lại tên tệp; tệp để tải về thì đặt trong public/, ảnh của bài thì đặt cạnh bài.',
  };
});
