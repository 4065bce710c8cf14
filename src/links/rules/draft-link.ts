import { targetRule } from '../rule.ts';

/** A link to a page that is still a draft, which readers cannot open. */
export const draftLink = targetRule('draft-link', ({ kind, path, location }, site) => {
  if (kind !== 'internal' || location.found !== 'none' || site.forwards.has(path) || !site.isDraft(path))
    return undefined;
  return {
    message: `Liên kết dẫn tới một bài còn là bản nháp: ${path}.`,
    remedy: 'đăng bài ấy trước (bỏ draft: true), hoặc bỏ liên kết.',
  };
});
