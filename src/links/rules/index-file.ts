import { targetRule } from '../rule.ts';

/** A page by the name of its file: it opens, and the page then has two addresses. */
export const indexFile = targetRule('index-file', ({ kind, path, location }, site) => {
  if (kind !== 'internal' || location.found !== 'index' || site.forwards.has(path)) return undefined;
  return {
    message: `Địa chỉ ${path} cũng mở ra trang ${location.path}, nên một trang thành có hai địa chỉ.`,
    remedy: `bỏ index.html, chỉ viết ${location.path}.`,
  };
});
