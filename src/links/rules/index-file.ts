import { targetRule } from '../rule.ts';

/** A page by the name of its file: it opens, and the page then has two addresses. */
export const indexFile = targetRule('index-file', ({ kind, path, location }, site) => {
  if (kind !== 'internal' || location.found !== 'index' || site.forwards.has(path)) return undefined;
  return {
    message: `Địa chỉ ${path} mở ra trang ${location.path}, và trang thành ra có hai địa chỉ.`,
    remedy: `bỏ index.html: ${location.path}`,
  };
});
